import { expect, test } from 'vitest';
import { urgencyOf } from '../../../shared/visit/symptoms.ts';

test.each([
  [0, 'none'],
  [3, 'none'],
  [4, 'asks'],
  [6, 'asks'],
  [7, 'stays'],
  [10, 'stays'],
] as const)('A score of %i that nobody has planned for: %s', (score, urgency) => {
  expect(urgencyOf({ score, plan: 'open' })).toBe(urgency);
});

test.each(['today', 'later', 'no-need'] as const)(
  'Once it is answered (%s), even a 10 waits no longer',
  (plan) => {
    expect(urgencyOf({ score: 10, plan })).toBe('none');
  },
);

test('What was not asked is not urgent, and not a zero either', () => {
  expect(urgencyOf(undefined)).toBe('none');
});
