import { expect, test } from 'vitest';
import { sureQuestions, sureScore } from '../../../shared/visit/sure.ts';
import { freshVisit } from '../../support/visits.ts';

const { answers } = freshVisit();
const all = (answer: 'yes' | 'no') =>
  ({
    ...answers,
    ...Object.fromEntries(sureQuestions.map((question) => [question, answer])),
  }) as typeof answers;

test('Each "yes" is one point', () => {
  expect(sureScore(all('yes'))).toBe(4);
  expect(sureScore({ ...all('yes'), 'sure-risks': 'no' })).toBe(3);
});

test('None is a score of its own, and not the same as not asked', () => {
  expect(sureScore(all('no'))).toBe(0);
  expect(sureScore(answers)).toBeNull();
});

test('Nothing is concluded while one question is open', () => {
  for (const question of sureQuestions) expect(sureScore({ ...all('yes'), [question]: 'open' })).toBeNull();
});
