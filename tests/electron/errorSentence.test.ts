import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadTranslators } from '../../electron/content/loadTranslators.ts';
import { errorSentence } from '../../electron/errorSentence.ts';
import english from '../../resources/messages/en/errors.json' with { type: 'json' };
import spanish from '../../resources/messages/es/errors.json' with { type: 'json' };

const translators = loadTranslators(join(import.meta.dirname, '../../resources/messages'));
afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['es', spanish],
  ['es-US', spanish],
  ['en-US', english],
  ['de-DE', english],
])('on a computer that speaks %s an error is said in a language we have', (locale, sentences) => {
  const options = { ...Intl.DateTimeFormat().resolvedOptions(), locale };
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options);
  expect(errorSentence('store-in-use', translators)).toBe(sentences['store-in-use']);
});
