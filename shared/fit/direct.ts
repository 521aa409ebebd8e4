import type { Random } from './random.ts';
import type { Limit } from './walk.ts';

/** Two weights that keep to the limits, uniformly: the first has a lowest and a highest, the second is the rest. */
export function fromLine(limits: readonly Limit[], { uniform }: Random): (into: Float64Array) => void {
  let [low, high] = [0, 1];
  for (const { coefficients, least } of limits) {
    const [x = 0, y = 0] = coefficients;
    if (x > y) low = Math.max(low, (least - y) / (x - y));
    if (x < y) high = Math.min(high, (least - y) / (x - y));
  }
  // Where one point is left, the two may miss each other by rounding.
  const length = Math.max(0, high - low);
  return (into) => {
    into[0] = Math.min(1, low + length * uniform());
    into[1] = 1 - (into[0] ?? 0);
  };
}

type Point = readonly [number, number, number];

/** A part as thin as this may owe its width to rounding. */
const flat = 1e-9;

/**
 * Draws three weights uniformly from what the limits leave of all of them, a polygon: it is cut into triangles, one
 * of them is picked by its size, and a point of it is drawn (Devroye L. Non-uniform random variate generation, 1986,
 * XI). Null where hardly more than a line or a point is left.
 */
export function fromTriangles(
  limits: readonly Limit[],
  { uniform }: Random,
): ((into: Float64Array) => void) | null {
  const [tip, ...others] = limits.reduce(cut, [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  if (tip === undefined) return null;
  const triangles = others.slice(1).map((point, at) => [tip, others[at] ?? tip, point] as const);
  const sizes = triangles.map(sizeOf);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  if (whole < flat) return null;
  return (into) => {
    let left = uniform() * whole;
    let at = 0;
    while (at < sizes.length - 1 && left > (sizes[at] ?? 0)) {
      left -= sizes[at] ?? 0;
      at += 1;
    }
    const [a, b, c] = triangles[at] ?? [tip, tip, tip];
    const away = Math.sqrt(uniform());
    const along = away * uniform();
    for (let k = 0; k < into.length; k += 1)
      into[k] = (1 - away) * (a[k] ?? 0) + (away - along) * (b[k] ?? 0) + along * (c[k] ?? 0);
  };
}

/** What is left of a polygon on the right side of one limit: its corners there, and where its sides cross over. */
function cut(corners: Point[], { coefficients, least }: Limit): Point[] {
  const [x = 0, y = 0, z = 0] = coefficients;
  const rooms = corners.map(([a, b, c]) => x * a + y * b + z * c - least);
  return corners.flatMap((corner, at) => {
    const next = (at + 1) % corners.length;
    const [here, there] = [rooms[at] ?? 0, rooms[next] ?? 0];
    const kept = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    const [a, b, c] = corners[next] ?? corner;
    const [d, e, f] = corner;
    return [...kept, [d + share * (a - d), e + share * (b - e), f + share * (c - f)]];
  });
}

/** Twice the size of a triangle's shadow on the plane of the first two weights; all are seen at the same slant. */
function sizeOf([a, b, c]: readonly [Point, Point, Point]): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
}
