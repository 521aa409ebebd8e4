import { expect, test } from 'vitest';
import { count } from '../../../../shared/content/checks/count.ts';
import { type PlainLibrary, smallLibrary } from '../../../support/smallLibrary.ts';

type Value = PlainLibrary['facts'][number]['value'];

/** Fact 0 is in months, fact 2 of 100. */
const withValue = (at: 0 | 2, value: Value) =>
  smallLibrary(({ facts }) => {
    Object.assign(facts[at] ?? {}, { value });
  });
const number = (figure: number): Value => ({
  kind: 'number',
  number: figure,
  interval: { kind: 'not-reported' },
});

test('a library with possible figures passes', () => {
  expect(count(smallLibrary())).toEqual([]);
});

test('a count may be everybody but not more', () => {
  expect(count(withValue(2, { kind: 'count', count: 61, outOf: 61 }))).toEqual([]);
  expect(count(withValue(2, { kind: 'count', count: 62, outOf: 61 }))).toEqual([
    {
      rule: 'count',
      file: 'facts/ai-alpha.json',
      path: 'facts[2].value.count',
      reason: 'first-study.tiredness.any.treated: 62 is more than the 61 people there were',
    },
  ]);
});

test('of 100 people no more than 100 can be affected, but as many months as you like', () => {
  expect(count(withValue(2, number(100)))).toEqual([]);
  expect(count(withValue(2, number(100.1)))).toMatchObject([{ path: 'facts[2].value.number' }]);
  expect(count(withValue(0, number(100.1)))).toEqual([]);
});

test('no months are possible, fewer than none are not', () => {
  expect(count(withValue(0, number(0)))).toEqual([]);
  expect(count(withValue(0, number(-0.1)))).toMatchObject([
    { path: 'facts[0].value.number', reason: 'first-study.time-to-growth.treated: -0.1 is below zero' },
  ]);
});

test.each<[string, Value]>([
  ['interval.low', { kind: 'number', number: 3, interval: { kind: 'reported', low: -1, high: 5 } }],
  ['low', { kind: 'range', low: -1, high: 5 }],
  ['low', { kind: 'not-reached', low: -1 }],
])('a figure below zero is named at its %s', (path, value) => {
  expect(count(withValue(2, value))).toMatchObject([{ path: `facts[2].value.${path}` }]);
});

test.each<Value>([
  { kind: 'unknown' },
  { kind: 'none-seen', outOf: 200 },
  { kind: 'direction', direction: 'more' },
  { kind: 'not-reached', low: null },
])('a value without a figure is no mistake: %o', (value) => {
  expect(count(withValue(2, value))).toEqual([]);
});
