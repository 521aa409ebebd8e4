import { describe, expect, test } from 'vitest';
import type { Criterion, Measurement } from '../../../shared/fit/problem.ts';
import { randomFrom } from '../../../shared/fit/random.ts';
import { fillSamples } from '../../../shared/fit/sample.ts';

const scale: Criterion = { id: 'made up', direction: 'less', worst: 40, best: 20 };
const count = 40_000;

function samplesOf(measurement: Measurement) {
  const random = randomFrom(3, 0);
  const values = new Float64Array(count);
  fillSamples(measurement, scale, random, values);
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.floor(share * count)] ?? Number.NaN;
  return { at, least: sorted[0], most: sorted.at(-1) };
}

describe('Samples', () => {
  test('of a normal measurement have its interval', () => {
    const { at } = samplesOf({ kind: 'normal', mean: 30, sd: 2 });
    expect([at(0.025), at(0.5), at(0.975)].map((value) => Math.round(value * 5) / 5)).toEqual([26, 30, 34]);
  });

  test('of a log-normal measurement have its median and its 95 % interval', () => {
    const { at } = samplesOf({ kind: 'lognormal', median: 10, low: 5, high: 20 });
    expect(at(0.025)).toBeCloseTo(5, 0);
    expect(at(0.5)).toBeCloseTo(10, 0);
    expect(at(0.975) / 20).toBeCloseTo(1, 1);
  });

  test('of a count in which none was seen are small, but not none', () => {
    const { at, least } = samplesOf({ kind: 'beta', events: 0, n: 20 });
    expect(least).toBeGreaterThan(0);
    // Of a beta with shapes 1 and 21: 1 - 0.05^(1/21).
    expect(at(0.95)).toBeCloseTo(0.1329, 2);
  });

  test('of given values are those values', () => {
    const { at, least, most } = samplesOf({ kind: 'samples', values: [3, 5] });
    expect([least, at(0.25), at(0.75), most]).toEqual([3, 3, 5, 5]);
  });

  test('of an exact measurement are one value, and zero is one', () => {
    expect(samplesOf({ kind: 'exact', value: 0 })).toMatchObject({ least: 0, most: 0 });
  });

  test('of a uniform measurement keep to its ends and fill what is between', () => {
    const { at, least = 0, most = 0 } = samplesOf({ kind: 'uniform', low: 2, high: 6 });
    expect(least).toBeGreaterThanOrEqual(2);
    expect(most).toBeLessThanOrEqual(6);
    expect(at(0.25)).toBeCloseTo(3, 1);
  });

  test('of an unknown one are spread over the whole scale', () => {
    const { at, least = 0, most = 0 } = samplesOf({ kind: 'unknown' });
    expect([at(0.25), at(0.75)].map(Math.round)).toEqual([25, 35]);
    expect([least >= 20, most <= 40]).toEqual([true, true]);
  });
});
