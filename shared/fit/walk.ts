import type { Random } from './random.ts';

/** The sum of coefficient times weight is never below `least`. */
export interface Limit {
  coefficients: Float64Array;
  least: number;
}

/** A part of the simplex with flat sides, and where to begin in it. */
export interface Walk {
  /** A point inside. */
  start: Float64Array;
  /** Points of it that lie far apart: from one towards another it is long, also where it is thin. */
  corners: readonly Float64Array[];
  limits: readonly Limit[];
}

/** A direction that runs along a side comes out as a slope of about 1e-17, not 0. */
const parallel = 1e-12;
const stepsBefore = 200;
const stepsPerWeight = 2;

/**
 * Draws points that are uniform over the part by hit-and-run: a random direction, then any point of the line through
 * it. Directions are from one weight to another, and from one corner to another so that thin parts are walked
 * lengthwise. Source: Smith RL. Efficient Monte Carlo procedures for generating points uniformly distributed over
 * bounded regions. Oper Res 1984;32:1296-1308. One draw resembles the one before a little.
 */
export function walker({ start, corners, limits }: Walk, random: Random): (into: Float64Array) => void {
  const count = start.length;
  const point = start.slice();
  const direction = new Float64Array(count);
  const pick = (among: number) => Math.floor(random.uniform() * among);
  const step = () => {
    if (corners.length > 0 && random.uniform() < 0.5) towards(direction, corners, pick);
    else shift(direction, pick);
    const to = anywhereOn(point, direction, limits, random.uniform());
    for (let k = 0; k < count; k += 1) point[k] = (point[k] ?? 0) + to * (direction[k] ?? 0);
  };
  for (let done = 0; done < stepsBefore * count; done += 1) step();
  return (into) => {
    for (let done = 0; done < stepsPerWeight * count; done += 1) step();
    for (let k = 0; k < count; k += 1) into[k] = Math.max(0, point[k] ?? 0);
  };
}

function towards(
  direction: Float64Array,
  corners: readonly Float64Array[],
  pick: (among: number) => number,
): void {
  const [from, to] = [corners[pick(corners.length)], corners[pick(corners.length)]];
  for (let k = 0; k < direction.length; k += 1) direction[k] = (to?.[k] ?? 0) - (from?.[k] ?? 0);
}

function shift(direction: Float64Array, pick: (among: number) => number): void {
  const [from, to] = [pick(direction.length), pick(direction.length)];
  direction.fill(0);
  if (from === to) return;
  direction[from] = -1;
  direction[to] = 1;
}

/** How far to go along the direction, or against it, to stand anywhere between the two sides that it meets. */
function anywhereOn(
  point: Float64Array,
  direction: Float64Array,
  limits: Walk['limits'],
  share: number,
): number {
  let back = Number.NEGATIVE_INFINITY;
  let ahead = Number.POSITIVE_INFINITY;
  for (const { coefficients, least } of limits) {
    let slope = 0;
    let room = -least;
    for (let k = 0; k < point.length; k += 1) {
      const coefficient = coefficients[k] ?? 0;
      slope += coefficient * (direction[k] ?? 0);
      room += coefficient * (point[k] ?? 0);
    }
    if (slope > parallel) back = Math.max(back, -room / slope);
    else if (slope < -parallel) ahead = Math.min(ahead, room / -slope);
  }
  // Nowhere to go, by rounding or because nothing but one point was left.
  if (!(back < ahead) || ahead - back === Number.POSITIVE_INFINITY) return 0;
  return back + share * (ahead - back);
}
