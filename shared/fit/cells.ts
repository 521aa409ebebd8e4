import type { Criterion, Measurement, Problem } from './problem.ts';
import type { Random } from './random.ts';
import { fillSamples } from './sample.ts';
import { type Curve, curveOf, toWorth } from './value.ts';

/** Runs are worked out in blocks, so that memory does not grow with their number. */
export const blockSize = 250;

/** One alternative under one criterion. */
export interface Cell {
  measurement: Measurement;
  criterion: Criterion;
  curve: Curve;
}

/** The cells of a problem: a row for each alternative, in it one cell for each criterion, in the given order. */
export function cellsOf({ alternatives, criteria, measurements }: Problem): Cell[][] {
  const curves = criteria.map(curveOf);
  return alternatives.map((alternative) =>
    criteria.map((criterion, k) => ({
      measurement: measurements[alternative]?.[criterion.id] ?? { kind: 'unknown' },
      criterion,
      curve: curves[k] ?? curveOf(criterion),
    })),
  );
}

/** Fills `into` with what the measurement may be worth, from 0 to 1; an unknown one may lie anywhere on its scale. */
export function fillWorths(
  { measurement, criterion, curve }: Cell,
  random: Random,
  into: Float64Array,
): void {
  fillSamples(measurement, criterion, random, into);
  toWorth(curve, into);
}

/** Adds worths times weights to totals, run by run. */
export function addWeighted(totals: Float64Array, worths: Float64Array, weights: Float64Array): void {
  for (let s = 0; s < totals.length; s += 1)
    totals[s] = (totals[s] ?? 0) + (worths[s] ?? 0) * (weights[s] ?? 0);
}
