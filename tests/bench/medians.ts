/** One value for each side, in the same unit. */
type Sides<Side extends string> = Record<Side, number>;

/**
 * Runs `round` once to warm up and then `rounds` times, and gives every side's values, sorted. A round measures all
 * sides one after the other, so that a busy minute of the machine falls on all of them alike.
 */
export async function interleaved<Side extends string>(
  rounds: number,
  round: () => Promise<Sides<Side>>,
): Promise<Record<Side, number[]>> {
  const sides = Object.keys(await round()) as Side[];
  const found: Sides<Side>[] = [];
  for (let done = 0; done < rounds; done += 1) found.push(await round());
  const sorted = (side: Side) => found.map((values) => values[side]).sort((a, b) => a - b);
  return Object.fromEntries(sides.map((side) => [side, sorted(side)])) as Record<Side, number[]>;
}

/** The value below which this share of the values lies, out of sorted values (nearest rank). */
export function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

export const median = (sorted: readonly number[]) => quantile(sorted, 0.5);

/** How long the work took, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** "start app 812.4 ms (median of 15)" */
export const described = (what: string, sorted: readonly number[]) =>
  `${what} ${median(sorted).toFixed(2)} ms (median of ${sorted.length}, slowest ${quantile(sorted, 1).toFixed(2)})`;
