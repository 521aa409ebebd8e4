import { assertNever } from '../result.ts';
import type { Cell } from './cells.ts';
import { randomFrom } from './random.ts';
import { fillSamples, z } from './sample.ts';

/** The middle of a measurement and the ends of its 95 % range, in its own unit; the middle lies between the ends. */
export interface Reach {
  middle: number;
  low: number;
  high: number;
}

const draws = 4000;

/**
 * How far a measurement may lie from its middle: its mean (normal, beta), median (log-normal, samples) or half-way
 * point (uniform). Null where nothing is left open, and where nothing is known. The range of a beta is that of its
 * draws with this seed.
 */
export function reachOf({ measurement, criterion }: Cell, seed: number): Reach | null {
  switch (measurement.kind) {
    case 'normal': {
      const { mean, sd } = measurement;
      return { middle: mean, low: mean - z * sd, high: mean + z * sd };
    }
    case 'lognormal':
      return { middle: measurement.median, low: measurement.low, high: measurement.high };
    case 'uniform': {
      const { low, high } = measurement;
      return { middle: (low + high) / 2, low, high };
    }
    case 'beta': {
      const drawn = new Float64Array(draws);
      fillSamples(measurement, criterion, randomFrom(seed, 4), drawn);
      return { ...inSorted(drawn.sort()), middle: (measurement.events + 1) / (measurement.n + 2) };
    }
    case 'samples':
      return inSorted(Float64Array.from(measurement.values).sort());
    case 'exact':
    case 'unknown':
      return null;
    default:
      return assertNever(measurement);
  }
}

/** By nearest rank. */
function inSorted(values: Float64Array): Reach {
  const at = (share: number) => values[Math.ceil(share * values.length) - 1] ?? 0;
  return { middle: at(0.5), low: at(0.025), high: at(0.975) };
}
