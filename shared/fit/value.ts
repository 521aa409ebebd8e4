import type { Criterion } from './problem.ts';

/** How a criterion turns a measured value into a worth from 0 to 1. */
export interface Curve {
  worst: number;
  best: number;
  /** Points along the way from worst (0) to best (1), with their worth; empty for one straight line. */
  at: Float64Array;
  worth: Float64Array;
}

/** The curve of a criterion; the two ends of a shape are added where they were left out. */
export function curveOf({ worst, best, shape = [] }: Criterion): Curve {
  const inner = shape
    .map(([x, worth]) => ({ at: (x - worst) / (best - worst), worth }))
    .filter(({ at }) => at > 0 && at < 1);
  const points = inner.length === 0 ? [] : [{ at: 0, worth: 0 }, ...inner, { at: 1, worth: 1 }];
  const only = (side: 'at' | 'worth') => Float64Array.from(points, (point) => point[side]);
  return { worst, best, at: only('at'), worth: only('worth') };
}

/** Turns measured values into their worth, in place. What lies beyond an end is worth what the end is worth. */
export function toWorth({ worst, best, at, worth }: Curve, values: Float64Array): void {
  const length = best - worst;
  const isStraight = at.length === 0;
  for (let s = 0; s < values.length; s += 1) {
    const along = ((values[s] ?? worst) - worst) / length;
    const within = along > 0 ? (along < 1 ? along : 1) : 0;
    values[s] = isStraight ? within : between(at, worth, within);
  }
}

function between(at: Float64Array, worth: Float64Array, along: number): number {
  let right = 1;
  while (right < at.length - 1 && along > (at[right] ?? 1)) right += 1;
  const [from, to] = [at[right - 1] ?? 0, at[right] ?? 1];
  const [low, high] = [worth[right - 1] ?? 0, worth[right] ?? 1];
  return low + (high - low) * ((along - from) / (to - from));
}

/**
 * The first value on the way from one to another at which the worth is other than at the beginning by `change`, less
 * a tolerance; null where it never is.
 */
export function whereChanged(
  curve: Curve,
  from: number,
  to: number,
  change: number,
  tolerance: number,
): number | null {
  const { worst, best, at } = curve;
  const bends = Array.from(at.length === 0 ? [0, 1] : at, (along) => worst + along * (best - worst));
  const between = bends.filter((bend) => (bend - from) * (bend - to) < 0);
  const stops = [from, ...between.toSorted((a, b) => (a - b) * (to - from)), to];
  const worths = Float64Array.from(stops);
  toWorth(curve, worths);
  const changes = Array.from(worths, (worth) => Math.abs(worth - (worths[0] ?? 0)));
  const next = changes.findIndex((changed, stop) => stop > 0 && changed >= change - tolerance);
  if (next < 0) return null;
  const [before = 0, after = 0] = changes.slice(next - 1);
  const [start = from, end = to] = stops.slice(next - 1);
  return start + Math.min(1, (change - before) / (after - before)) * (end - start);
}
