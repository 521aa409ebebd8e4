import { describe, expect, test } from 'vitest';
import { middleOf } from '../../../shared/fit/middle.ts';
import { problemOf } from '../../support/fitProblems.ts';

const close = (value: number, digits = 9) => expect.closeTo(value, digits) as number;
const exact = { kind: 'exact', values: { c0: 3, c1: 1 } };

describe('The middle of a problem', () => {
  test('is the problem itself where nothing is open', () => {
    const rows = [
      [0.2, 0.9],
      [0.6, 0.5],
    ];
    expect(middleOf(problemOf(rows, { weights: exact }))).toEqual({
      weights: [close(0.75), close(0.25)],
      worths: rows.map((row) => row.map((value) => close(value))),
      totals: [close(0.375), close(0.575)],
      leader: 1,
    });
  });

  test('has the mean of the weights that agree with what was said', () => {
    const order = { kind: 'ordinal', order: ['c1', 'c0'] };
    const [first = 0, second = 0] = middleOf(
      problemOf(
        [
          [0, 0],
          [1, 1],
        ],
        { weights: order },
      ),
    ).weights;
    expect(second).toBeCloseTo(0.75, 1);
    expect(first + second).toBeCloseTo(1, 12);
  });

  test('has the mean of what a measurement is worth, not the worth of its mean', () => {
    // Half of all values lie below 0.5 and are worth nothing; the others are worth 0.5 in the mean.
    const criteria = [{ id: 'c0', direction: 'more', worst: 0.5, best: 1 }];
    const rows = [[{ kind: 'uniform', low: 0, high: 1 }], [0.5]];
    expect(middleOf(problemOf(rows, { criteria })).worths[0]?.[0]).toBeCloseTo(0.25, 1);
  });

  test('takes an unknown measurement for the mean of its scale, along its shape', () => {
    const shaped = [{ id: 'c0', direction: 'less', worst: 40, best: 20, shape: [[30, 0.9]] }];
    expect(middleOf(problemOf([[null], [0.4]])).worths[0]?.[0]).toBeCloseTo(0.5, 1);
    // The mean of 0 to 0.9 on one half, and of 0.9 to 1 on the other.
    expect(middleOf(problemOf([[null], [0.4]], { criteria: shaped })).worths[0]?.[0]).toBeCloseTo(0.7, 1);
  });

  test('makes equal measurements worth exactly the same, and the first of equal alternatives the leader', () => {
    const row = [
      { kind: 'normal', mean: 0.5, sd: 0.2 },
      { kind: 'beta', events: 3, n: 8 },
    ];
    const { worths, totals, leader } = middleOf(problemOf([[0, 0], row, row], { samples: 500 }));
    expect(worths[1]).toEqual(worths[2]);
    expect([totals[1] === totals[2], leader]).toEqual([true, 1]);
  });

  test('takes totals that only rounding tells apart for equal', () => {
    const weights = { kind: 'exact', values: { c0: 1, c1: 1, c2: 1 } };
    const rows = [
      [0.1, 0.4, 0.1],
      [0.1, 0.1, 0.4],
    ];
    const { totals, leader } = middleOf(problemOf(rows, { weights, samples: 1 }));
    expect([totals[0] === totals[1], totals[0] === Math.max(...totals), leader]).toEqual([false, false, 0]);
  });

  test('is the same for the same seed and another for another one', () => {
    const of = (seed: number) => middleOf(problemOf([[null], [0.4]], { seed }));
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });
});
