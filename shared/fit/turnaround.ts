import { cellsOf } from './cells.ts';
import type { Middle } from './middle.ts';
import type { Problem } from './problem.ts';
import { reachOf } from './reach.ts';
import { same } from './tally.ts';
import { whereChanged } from './value.ts';

/** How much more or less one criterion would have to count. */
export interface ImportanceTurn {
  criterion: string;
  /** Its share of all weight at the middle, and the one at which the other alternative reaches the leading one. */
  from: number;
  to: number;
  instead: string;
}

/** How much better or worse one measurement would have to be. */
export interface NumberTurn {
  alternative: string;
  criterion: string;
  /** In the unit of the measurement: its middle, and where the other alternative reaches the leading one. */
  from: number;
  to: number;
  instead: string;
}

interface TurnArounds {
  importance: ImportanceTurn | null;
  number: NumberTurn | null;
}

/** A change and how large it is. */
interface Sized<Turn> {
  turn: Turn;
  size: number;
}

/**
 * The smallest change of one importance, and the smallest of one measurement, at which another alternative has the
 * total of the one that leads at the middle, or more. Null where no change of one alone does it, and where another
 * has that total already. Of equally small changes the first one, in the order of the problem.
 */
export function turnAroundsOf(problem: Problem, middle: Middle): TurnArounds {
  const { totals, leader } = middle;
  const isTied = totals.some((total, place) => place !== leader && total >= (totals[leader] ?? 0) - same);
  if (isTied) return { importance: null, number: null };
  return {
    importance: smallest(importanceTurns(problem, middle)),
    number: smallest(numberTurns(problem, middle)),
  };
}

function smallest<Turn>(found: readonly Sized<Turn>[]): Turn | null {
  const least = Math.min(...found.map(({ size }) => size));
  return found.find(({ size }) => size <= least + same)?.turn ?? null;
}

/**
 * While one weight runs from 0 to 1 and the others keep their proportions, the gap between two totals runs straight
 * from what it is without this criterion to what it is under this criterion alone. Where it closes only when the
 * weight is 0 or 1, nothing turns.
 */
function importanceTurns(
  { criteria, alternatives }: Problem,
  { weights, worths, leader }: Middle,
): Sized<ImportanceTurn>[] {
  const leading = worths[leader] ?? [];
  return criteria.flatMap((criterion, k) => {
    const from = weights[k] ?? 0;
    const others = weights.map((weight, at) => (at === k ? 0 : weight));
    const rest = others.reduce((sum, weight) => sum + weight, 0);
    // Weights of nothing have no proportions to keep.
    if (rest <= same) return [];
    return worths.flatMap((row, place): Sized<ImportanceTurn>[] => {
      const gaps = row.map((worth, at) => (leading[at] ?? 0) - worth);
      const alone = gaps[k] ?? 0;
      const without = gaps.reduce((sum, gap, at) => sum + gap * (others[at] ?? 0), 0) / rest;
      if (place === leader || (alone >= -same && without >= -same)) return [];
      const to = without / (without - alone);
      const instead = alternatives[place] ?? '';
      return [{ turn: { criterion: criterion.id, from, to, instead }, size: Math.abs(to - from) }];
    });
  });
}

/**
 * A measurement of the leader gets worse, or one of another gets better, as far as its 95 % range goes. Its worth
 * at the middle changes by what the curve says between the two values. How large a change is: its share of the way
 * to the end of the range.
 */
function numberTurns(problem: Problem, middle: Middle): Sized<NumberTurn>[] {
  const { alternatives, seed } = problem;
  const { totals, leader, weights } = middle;
  const others = totals.map((total, place) => (place === leader ? Number.NEGATIVE_INFINITY : total));
  const closest = others.indexOf(Math.max(...others));
  return cellsOf(problem).flatMap((cells, place) => {
    const rival = place === leader ? closest : place;
    const gap = (totals[leader] ?? 0) - (totals[rival] ?? 0);
    return cells.flatMap((cell, k): Sized<NumberTurn>[] => {
      const { id, direction } = cell.criterion;
      const weight = weights[k] ?? 0;
      const reach = weight > 0 ? reachOf(cell, seed) : null;
      if (reach === null) return [];
      const from = reach.middle;
      const end = (direction === 'more') === (place === leader) ? reach.low : reach.high;
      const to = whereChanged(cell.curve, from, end, gap / weight, same / weight);
      if (to === null) return [];
      const turn = { alternative: alternatives[place] ?? '', criterion: id, from, to };
      return [{ turn: { ...turn, instead: alternatives[rival] ?? '' }, size: (to - from) / (end - from) }];
    });
  });
}
