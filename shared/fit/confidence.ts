import { blockSize, type Cell, cellsOf, fillWorths } from './cells.ts';
import type { Problem } from './problem.ts';
import { type Random, randomFrom } from './random.ts';
import { same } from './tally.ts';

type Weights = readonly (Float64Array | null)[];

/**
 * For each alternative, the share of runs in which it comes first if the weights are the ones given for it; half
 * of a tie of two. Null where no weights are given.
 */
export function confidenceFactors(problem: Problem, central: Weights): (number | null)[] {
  const { samples, seed } = problem;
  const block = Math.min(blockSize, samples);
  const random = randomFrom(seed, 2);
  // For each alternative, its totals in the runs of a block: one row for the weights of each alternative.
  const rows = cellsOf(problem).map((cells) => ({
    cells,
    under: central.map(() => new Float64Array(block)),
  }));
  const totals = central.map((_, own) => rows.map(({ under }) => under[own] ?? new Float64Array(block)));
  const firsts = new Float64Array(rows.length);
  for (let done = 0; done < samples; done += block) {
    const count = Math.min(block, samples - done);
    for (const { cells, under } of rows) fillRow(cells, under, central, random);
    for (let own = 0; own < firsts.length; own += 1)
      firsts[own] = (firsts[own] ?? 0) + firstShares(totals[own] ?? [], own, count);
  }
  return central.map((weights, own) => (weights === null ? null : (firsts[own] ?? 0) / samples));
}

function fillRow(cells: readonly Cell[], under: readonly Float64Array[], central: Weights, random: Random) {
  const worths = new Float64Array(under[0]?.length ?? 0);
  for (const each of under) each.fill(0);
  cells.forEach((cell, k) => {
    fillWorths(cell, random, worths);
    under.forEach((totals, own) => {
      addScaled(totals, worths, central[own]?.[k] ?? 0);
    });
  });
}

function addScaled(totals: Float64Array, worths: Float64Array, weight: number) {
  for (let s = 0; s < worths.length; s += 1) totals[s] = (totals[s] ?? 0) + (worths[s] ?? 0) * weight;
}

/** The sum, over the runs of a block, of what `own` holds of the first rank. */
function firstShares(totals: readonly Float64Array[], own: number, count: number) {
  let sum = 0;
  for (let s = 0; s < count; s += 1) {
    const mine = totals[own]?.[s] ?? 0;
    let tied = 1;
    for (let other = 0; other < totals.length; other += 1) {
      if (other === own) continue;
      const gap = (totals[other]?.[s] ?? 0) - mine;
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
