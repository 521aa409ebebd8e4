import { expect, test } from 'vitest';
import { statsOf } from '../../../electron/content/stats.ts';
import { smallLibrary } from '../../support/smallLibrary.ts';

test('the first line sums up the library, then each language and each option has its own', () => {
  const [head, english, spanish, alpha, alone, ...others] = statsOf(smallLibrary());
  expect(head).toBe('library 2026-11-23: 2 options, 1 studies, 4 facts, 2 sources');
  expect(english).toMatch(/^en: \d+ sentences; none of 30 words or more$/);
  expect(spanish).toMatch(/^es: \d+ sentences;/);
  expect(alpha).toMatch(
    /^ai-alpha: facts: 4 number; unknown cells: 0 of 4; words: 40 en, 41 es; Flesch–Kincaid/,
  );
  expect(alone).toMatch(/^ai-alone: facts: none; unknown cells: 2 of 4;/);
  expect(others).toEqual([]);
});

test('facts are counted by kind', () => {
  const library = smallLibrary(({ facts }) => {
    Object.assign(facts[3] ?? {}, { value: { kind: 'unknown' }, evidence: null });
  });
  expect(statsOf(library)[3]).toContain('facts: 3 number, 1 unknown;');
});

test('a language says how hard its longer texts are, and which is the hardest', () => {
  const easy = Array(31).fill('pill').join(' ');
  const library = smallLibrary(({ text }) => {
    text.en['goals.time-at-home'] = `${easy}.`;
    text.en['options.ai-alone.what'] = `${easy} deterioration.`;
  });
  expect(statsOf(library)[1]).toMatch(/; 2 of 30 words or more, .*worst .* \(options\.ai-alone\.what\)$/);
});
