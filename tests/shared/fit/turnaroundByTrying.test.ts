import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../shared/fit/cells.ts';
import { type Middle, middleOf } from '../../../shared/fit/middle.ts';
import type { Criterion, Problem } from '../../../shared/fit/problem.ts';
import { randomFrom } from '../../../shared/fit/random.ts';
import { reachOf } from '../../../shared/fit/reach.ts';
import { turnAroundsOf } from '../../../shared/fit/turnaround.ts';
import { madeUpProblem } from '../../support/fitProblems.ts';

describe('Five hundred made-up problems have the turns that trying out in small steps finds,', () => {
  const { uniform: next } = randomFrom(17, 0);
  const problems = Array.from({ length: 500 }, () => {
    const problem = madeUpProblem(next);
    const middle = middleOf(problem);
    return { problem, middle, found: turnAroundsOf(problem, middle) };
  });
  const open = problems.filter(({ middle }) => !isTied(middle));

  test('or none where two have the same total already', () => {
    const tied = problems.filter(({ middle }) => isTied(middle));
    expect(tied.length).toBeGreaterThan(0);
    for (const { found } of tied) expect(found).toEqual({ importance: null, number: null });
  });

  test('of importance', () => {
    let turned = 0;
    for (const [at, { problem, middle, found }] of open.entries()) {
      const { size, instead } = importanceByTrying(middle);
      const turn = found.importance;
      if (turn === null) expect(size, `problem ${at}`).toBe(Number.POSITIVE_INFINITY);
      else {
        turned += 1;
        const k = problem.criteria.findIndex(({ id }) => id === turn.criterion);
        expect(turn.from).toBe(middle.weights[k]);
        expect(turn.to > 0 && turn.to < 1, `problem ${at}`).toBe(true);
        const change = Math.abs(turn.to - turn.from);
        const isAtEnd = Math.min(turn.to, 1 - turn.to) < 1 / weightSteps;
        if (isAtEnd && size === Number.POSITIVE_INFINITY) continue;
        expect(change, `problem ${at}`).toBeLessThanOrEqual(size + 1e-9);
        expect(size, `problem ${at}`).toBeLessThanOrEqual(change + 1 / weightSteps + 1e-9);
        expect(instead.map((place) => problem.alternatives[place])).toContain(turn.instead);
      }
    }
    expect([turned > 150, turned < 450]).toEqual([true, true]);
  });

  test('of a measurement', () => {
    let turned = 0;
    for (const [at, { problem, middle, found }] of open.entries()) {
      const tried = numberByTrying(problem, middle);
      const turn = found.number;
      if (turn === null) {
        expect(tried, `problem ${at}`).toBe(Number.POSITIVE_INFINITY);
        continue;
      }
      turned += 1;
      const [a, k] = [problem.alternatives.indexOf(turn.alternative), indexOf(problem, turn.criterion)];
      const cell = cellsOf(problem)[a]?.[k];
      const reach = cell ? reachOf(cell, problem.seed) : null;
      if (reach === null) throw new Error('What is exact or unknown does not turn.');
      const end = turn.to > turn.from ? reach.high : reach.low;
      const share = (turn.to - turn.from) / (end - turn.from);
      expect(turn.from).toBe(reach.middle);
      expect(share, `problem ${at}`).toBeLessThanOrEqual(tried + 1e-9);
      expect(tried, `problem ${at}`).toBeLessThanOrEqual(share + 1 / numberSteps + 1e-9);
    }
    expect([turned > 100, turned < 450]).toEqual([true, true]);
  });
});

const weightSteps = 2000;
const numberSteps = 1000;
const isTied = ({ totals, leader }: Middle) =>
  totals.some((total, place) => place !== leader && total > (totals[leader] ?? 0) - 1e-12);
const indexOf = ({ criteria }: Problem, id: string) => criteria.findIndex((one) => one.id === id);

/** The smallest change of a weight among many, and everybody who reaches the leader at about that change. */
function importanceByTrying({ weights, worths, leader }: Middle) {
  const tried = weights.flatMap((from, k) => {
    const rest = weights.reduce((sum, weight, at) => (at === k ? sum : sum + weight), 0);
    if (rest === 0) return [];
    return Array.from({ length: weightSteps - 1 }, (_, step) => {
      const to = (step + 1) / weightSteps;
      const moved = weights.map((weight, at) => (at === k ? to : (weight * (1 - to)) / rest));
      const totals = worths.map((row) => row.reduce((sum, worth, at) => sum + worth * (moved[at] ?? 0), 0));
      const reached = totals.flatMap((total, place) =>
        place !== leader && total > (totals[leader] ?? 0) ? [place] : [],
      );
      return { size: Math.abs(to - from), reached };
    }).filter(({ reached }) => reached.length > 0);
  });
  const size = Math.min(...tried.map((one) => one.size));
  const near = tried.filter((one) => one.size <= size + 1 / weightSteps);
  return { size, instead: near.flatMap(({ reached }) => reached) };
}

/** The smallest share of the way to the end of a range among many. */
function numberByTrying(problem: Problem, { weights, totals, leader }: Middle): number {
  const highest = Math.max(...totals.filter((_, place) => place !== leader));
  const sizes = cellsOf(problem).flatMap((row, place) =>
    row.flatMap((cell, k) => {
      const reach = reachOf(cell, problem.seed);
      if (reach === null) return [];
      const isLeader = place === leader;
      const isUp = (cell.criterion.direction === 'more') !== isLeader;
      const end = isUp ? reach.high : reach.low;
      const step = Array.from({ length: numberSteps }, (_, at) => (at + 1) / numberSteps).find((share) => {
        const value = reach.middle + share * (end - reach.middle);
        const change = worthOf(cell.criterion, value) - worthOf(cell.criterion, reach.middle);
        const total = (totals[place] ?? 0) + (weights[k] ?? 0) * change;
        return isLeader ? total <= highest + 1e-12 : total >= (totals[leader] ?? 0) - 1e-12;
      });
      return step === undefined ? [] : [step];
    }),
  );
  return Math.min(...sizes);
}

function worthOf({ worst, best, shape = [] }: Criterion, value: number): number {
  const along = Math.min(1, Math.max(0, (value - worst) / (best - worst)));
  const points = [[worst, 0], ...shape, [best, 1]].map(([x = 0, worth = 0]) => ({
    at: (x - worst) / (best - worst),
    worth,
  }));
  const right = points.findIndex(({ at }) => at >= along && at > 0);
  const [from, to] = [points[right - 1], points[right]];
  if (!from || !to) throw new Error('The points go from end to end.');
  return from.worth + ((to.worth - from.worth) * (along - from.at)) / (to.at - from.at);
}
