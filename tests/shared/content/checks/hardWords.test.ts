import { expect, test } from 'vitest';
import { hardWords } from '../../../../shared/content/checks/hardWords.ts';
import type { Language } from '../../../../shared/ids.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const saying = (language: Language, words: string, forms?: { en: string[]; es: string[] }) =>
  hardWords(
    smallLibrary(({ text, glossary }) => {
      text[language]['goals.time-at-home'] = words;
      if (forms !== undefined) glossary.push({ id: 'nerves', implies: [], forms });
    }),
  );

test.each([
  ['en', 'Less neuropathy', 'neuropathy'],
  ['es', 'Menos Neuropatía', 'Neuropatía'],
] as const)(
  'in %s a word of the clinic that the glossary does not explain is named',
  (language, words, word) => {
    expect(saying(language, words)).toEqual([
      {
        rule: 'hardWords',
        file: `text/${language}/goals.json`,
        path: 'time-at-home',
        reason: `it says “${word}”, which the glossary does not explain`,
      },
    ]);
  },
);

test('one that the glossary explains may be said', () => {
  const forms = { en: ['neuropath'], es: ['neuropat'] };
  expect([saying('en', 'Less neuropathy', forms), saying('es', 'Menos neuropatía', forms)]).toEqual([[], []]);
});

test('letters in the middle of another word are no hard word', () => {
  expect(saying('en', 'Hyperanemiax')).toEqual([]);
});
