import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../shared/fit/problem.ts';
import { curveOf, toWorth, whereChanged } from '../../../shared/fit/value.ts';

function worthOf(criterion: Omit<Criterion, 'id'>, ...values: number[]): number[] {
  const worths = Float64Array.from(values);
  toWorth(curveOf({ id: 'made up', ...criterion }), worths);
  return [...worths];
}
const pain = { direction: 'less', worst: 40, best: 20 } as const;

describe('A worth', () => {
  test('runs straight from worst to best, also where less is wanted', () => {
    expect(worthOf({ direction: 'more', worst: 10, best: 20 }, 10, 12.5, 20)).toEqual([0, 0.25, 1]);
    expect(worthOf(pain, 40, 35, 20)).toEqual([0, 0.25, 1]);
  });

  test('never leaves the scale that was shown', () => {
    expect(worthOf(pain, 41, 1e9, 19, -1e9)).toEqual([0, 0, 1, 1]);
  });

  test('follows a shape, whose ends may be left out', () => {
    const inner: [number, number][] = [
      [35, 0.5],
      [30, 0.75],
    ];
    const values = [40, 37.5, 35, 32.5, 30, 25, 20, 50, 0];
    const expected = [0, 0.25, 0.5, 0.625, 0.75, 0.875, 1, 0, 1];
    expect(worthOf({ ...pain, shape: inner }, ...values)).toEqual(expected);
    expect(worthOf({ ...pain, shape: [[40, 0], ...inner, [20, 1]] }, ...values)).toEqual(expected);
  });
});

describe('The first value at which the worth has changed', () => {
  const shape: [number, number][] = [
    [35, 0.5],
    [30, 0.5],
  ];
  const where = (from: number, to: number, change: number) =>
    whereChanged(curveOf({ id: 'made up', ...pain, shape }), from, to, change, 1e-12);

  test('lies between two bends, or beyond them', () => {
    expect(where(40, 20, 0.25)).toBeCloseTo(37.5, 9);
    expect(where(40, 20, 0.75)).toBeCloseTo(25, 9);
    expect(where(20, 40, 0.75)).toBeCloseTo(37.5, 9);
  });

  test('is where a level stretch begins, if the change is complete there', () => {
    expect(where(40, 20, 0.5)).toBeCloseTo(35, 9);
    expect(where(34, 40, 0.1)).toBeCloseTo(36, 9);
  });

  test('may be the last one, and is none where the way is too short or leads nowhere', () => {
    expect(where(40, 37.5, 0.25)).toBe(37.5);
    expect(where(40, 37.6, 0.25)).toBeNull();
    expect(where(34, 31, 0.01)).toBeNull();
    expect(where(50, 50, 0.01)).toBeNull();
  });
});
