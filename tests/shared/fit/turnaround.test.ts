import { describe, expect, test } from 'vitest';
import { type Middle, middleOf } from '../../../shared/fit/middle.ts';
import type { Criterion, Problem } from '../../../shared/fit/problem.ts';
import { turnAroundsOf } from '../../../shared/fit/turnaround.ts';
import { problemOf } from '../../support/fitProblems.ts';

const exact = (...values: number[]) => ({
  kind: 'exact',
  values: Object.fromEntries(values.map((value, k) => [`c${k}`, value])),
});
const uniform = (low: number, high: number) => ({ kind: 'uniform', low, high });
const turnsOf = (problem: Problem) => turnAroundsOf(problem, middleOf(problem));
const close = (value: number) => expect.closeTo(value, 9) as number;

describe('The smallest change of one importance', () => {
  test('is where the gain on one criterion and the loss on the other weigh the same', () => {
    // a0 is worth 0.5 + 0.4 w and a1 0.8 - 0.2 w, where w is the weight of c0: equal at w = 1/2.
    const rows = [
      [0.9, 0.5],
      [0.6, 0.8],
    ];
    expect(turnsOf(problemOf(rows, { weights: exact(7, 3) })).importance).toEqual({
      criterion: 'c0',
      from: close(0.7),
      to: close(0.5),
      instead: 'a1',
    });
    expect(turnsOf(problemOf(rows, { weights: exact(2, 8) })).importance).toEqual({
      criterion: 'c0',
      from: close(0.2),
      to: close(0.5),
      instead: 'a0',
    });
  });

  test('scales the other weights in proportion, and is the smallest over criteria and alternatives', () => {
    // Weights 0.5, 0.3, 0.2: a0 has 0.50, a1 0.30, a2 0.40. With w on c1 and the rest 5 to 2, a0 has (1 - w) 5/7:
    // a1 has w and is reached at w = 5/12. With w on c2, a0 has (1 - w) 5/8 and a2 2 w, no more than 1: at 5/21.
    const rows = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const found = turnsOf(problemOf(rows, { weights: exact(5, 3, 2) })).importance;
    // c0: the rest 3 to 2, so a1 has (1 - w) 3/5 and is reached at w = 3/8, which is 1/8 away; c1 is 7/60 away.
    expect(found).toEqual({ criterion: 'c1', from: close(0.3), to: close(5 / 12), instead: 'a1' });
  });

  test('is none where the leader is ahead on everything, or only reached with all weight on one', () => {
    const ahead = [
      [0.9, 0.8],
      [0.6, 0.8],
    ];
    expect(turnsOf(problemOf(ahead, { weights: exact(1, 1) })).importance).toBeNull();
    expect(turnsOf(problemOf([[0.9], [0.6]])).importance).toBeNull();
  });

  test('is none where one criterion already has all weight, for the others have no proportions', () => {
    const rows = [
      [0.9, 0.1],
      [0.6, 0.8],
    ];
    // Its own weight may still grow at the cost of the one that has all.
    expect(turnsOf(problemOf(rows, { weights: exact(1, 0) })).importance).toMatchObject({
      criterion: 'c1',
      from: 0,
      to: close(0.3),
    });
    const three = rows.map((row) => [...row, 0]);
    expect(turnsOf(problemOf(three, { weights: exact(1, 0, 0) })).importance?.criterion).toBe('c1');
  });
});

describe('The smallest change of one measurement', () => {
  /** What `rows` come to if these are the worths at the middle, so that nothing hangs on draws. */
  const numberTurn = (problem: Problem, weights: number[], ...worths: number[][]) => {
    const totals = worths.map((row) => row.reduce((sum, worth, k) => sum + worth * (weights[k] ?? 0), 0));
    const middle: Middle = { weights, worths, totals, leader: 0 };
    return turnAroundsOf(problem, middle).number;
  };

  test('is the leader getting worse or another getting better, whichever goes less far in its range', () => {
    // a0 has 0.7 and a1 0.6, which is 0.2 on one of two criteria that weigh the same.
    const turn = (...rows: unknown[][]) => numberTurn(problemOf(rows), [0.5, 0.5], [0.8, 0.6], [0.5, 0.7]);
    const a0 = { alternative: 'a0', criterion: 'c0', from: close(0.8), to: close(0.6), instead: 'a1' };
    const a1 = { alternative: 'a1', criterion: 'c1', from: close(0.7), to: close(0.9), instead: 'a1' };
    expect(turn([uniform(0.5, 1.1), 0.6], [0.5, uniform(0.45, 0.95)])).toEqual(a0);
    expect(turn([uniform(0.5, 1.1), 0.6], [0.5, uniform(0.3, 1.1)])).toEqual(a1);
    expect(turn([uniform(0.6, 1), 0.6], [0.5, 0.7])).toEqual(a0);
    expect(turn([uniform(0.61, 0.99), 0.6], [0.5, uniform(0.6, 0.8)])).toBeNull();
  });

  test('of the leader counts for the closest of the others, of another for that one', () => {
    const turn = (...rows: unknown[][]) => numberTurn(problemOf(rows), [1], [0.7], [0.3], [0.5]);
    expect(turn([uniform(0.4, 1)], [0.3], [0.5])).toMatchObject({ to: close(0.5), instead: 'a2' });
    expect(turn([0.7], [uniform(-0.3, 0.9)], [0.5])).toMatchObject({ to: close(0.7), instead: 'a1' });
  });

  // The scale runs from 40, the worst, to 20: a worth of 0.1 is 2.
  const onScale = (mine: unknown, shape?: Criterion['shape']) => {
    const criterion = { id: 'c0', direction: 'less', worst: 40, best: 20 };
    return problemOf([[mine], [{ kind: 'exact', value: 30 }]], {
      criteria: [{ ...criterion, ...(shape && { shape }) }],
    });
  };

  test('is said in the unit of the measurement, also where less is wanted', () => {
    const turn = (low: number, high: number) => numberTurn(onScale(uniform(low, high)), [1], [0.7], [0.6]);
    expect(turn(24, 28)).toMatchObject({ alternative: 'a0', from: 26, to: close(28), instead: 'a1' });
    expect(turn(24.5, 27.5)).toBeNull();
  });

  test('follows the bends of a shape', () => {
    // From 20 to 30 the worth falls by 0.1, from there to 40 by 0.9: 0.15 is 5 down to 30, and 10/9 beyond it.
    const shape: Criterion['shape'] = [[30, 0.9]];
    const turn = (low: number, high: number) =>
      numberTurn(onScale(uniform(low, high), shape), [1], [0.95], [0.8]);
    expect(turn(15, 35)).toMatchObject({ from: 25, to: close(30 + 10 / 9) });
    expect(turn(20, 30)).toBeNull();
  });

  test('begins to count where the scale begins and ends where it ends', () => {
    // The middle of 18 is worth 1, as is 20.
    const turn = (low: number, high: number, mine: number, other: number) =>
      numberTurn(onScale(uniform(low, high)), [1], [mine], [other]);
    expect(turn(10, 26, 1, 0.9)).toMatchObject({ from: 18, to: close(22) });
    // 38 is worth 0.1, and so far beyond the end not less than 0.
    expect(turn(18, 58, 0.3, 0.1)).toBeNull();
  });

  test('is none of what is exact, what is unknown, and what weighs nothing', () => {
    const turn = (mine: unknown, other: unknown, weight = 0.5) =>
      numberTurn(
        problemOf([
          [mine, 0.5],
          [0.6, other],
        ]),
        [1 - weight, weight],
        [0.7, 0.5],
        [0.6, 0.5],
      );
    expect(turn(0.7, 0.5)).toBeNull();
    expect(turn(null, null)).toBeNull();
    expect(turn(0.7, uniform(0, 1), 0)).toBeNull();
    expect(turn(0.7, uniform(0, 1), 0.5)).not.toBeNull();
  });
});

test('nothing has to change where another one already has the same total', () => {
  const rows = [[uniform(0, 1)], [uniform(0, 1)]];
  expect(turnsOf(problemOf(rows))).toEqual({ importance: null, number: null });
});
