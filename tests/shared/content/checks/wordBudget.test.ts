import { expect, test } from 'vitest';
import { wordBudget } from '../../../../shared/content/checks/wordBudget.ts';
import { type PlainLibrary, smallLibrary } from '../../../support/smallLibrary.ts';

/** The row holds 6 to 9 words in each language. */
const saying = (language: 'en' | 'es', words: number) =>
  smallLibrary(({ text }) => {
    text[language]['options.ai-alone.cell.how-taken'] = Array(words).fill('word').join(' ');
  });
const withBudget = (budget: PlainLibrary['attributes'][number]['budget']) =>
  smallLibrary(({ attributes }) => {
    Object.assign(attributes[3] ?? {}, { budget });
  });

test('a library whose sentences keep to the budget of their row passes', () => {
  expect(wordBudget(smallLibrary())).toEqual([]);
});

test('the fewest and the most words are within the budget', () => {
  expect(wordBudget(saying('en', 6))).toEqual([]);
  expect(wordBudget(saying('es', 9))).toEqual([]);
});

test.each([
  ['en', 5],
  ['es', 10],
] as const)('in %s %d words are named', (language, words) => {
  expect(wordBudget(saying(language, words))).toEqual([
    {
      rule: 'wordBudget',
      file: `text/${language}/options/ai-alone.json`,
      path: 'cell.how-taken',
      reason: `${words} words; this row has 6 to 9`,
    },
  ]);
});

test('a row without a budget may say as much as it likes', () => {
  const library = smallLibrary(({ attributes, text }) => {
    Object.assign(attributes[3] ?? {}, { budget: null });
    text.en['options.ai-alone.cell.how-taken'] = 'short';
  });
  expect(wordBudget(library)).toEqual([]);
});

test('a budget wider than half as much again is named', () => {
  expect(wordBudget(withBudget({ en: { min: 6, max: 9 }, es: { min: 6, max: 10 } }))).toMatchObject([
    { file: 'attributes.json', path: '[3].budget.es', reason: 'how-taken: 10 is not between 6 and 1.5 × 6' },
  ]);
});

test('a budget whose most is less than its fewest is named', () => {
  const issues = wordBudget(withBudget({ en: { min: 6, max: 9 }, es: { min: 9, max: 6 } }));
  expect(issues).toContainEqual(expect.objectContaining({ path: '[3].budget.es' }));
});
