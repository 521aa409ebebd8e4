import { assertNever } from '../result.ts';
import type { Criterion, Measurement } from './problem.ts';
import { beta, type Random } from './random.ts';

/** Where unknown measurements stand: drawn from the whole scale, or all at one end of it. */
export type UnknownAt = 'anywhere' | 'worst' | 'best';

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959964;

/**
 * Fills `into` with values that the measurement may have, in its own unit. An unknown one uses up the same random
 * numbers wherever it stands, so that runs which differ only in that can be held against each other.
 */
export function fillSamples(
  measurement: Measurement,
  { worst, best }: Criterion,
  unknownAt: UnknownAt,
  random: Random,
  into: Float64Array,
): void {
  const { uniform, normal } = random;
  const count = into.length;
  switch (measurement.kind) {
    case 'normal':
      for (let s = 0; s < count; s += 1) into[s] = measurement.mean + measurement.sd * normal();
      return;
    case 'lognormal': {
      const middle = Math.log(measurement.median);
      const spread = (Math.log(measurement.high) - Math.log(measurement.low)) / (2 * z);
      for (let s = 0; s < count; s += 1) into[s] = Math.exp(middle + spread * normal());
      return;
    }
    case 'beta': {
      // A uniform prior: none seen among few is not taken for "never".
      const [a, b] = [measurement.events + 1, measurement.n - measurement.events + 1];
      for (let s = 0; s < count; s += 1) into[s] = beta(random, a, b);
      return;
    }
    case 'uniform':
      for (let s = 0; s < count; s += 1)
        into[s] = measurement.low + (measurement.high - measurement.low) * uniform();
      return;
    case 'exact':
      into.fill(measurement.value);
      return;
    case 'samples': {
      const { values } = measurement;
      for (let s = 0; s < count; s += 1) into[s] = values[Math.floor(uniform() * values.length)] ?? worst;
      return;
    }
    case 'unknown':
      for (let s = 0; s < count; s += 1) into[s] = worst + (best - worst) * uniform();
      if (unknownAt !== 'anywhere') into.fill(unknownAt === 'best' ? best : worst);
      return;
    default:
      assertNever(measurement);
  }
}
