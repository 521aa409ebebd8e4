import { addWeighted, blockSize, type Cell, cellsOf, fillWorths } from './cells.ts';
import { cornersOf } from './corners.ts';
import type { Shares } from './decide.ts';
import type { Problem } from './problem.ts';
import { type Random, randomFrom } from './random.ts';
import { countRuns, emptyTally, type Ranked, ranked, type Tally } from './tally.ts';
import { type DrawWeights, weightsOf } from './weights.ts';

/** Alternatives and criteria are known by their places in the problem; shares run from 0 to 1. */
export interface Simulation extends Ranked {
  /** The mean weights of the runs in which it comes first; null where it never does. */
  centralWeights: (Float64Array | null)[];
  meanValues: number[];
  /** What the same runs give with the unknown measurements at their ends, once for each way; none without any. */
  ends: Shares[];
}

/** What an alternative is worth in each run of a block. */
interface Row {
  cells: Cell[];
  totals: Float64Array;
  /** The same with its unknown measurements at their worst and at their best; `totals` itself where it has none. */
  worst: Float64Array;
  best: Float64Array;
}

/** The sums, over the runs, of what an alternative is worth and of the weights with which it comes first. */
interface Sums {
  value: number;
  central: Float64Array;
}

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma R, Salminen P. SMAA-2. Oper Res 2001;49:444-454) of an
 * additive model. Equal alternatives share their ranks: two that tie for the first take half of the first and half
 * of the second rank each.
 */
export function simulate(problem: Problem): Simulation {
  const { samples, seed, criteria } = problem;
  const block = Math.min(blockSize, samples);
  const random = randomFrom(seed, 0);
  const drawWeights = weightsOf(problem, randomFrom(seed, 1));
  const weights = criteria.map(() => new Float64Array(block));
  const rows = cellsOf(problem).map((cells) => emptyRow(cells, block));
  const totals = rows.map((row) => row.totals);
  const tally = emptyTally(rows.length, block);
  const sums = rows.map(() => ({ value: 0, central: new Float64Array(criteria.length) }));
  const corners = cornersOf(rows.map((row) => row.best !== row.totals)).map((isBest) => ({
    totals: rows.map(({ best, worst }, own) => (isBest[own] ? best : worst)),
    tally: emptyTally(rows.length, block),
  }));
  for (let done = 0; done < samples; done += block) {
    const count = Math.min(block, samples - done);
    fillWeights(weights, drawWeights, count);
    for (const row of rows) fillRow(row, weights, random);
    countRuns(tally, totals, count);
    addRuns(sums, tally, totals, weights, count);
    for (const corner of corners) countRuns(corner.tally, corner.totals, count);
  }
  return {
    ...ranked(tally, samples),
    meanValues: sums.map(({ value }) => value / samples),
    centralWeights: sums.map(({ central }, own) => {
      const firsts = tally.ranks[own * rows.length] ?? 0;
      return firsts === 0 ? null : central.map((sum) => sum / firsts);
    }),
    ends: corners.map((corner) => ranked(corner.tally, samples)),
  };
}

/** One array for each criterion, in it the weight of each run. */
function fillWeights(weights: readonly Float64Array[], draw: DrawWeights, count: number) {
  const drawn = new Float64Array(weights.length);
  for (let s = 0; s < count; s += 1) {
    draw(drawn);
    for (let k = 0; k < weights.length; k += 1) {
      const each = weights[k];
      if (each !== undefined) each[s] = drawn[k] ?? 0;
    }
  }
}

function emptyRow(cells: Cell[], block: number): Row {
  const totals = new Float64Array(block);
  const isKnown = cells.every(({ measurement }) => measurement.kind !== 'unknown');
  const another = () => (isKnown ? totals : new Float64Array(block));
  return { cells, totals, worst: another(), best: another() };
}

function fillRow({ cells, totals, worst, best }: Row, weights: readonly Float64Array[], random: Random) {
  const worths = new Float64Array(totals.length);
  for (const each of [totals, worst, best]) each.fill(0);
  cells.forEach((cell, k) => {
    const weight = weights[k] ?? worths;
    fillWorths(cell, random, worths);
    addWeighted(totals, worths, weight);
    if (best === totals) return;
    // At its worst an unknown one adds nothing, at its best all of the weight.
    if (cell.measurement.kind === 'unknown') worths.fill(1);
    else addWeighted(worst, worths, weight);
    addWeighted(best, worths, weight);
  });
}

/** Adds the runs of a block, which must have been counted, to the sums of each alternative. */
function addRuns(
  sums: readonly Sums[],
  { better, tied }: Tally,
  totals: readonly Float64Array[],
  weights: readonly Float64Array[],
  count: number,
) {
  for (const [own, sum] of sums.entries()) {
    const [values, above, beside] = [totals[own], better[own], tied[own]];
    for (let s = 0; s < count; s += 1) {
      sum.value += values?.[s] ?? 0;
      if (above?.[s] !== 0) continue;
      const part = 1 / (1 + (beside?.[s] ?? 0));
      for (let k = 0; k < weights.length; k += 1)
        sum.central[k] = (sum.central[k] ?? 0) + (weights[k]?.[s] ?? 0) * part;
    }
  }
}
