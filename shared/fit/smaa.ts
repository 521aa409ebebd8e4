import type { Criterion, Measurement, Problem } from './problem.ts';
import { type Random, randomFrom } from './random.ts';
import { fillSamples, type UnknownAt } from './sample.ts';
import { type Curve, curveOf, toWorth } from './value.ts';
import { weightsOf } from './weights.ts';

/** Alternatives and criteria are known by their places in the problem; shares run from 0 to 1. */
export interface Simulation {
  /** For each alternative, the share of runs in which it takes each rank, the first one first. */
  rankAcceptability: number[][];
  /** The mean weights of the runs in which it comes first; null where it never does. */
  centralWeights: (Float64Array | null)[];
  /** The share of runs in which one stands above another; half each of a tie. */
  pairwise: number[][];
  meanValues: number[];
}

/** Runs are worked out in blocks, so that memory does not grow with their number. */
const blockSize = 250;
/** Sums in another order differ by about 1e-16; what differs by less than this is the same. */
const same = 1e-12;

interface Cell {
  measurement: Measurement;
  criterion: Criterion;
  curve: Curve;
  unknownAt: UnknownAt;
}

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma R, Salminen P. SMAA-2. Oper Res 2001;49:444-454) of an
 * additive model. `unknownAt` says for each alternative where its unknown measurements stand. Equal alternatives
 * share their ranks: two that tie for the first take half of the first and half of the second rank each.
 */
export function simulate(problem: Problem, unknownAt: readonly UnknownAt[] = []): Simulation {
  const [options, criteria, block] = sizesOf(problem);
  const cells = cellsOf(problem, unknownAt);
  const random = randomFrom(problem.seed, 0);
  const drawWeights = weightsOf(problem, randomFrom(problem.seed, 1));
  const drawn = new Float64Array(criteria);
  const weights = new Float64Array(criteria * block);
  const totals = new Float64Array(options * block);
  const worths = new Float64Array(block);
  const tally = emptyTally(options, criteria);
  for (let done = 0; done < problem.samples; done += block) {
    const count = Math.min(block, problem.samples - done);
    for (let s = 0; s < count; s += 1) {
      drawWeights(drawn);
      for (let k = 0; k < criteria; k += 1) weights[k * block + s] = drawn[k] ?? 0;
    }
    totals.fill(0);
    for (let at = 0; at < cells.length; at += 1) {
      fillWorths(cells[at], random, worths);
      addWeighted(totals, Math.floor(at / criteria) * block, worths, weights, (at % criteria) * block);
    }
    for (let s = 0; s < count; s += 1) countRun(tally, totals, weights, s, block);
  }
  return summed(tally, problem.samples);
}

/**
 * For each alternative, the share of runs in which it comes first if the weights are the ones given for it; half
 * of a tie of two. Null where no weights are given.
 */
export function confidenceFactors(
  problem: Problem,
  central: readonly (Float64Array | null)[],
): (number | null)[] {
  const [options, criteria, block] = sizesOf(problem);
  const cells = cellsOf(problem, []);
  const random = randomFrom(problem.seed, 2);
  // Totals under each alternative's own weights: for each of them, one row for every alternative.
  const totals = Array.from({ length: options }, () => new Float64Array(options * block));
  const worths = new Float64Array(block);
  const firsts = new Float64Array(options);
  for (let done = 0; done < problem.samples; done += block) {
    const count = Math.min(block, problem.samples - done);
    for (const each of totals) each.fill(0);
    for (let at = 0; at < cells.length; at += 1) {
      fillWorths(cells[at], random, worths);
      const row = Math.floor(at / criteria) * block;
      for (let own = 0; own < options; own += 1)
        addScaled(totals[own], row, worths, central[own]?.[at % criteria] ?? 0);
    }
    for (let own = 0; own < options; own += 1) {
      const sum = firstShares(totals[own] ?? worths, own, options, block, count);
      firsts[own] = (firsts[own] ?? 0) + sum;
    }
  }
  return central.map((weights, own) => (weights === null ? null : (firsts[own] ?? 0) / problem.samples));
}

const sizesOf = ({ alternatives, criteria, samples }: Problem) =>
  [alternatives.length, criteria.length, Math.min(blockSize, samples)] as const;

function cellsOf({ alternatives, criteria, measurements }: Problem, unknownAt: readonly UnknownAt[]): Cell[] {
  return alternatives.flatMap((alternative, place) =>
    criteria.map((criterion) => ({
      measurement: measurements[alternative]?.[criterion.id] ?? { kind: 'unknown' },
      criterion,
      curve: curveOf(criterion),
      unknownAt: unknownAt[place] ?? 'anywhere',
    })),
  );
}

function fillWorths(cell: Cell | undefined, random: Random, worths: Float64Array) {
  if (cell === undefined) return;
  fillSamples(cell.measurement, cell.criterion, cell.unknownAt, random, worths);
  toWorth(cell.curve, worths);
}

function addWeighted(
  totals: Float64Array,
  row: number,
  worths: Float64Array,
  weights: Float64Array,
  from: number,
) {
  for (let s = 0; s < worths.length; s += 1)
    totals[row + s] = (totals[row + s] ?? 0) + (worths[s] ?? 0) * (weights[from + s] ?? 0);
}

function addScaled(totals: Float64Array | undefined, row: number, worths: Float64Array, weight: number) {
  if (totals === undefined) return;
  for (let s = 0; s < worths.length; s += 1)
    totals[row + s] = (totals[row + s] ?? 0) + (worths[s] ?? 0) * weight;
}

/** The sum, over the runs of a block, of what `own` holds of the first rank. */
function firstShares(totals: Float64Array, own: number, options: number, block: number, count: number) {
  let sum = 0;
  for (let s = 0; s < count; s += 1) {
    const mine = totals[own * block + s] ?? 0;
    let tied = 1;
    for (let other = 0; other < options; other += 1) {
      if (other === own) continue;
      const gap = (totals[other * block + s] ?? 0) - mine;
      if (gap > same) {
        tied = 0;
        break;
      }
      if (gap >= -same) tied += 1;
    }
    if (tied > 0) sum += 1 / tied;
  }
  return sum;
}

interface Tally {
  options: number;
  criteria: number;
  ranks: Float64Array;
  above: Float64Array;
  values: Float64Array;
  /** The sums of the weights of the runs in which each comes first. */
  central: Float64Array;
}

function emptyTally(options: number, criteria: number): Tally {
  return {
    options,
    criteria,
    ranks: new Float64Array(options * options),
    above: new Float64Array(options * options),
    values: new Float64Array(options),
    central: new Float64Array(options * criteria),
  };
}

function countRun(tally: Tally, totals: Float64Array, weights: Float64Array, s: number, block: number) {
  const { options, criteria, ranks, above, values, central } = tally;
  for (let own = 0; own < options; own += 1) {
    const mine = totals[own * block + s] ?? 0;
    values[own] = (values[own] ?? 0) + mine;
    let better = 0;
    let tied = 1;
    for (let other = 0; other < options; other += 1) {
      if (other === own) continue;
      const gap = (totals[other * block + s] ?? 0) - mine;
      if (gap > same) better += 1;
      else {
        const isTie = gap >= -same;
        if (isTie) tied += 1;
        const at = own * options + other;
        above[at] = (above[at] ?? 0) + (isTie ? 0.5 : 1);
      }
    }
    for (let rank = better; rank < better + tied; rank += 1) {
      const at = own * options + rank;
      ranks[at] = (ranks[at] ?? 0) + 1 / tied;
    }
    if (better > 0) continue;
    for (let k = 0; k < criteria; k += 1) {
      const at = own * criteria + k;
      central[at] = (central[at] ?? 0) + (weights[k * block + s] ?? 0) / tied;
    }
  }
}

function summed({ options, criteria, ranks, above, values, central }: Tally, samples: number): Simulation {
  const all = Array.from({ length: options }, (_, own) => own);
  const rows = (of: Float64Array) =>
    all.map((own) => Array.from(of.subarray(own * options, (own + 1) * options), (sum) => sum / samples));
  return {
    rankAcceptability: rows(ranks),
    pairwise: rows(above),
    meanValues: Array.from(values, (sum) => sum / samples),
    centralWeights: all.map((own) => {
      const firsts = ranks[own * options] ?? 0;
      if (firsts === 0) return null;
      return central.slice(own * criteria, (own + 1) * criteria).map((sum) => sum / firsts);
    }),
  };
}
