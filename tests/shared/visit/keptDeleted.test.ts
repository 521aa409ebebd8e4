import { expect, test } from 'vitest';
import { daysKept, erasedIfBefore, keptUntil } from '../../../shared/visit/keptDeleted.ts';

test('a deleted visit is kept for thirty days of twenty-four hours, over a change of clocks and of year', () => {
  expect(daysKept).toBe(30);
  expect(keptUntil('2026-10-20T14:02:03.004Z')).toBe('2026-11-19T14:02:03.004Z');
  expect(keptUntil('2026-12-15T00:00:00Z')).toBe('2027-01-14T00:00:00.000Z');
});

test('what is kept until now is not erased yet, and what was deleted a moment earlier is', () => {
  const deletedAt = '2026-11-23T09:00:00.000Z';
  const isErased = (now: string) => deletedAt < erasedIfBefore(now);
  expect(isErased(keptUntil(deletedAt))).toBe(false);
  expect(isErased('2026-12-23T09:00:00.001Z')).toBe(true);
});
