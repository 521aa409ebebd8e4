import { describe, expect, test } from 'vitest';
import { beta, exponential, randomFrom, xoshiro128 } from '../../../shared/fit/random.ts';

const count = 100_000;
const drawn = (draw: () => number) => Array.from({ length: count }, draw);
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
function variance(values: number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

describe('The generator', () => {
  test('gives the numbers of the reference implementation in C', () => {
    // Values that edorfaus/xoshiro-6502 (test-rom/testdata.asm) took from the reference implementation.
    const next = xoshiro128(0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0);
    expect([next(), next(), next(), next()]).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
  });

  test('gives the same stream for the same seed, and another for another seed or stream', () => {
    const start = (seed: number, stream: number) => {
      const { uniform } = randomFrom(seed, stream);
      return [uniform(), uniform(), uniform()];
    };
    expect(start(7, 0)).toEqual(start(7, 0));
    const seeds = [7, 8, -7, 0, 7 + 2 ** 32, Number.MAX_SAFE_INTEGER];
    const all = seeds.flatMap((seed) => [start(seed, 0), start(seed, 1)]).map(String);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('A hundred thousand draws have the mean and variance of', () => {
  const random = randomFrom(20, 0);
  const beta25 = { mean: 2 / 7, variance: 10 / (49 * 8) };
  test.each([
    ['the uniform', () => random.uniform(), 1 / 2, 1 / 12],
    ['the normal', () => random.normal(), 0, 1],
    ['the exponential', () => exponential(random), 1, 1],
    ['the beta with shapes 2 and 5', () => beta(random, 2, 5), beta25.mean, beta25.variance],
    ['the beta with shapes 1 and 1, which is the uniform', () => beta(random, 1, 1), 1 / 2, 1 / 12],
  ])('%s', (_name, draw, expectedMean, expectedVariance) => {
    const values = drawn(draw);
    expect(Math.abs(mean(values) - expectedMean)).toBeLessThan(4 * Math.sqrt(expectedVariance / count));
    expect(variance(values) / expectedVariance).toBeCloseTo(1, 1);
  });

  test('a normal whose tails are there too: 5 of 100 lie beyond 1.96', () => {
    const beyond = drawn(() => (Math.abs(random.normal()) > 1.959964 ? 1 : 0));
    expect(Math.abs(mean(beyond) - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / count));
  });
});
