/** Of two weights, by their places: `more` divided by `less` lies between `low` and `high`. */
export interface RatioPair {
  more: number;
  less: number;
  low: number;
  high: number;
}

/** Pairs that name their criteria, by the places of these; every name must be among `ids`. */
export function placedPairs(
  pairs: readonly { more: string; less: string; low: number; high: number }[],
  ids: readonly string[],
): RatioPair[] {
  return pairs.map((pair) => ({ ...pair, more: ids.indexOf(pair.more), less: ids.indexOf(pair.less) }));
}

/** Sums of logarithms that should cancel out miss each other by about 1e-15. */
const rounding = 1e-9;

/**
 * The largest logarithm that weight `i` divided by weight `j` can have, at `[i * count + j]`, once all pairs are
 * followed through one another; null where they contradict each other. Ratios become differences of logarithms,
 * so these are shortest paths (Floyd RW. Commun ACM 1962;5:345). Weights that no pair connects get a bound that is
 * wider than anything the pairs can reach.
 */
export function ratioBounds(count: number, pairs: readonly RatioPair[]): Float64Array | null {
  const reach = pairs.reduce(
    (sum, { low, high }) => sum + Math.max(Math.abs(Math.log(low)), Math.abs(Math.log(high))),
    3,
  );
  const bounds = new Float64Array(count * count).fill(reach);
  for (let at = 0; at < count; at += 1) bounds[at * count + at] = 0;
  for (const { more, less, low, high } of pairs) {
    tighten(bounds, more * count + less, Math.log(high));
    tighten(bounds, less * count + more, -Math.log(low));
  }
  for (let via = 0; via < count; via += 1)
    for (let i = 0; i < count; i += 1)
      for (let j = 0; j < count; j += 1)
        tighten(bounds, i * count + j, (bounds[i * count + via] ?? 0) + (bounds[via * count + j] ?? 0));
  for (let at = 0; at < count; at += 1) if ((bounds[at * count + at] ?? 0) < -rounding) return null;
  return bounds;
}

function tighten(bounds: Float64Array, at: number, bound: number) {
  bounds[at] = Math.min(bounds[at] ?? bound, bound);
}
