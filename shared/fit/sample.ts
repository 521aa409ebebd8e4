import { assertNever } from '../result.ts';
import type { Criterion, Measurement } from './problem.ts';
import { beta, type Random } from './random.ts';

/** The 97.5th percentile of the standard normal distribution. */
export const z = 1.959964;

/** Fills `into` with values that the measurement may have, in its own unit; an unknown one anywhere on its scale. */
export function fillSamples(
  measurement: Measurement,
  { worst, best }: Criterion,
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
      return;
    default:
      assertNever(measurement);
  }
}
