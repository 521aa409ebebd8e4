import { expect, test } from 'vitest';
import { interval } from '../../../../shared/content/checks/interval.ts';
import { type PlainLibrary, smallLibrary } from '../../../support/smallLibrary.ts';

type Value = PlainLibrary['facts'][number]['value'];

const withValue = (value: Value) =>
  smallLibrary(({ facts }) => {
    Object.assign(facts[0] ?? {}, { value });
  });
const reported = (low: number | null, high: number | null): Value => ({
  kind: 'number',
  number: 25.3,
  interval: { kind: 'reported', low, high },
});

test('a library whose ranges hold their numbers passes', () => {
  expect(interval(smallLibrary())).toEqual([]);
});

test('a number may be an end of its range, and an end may not have been reached', () => {
  expect(interval(withValue(reported(25.3, 25.3)))).toEqual([]);
  expect(interval(withValue(reported(23, null)))).toEqual([]);
});

test.each([
  [25.4, 30.3],
  [23, 25.2],
  [25.4, null],
])('a number that is not between %d and %d is named', (low, high) => {
  expect(interval(withValue(reported(low, high)))).toEqual([
    {
      rule: 'interval',
      file: 'facts/ai-alpha.json',
      path: 'facts[0].value.interval',
      reason: `first-study.time-to-growth.treated: 25.3 is not between ${low} and ${high}`,
    },
  ]);
});

test('a reported range without ends is named', () => {
  expect(interval(withValue(reported(null, null)))).toMatchObject([{ path: 'facts[0].value.interval' }]);
});

test('a range that runs backwards is named', () => {
  expect(interval(withValue({ kind: 'range', low: 3, high: 3 }))).toEqual([]);
  expect(interval(withValue({ kind: 'range', low: 4, high: 3 }))).toMatchObject([
    { path: 'facts[0].value', reason: 'first-study.time-to-growth.treated: 4 to 3 runs backwards' },
  ]);
});

test.each([
  ['treated', 2],
  ['control', 3],
] as const)('a range from the number of people needs to know how many were in the %s arm', (arm, at) => {
  const library = smallLibrary(({ studies }) => {
    Object.assign(studies[0]?.arms[arm] ?? {}, { people: null, peopleEvidence: null });
  });
  expect(interval(library)).toMatchObject([
    {
      path: `facts[${at}].value.interval`,
      reason: expect.stringContaining('nobody said how many people were in this arm'),
    },
  ]);
});

test('a range of months cannot be computed from the number of people', () => {
  const months: Value = { kind: 'number', number: 25.3, interval: { kind: 'from-n' } };
  expect(interval(withValue(months))).toMatchObject([{ reason: expect.stringContaining('not for months') }]);
});
