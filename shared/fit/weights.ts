import { assertNever } from '../result.ts';
import { fromLine, fromTriangles } from './direct.ts';
import type { Problem } from './problem.ts';
import { exponential, type Random } from './random.ts';
import { placedPairs, ratioBounds } from './ratioBounds.ts';
import { type Walk, walker } from './walk.ts';

/** Puts the next weights into `into`: one per criterion, none below 0, with a sum of 1. */
export type DrawWeights = (into: Float64Array) => void;

/** Draws weights uniformly from all that agree with what was said about them. */
export function weightsOf({ criteria, weights }: Problem, random: Random): DrawWeights {
  const ids = criteria.map(({ id }) => id);
  switch (weights.kind) {
    case 'none':
      return (into) => drawAny(random, into);
    case 'ordinal': {
      const places = weights.order.map((id) => ids.indexOf(id));
      const parts = new Float64Array(ids.length);
      return (into) => drawOrdered(random, places, parts, into);
    }
    case 'ratio':
      return within(ratioWalk(ids.length, placedPairs(weights.pairs, ids)), random);
    case 'interval':
      return within(intervalWalk(ids.map((id) => weights.ranges[id] ?? { low: 0, high: 1 })), random);
    case 'exact': {
      const given = ids.map((id) => (Object.hasOwn(weights.values, id) ? (weights.values[id] ?? 0) : 0));
      const fixed = scaled(given);
      return (into) => into.set(fixed);
    }
    default:
      return assertNever(weights);
  }
}

/** Exponentials over their sum are uniform on the simplex (Devroye L. Non-uniform random variate generation, 1986, V.2). */
function drawAny(random: Random, into: Float64Array) {
  let sum = 0;
  for (let k = 0; k < into.length; k += 1) {
    const one = exponential(random);
    into[k] = one;
    sum += one;
  }
  for (let k = 0; k < into.length; k += 1) into[k] = (into[k] ?? 0) / sum;
}

/**
 * What is left of the simplex is one again: its corners are all weight on the first in the order, half each on the
 * first two, and so on. So uniform parts of these corners are uniform weights.
 */
function drawOrdered(random: Random, places: readonly number[], parts: Float64Array, into: Float64Array) {
  drawAny(random, parts);
  let weight = 0;
  for (let rank = parts.length - 1; rank >= 0; rank -= 1) {
    weight += (parts[rank] ?? 0) / (rank + 1);
    into[places[rank] ?? 0] = weight;
  }
}

/** Two or three weights are drawn directly; more of them, and three of which hardly a line is left, are walked. */
function within(walk: Walk, random: Random): DrawWeights {
  const count = walk.start.length;
  if (count === 2) return fromLine(walk.limits, random);
  const direct = count === 3 ? fromTriangles(walk.limits, random) : null;
  return direct ?? walker(walk, random);
}

function ratioWalk(count: number, pairs: ReturnType<typeof placedPairs>): Walk {
  const bounds = ratioBounds(count, pairs);
  if (bounds === null) throw new Error('The schema lets no contradictory ratios through.');
  const all = Array.from({ length: count }, (_, k) => k);
  // Between any two weights: one as large as it can be beside the other, and one as small.
  const corners = all.flatMap((from) => [
    scaled(all.map((k) => Math.exp(bounds[k * count + from] ?? 0))),
    scaled(all.map((k) => Math.exp(-(bounds[from * count + k] ?? 0)))),
  ]);
  const rows = pairs.flatMap(({ more, less, low, high }) => [
    row(count, { [more]: 1, [less]: -low }),
    row(count, { [more]: -1, [less]: high }),
  ]);
  const start = all.map((k) => corners.reduce((sum, corner) => sum + (corner[k] ?? 0), 0) / corners.length);
  const notBelowNone = all.map((k) => row(count, { [k]: 1 }));
  const limits = [...rows, ...notBelowNone].map((coefficients) => ({ coefficients, least: 0 }));
  return { start: Float64Array.from(start), corners, limits };
}

function intervalWalk(ranges: readonly { low: number; high: number }[]): Walk {
  const count = ranges.length;
  const lows = ranges.reduce((sum, { low }) => sum + low, 0);
  const room = ranges.reduce((sum, { low, high }) => sum + high - low, 0);
  const share = room > 0 ? Math.min(1, Math.max(0, (1 - lows) / room)) : 0;
  const limits = ranges.flatMap(({ low, high }, k) => [
    { coefficients: row(count, { [k]: 1 }), least: low },
    { coefficients: row(count, { [k]: -1 }), least: -high },
  ]);
  return { start: scaled(ranges.map(({ low, high }) => low + share * (high - low))), corners: [], limits };
}

function row(count: number, entries: Record<number, number>): Float64Array {
  return Float64Array.from({ length: count }, (_, k) => entries[k] ?? 0);
}

function scaled(weights: readonly number[]): Float64Array {
  const sum = weights.reduce((total, one) => total + one, 0);
  return Float64Array.from(weights, (one) => one / sum);
}
