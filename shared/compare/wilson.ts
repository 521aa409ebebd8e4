/** The 97.5th percentile of the standard normal distribution: a 95 % interval leaves 2.5 % on either side. */
const z = 1.959964;

/**
 * The 95 % Wilson score interval of a proportion, as shares between 0 and 1.
 * Source: Wilson EB. J Am Stat Assoc 1927;22:209–212. `outOf` is at least 1.
 */
export function wilson(count: number, outOf: number): { low: number; high: number } {
  const share = count / outOf;
  const spread = z * Math.sqrt((share * (1 - share)) / outOf + (z * z) / (4 * outOf * outOf));
  const middle = share + (z * z) / (2 * outOf);
  const scale = 1 + (z * z) / outOf;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
