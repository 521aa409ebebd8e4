import type { Shares } from './decide.ts';

/** Counts over runs. Tables are flat: what belongs to `own` and `other` stands at own * options + other. */
export interface Tally {
  options: number;
  /** How often each takes each rank; several that tie share their ranks in equal parts. */
  ranks: Float64Array;
  /** How often each stands above each other one; half of a tie each. */
  above: Float64Array;
  /** For each alternative and each run of the last block: how many stand above it, and how many beside it. */
  better: Int32Array[];
  tied: Int32Array[];
}

/** Sums in another order differ by about 1e-16; what differs by less than this is the same. */
export const same = 1e-12;

/** A tally of no runs yet, which counts this many at once. */
export function emptyTally(options: number, block: number): Tally {
  const rows = () => Array.from({ length: options }, () => new Int32Array(block));
  const table = () => new Float64Array(options * options);
  return { options, ranks: table(), above: table(), better: rows(), tied: rows() };
}

/** Counts the first `count` runs of a block; `totals` holds one row of runs for each alternative. */
export function countRuns(tally: Tally, totals: readonly Float64Array[], count: number): void {
  const { options, ranks, better, tied } = tally;
  for (const row of [...better, ...tied]) row.fill(0);
  for (let one = 0; one < options; one += 1)
    for (let other = one + 1; other < options; other += 1) compare(tally, totals, one, other, count);
  for (let own = 0; own < options; own += 1) {
    const [above, beside] = [better[own], tied[own]];
    for (let s = 0; s < count; s += 1) {
      const others = beside?.[s] ?? 0;
      const from = own * options + (above?.[s] ?? 0);
      const part = 1 / (others + 1);
      for (let at = from; at <= from + others; at += 1) ranks[at] = (ranks[at] ?? 0) + part;
    }
  }
}

function compare(
  { options, above, better, tied }: Tally,
  totals: readonly Float64Array[],
  one: number,
  other: number,
  count: number,
) {
  const [mine, theirs] = [totals[one], totals[other]];
  const [aboveMine, aboveTheirs] = [better[one], better[other]];
  const [besideMine, besideTheirs] = [tied[one], tied[other]];
  if (!mine || !theirs || !aboveMine || !aboveTheirs || !besideMine || !besideTheirs) return;
  let wins = 0;
  let ties = 0;
  for (let s = 0; s < count; s += 1) {
    const gap = (mine[s] ?? 0) - (theirs[s] ?? 0);
    if (gap > same) {
      wins += 1;
      aboveTheirs[s] = (aboveTheirs[s] ?? 0) + 1;
    } else if (gap < -same) aboveMine[s] = (aboveMine[s] ?? 0) + 1;
    else {
      ties += 1;
      besideMine[s] = (besideMine[s] ?? 0) + 1;
      besideTheirs[s] = (besideTheirs[s] ?? 0) + 1;
    }
  }
  const [at, turned] = [one * options + other, other * options + one];
  above[at] = (above[at] ?? 0) + wins + ties / 2;
  above[turned] = (above[turned] ?? 0) + count - wins - ties / 2;
}

/** What a tally comes to, by the places of the alternatives. */
export interface Ranked extends Shares {
  /** For each alternative, the share of runs in which it takes each rank, the first one first. */
  rankAcceptability: number[][];
}

/** The counts as shares of this many runs. */
export function ranked({ options, ranks, above }: Tally, runs: number): Ranked {
  const rows = (table: Float64Array) =>
    Array.from({ length: options }, (_, own) =>
      Array.from(table.subarray(own * options, (own + 1) * options), (count) => count / runs),
    );
  const rankAcceptability = rows(ranks);
  return { rankAcceptability, first: rankAcceptability.map(([first = 0]) => first), pairwise: rows(above) };
}
