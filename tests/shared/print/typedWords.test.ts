import { describe, expect, test } from 'vitest';
import { PrintModel } from '../../../shared/print/model.ts';
import { longestText, textFields } from '../../../shared/visit/text.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { fullVisit, stepOf } from '../../support/fullVisit.ts';
import { pageOf, wordsIn } from '../../support/pageOne.ts';

describe('Whatever is typed', () => {
  test('10,000 letters in every field, and 40 steps, still make a page that fits its schema', () => {
    const long = 'á'.repeat(longestText);
    const texts = Object.fromEntries(textFields.map((field) => [field, long])) as Visit['texts'];
    for (const kind of ['step', 'question'] as const) {
      const steps = Array.from({ length: 40 }, (_, n) =>
        stepOf(n, { kind, what: long, who: long, by: '2026-11-30' }),
      );
      const model = pageOf(fullVisit({ texts, steps }));
      expect(PrintModel.safeParse(model).error?.issues ?? []).toEqual([]);
    }
  });

  test('is printed as it was typed, also where it looks like a placeholder of ours', () => {
    const words = 'My {{who}} costs $& $1 <b>100%</b> $t(print:title) “so”';
    const texts = { ...fullVisit().texts, reason: words, 'recommended-by': words, 'who-was-there': words };
    const model = pageOf(fullVisit({ texts }));
    expect(wordsIn(model, 'why')[0]).toBe(`Your reason: “${words}”`);
    expect(wordsIn(model, 'why')[1]).toBe(`${words} recommends: typed recommendation`);
    expect(model.subtitle).toBe(`With you at the visit: ${words}`);
  });
});
