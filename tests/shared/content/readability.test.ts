import { describe, expect, test } from 'vitest';
import { fleschKincaid, inflesz, wordsIn } from '../../../shared/content/readability.ts';

describe('words', () => {
  test('a figure and a placeholder count as one word each, a dash as none', () => {
    expect(wordsIn('Take 3 pills – with {{name of food}}, or 1.5 hours after')).toHaveLength(9);
  });

  test('an empty text has none', () => {
    expect(wordsIn('  ')).toEqual([]);
  });
});

/** 0.39 × 1 + 11.8 × syllables − 15.59, turned round. */
const englishSyllables = (word: string) => Math.round((fleschKincaid(word) + 15.59 - 0.39) / 11.8);
/** 206.835 − 62.3 × syllables − 1, turned round. */
const spanishSyllables = (word: string) => Math.round((206.835 - 1 - inflesz(word)) / 62.3);

test.each([
  ['cat', 1],
  ['the', 1],
  ['time', 1],
  ['times', 1],
  ['while', 1],
  ['helped', 1],
  ['treated', 2],
  ['table', 2],
  ['doses', 2],
  ['going', 2],
  ['cancer', 2],
  ['serious', 3],
  ['medicine', 3],
  ['radiation', 4],
  ['palbociclib', 4],
  ['deterioration', 6],
])('English: %s has %d syllables', (word, syllables) => {
  expect(englishSyllables(word)).toBe(syllables);
});

test.each([
  ['pan', 1],
  ['muy', 1],
  ['que', 1],
  ['guía', 2],
  ['ciudad', 2],
  ['país', 2],
  ['cuidado', 3],
  ['pastilla', 3],
  ['aéreo', 4],
  ['pingüino', 3],
  ['hospitalización', 6],
])('Spanish: %s has %d syllables', (word, syllables) => {
  expect(spanishSyllables(word)).toBe(syllables);
});

test('the Flesch–Kincaid grade follows its formula', () => {
  // 2 sentences, 8 words, 10 syllables.
  expect(fleschKincaid('The cat sat down. A doctor saw Mary.')).toBeCloseTo(
    0.39 * 4 + 11.8 * (10 / 8) - 15.59,
  );
});

test('the INFLESZ index follows its formula', () => {
  // 2 sentences, 6 words, 10 syllables.
  expect(inflesz('La casa blanca. El perro come.')).toBeCloseTo(206.835 - 62.3 * (10 / 6) - 3);
});
