import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../shared/fit/random.ts';
import { weightsOf } from '../../../shared/fit/weights.ts';
import { ids, problemOf } from '../../support/fitProblems.ts';

const draws = 20_000;

/** Many draws of the weights of `count` criteria: their mean, and each of them. */
function drawnOf(count: number, weights: unknown) {
  const row = Array.from({ length: count }, () => 0);
  const draw = weightsOf(problemOf([row, row], { weights }), randomFrom(11, 1));
  const all = Array.from({ length: draws }, () => {
    const into = new Float64Array(count);
    draw(into);
    return [...into];
  });
  const isWhole = (one: number[]) => Math.abs(one.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-9;
  expect(all.every((one) => isWhole(one) && one.every((weight) => weight >= 0))).toBe(true);
  const means = row.map((_, k) => all.reduce((sum, one) => sum + (one[k] ?? 0), 0) / draws);
  return { all, means };
}
const pair = (more: string, less: string, low: number, high: number) => ({ more, less, low, high });

describe('Weights of which', () => {
  test('nothing is known are uniform: a mean of a third, and over 1/2 in a quarter of all', () => {
    const { all, means } = drawnOf(3, { kind: 'none' });
    for (const mean of means) expect(mean).toBeCloseTo(1 / 3, 2);
    expect(all.filter(([first = 0]) => first > 0.5).length / draws).toBeCloseTo(0.25, 1);
  });

  test('the order is known have the rank-order centroid as their mean, and the order always', () => {
    const { all, means } = drawnOf(3, { kind: 'ordinal', order: ['c2', 'c0', 'c1'] });
    const centroid = [5 / 18, 2 / 18, 11 / 18];
    for (const [k, mean] of means.entries()) expect(mean).toBeCloseTo(centroid[k] ?? 0, 2);
    expect(all.every(([a = 0, b = 0, c = 0]) => c >= a && a >= b)).toBe(true);
  });

  test('the numbers are given are those, divided by their sum', () => {
    const { all } = drawnOf(3, { kind: 'exact', values: { c0: 30, c2: 10 } });
    expect(all[0]).toEqual([0.75, 0, 0.25]);
  });

  test('a ratio is known keep to it, and two of them are uniform between its ends', () => {
    const { all, means } = drawnOf(2, { kind: 'ratio', pairs: [pair('c0', 'c1', 1, 3)] });
    // The first weight runs from 1/2 to 3/4.
    expect(means[0]).toBeCloseTo(0.625, 2);
    expect(all.filter(([first = 0]) => first < 0.5625).length / draws).toBeCloseTo(0.25, 1);
    expect(all.every(([a = 0, b = 0]) => a / b >= 1 - 1e-9 && a / b <= 3 + 1e-9)).toBe(true);
  });

  test('a long thin part is left are walked from end to end', () => {
    const pairs = [pair('c0', 'c1', 1, 10), pair('c1', 'c2', 1.999, 2.001)];
    const { all, means } = drawnOf(3, { kind: 'ratio', pairs });
    // A wedge: c1 + c2 runs from 1.5/11.5 to 1.5/2.5, and the wider it is the more weights there are.
    const [low, high] = [1.5 / 11.5, 1.5 / 2.5];
    const mean = ((2 / 3) * (high ** 3 - low ** 3)) / (high ** 2 - low ** 2);
    expect(means[0]).toBeCloseTo(1 - mean, 2);
    expect(all.every(([, b = 0, c = 0]) => b / c > 1.998 && b / c < 2.002)).toBe(true);
  });

  test('four are walked in a long thin part, from end to end', () => {
    const thin = (more: string, less: string) => pair(more, less, 1.999, 2.001);
    const pairs = [pair('c0', 'c1', 1, 10), thin('c1', 'c2'), thin('c2', 'c3')];
    const { all, means } = drawnOf(4, { kind: 'ratio', pairs });
    // The others together run from 7/47 to 7/11, and the part is as wide as their square.
    const [low, high] = [7 / 47, 7 / 11];
    const mean = ((3 / 4) * (high ** 4 - low ** 4)) / (high ** 3 - low ** 3);
    expect(means[0]).toBeCloseTo(1 - mean, 1.7);
    expect(Math.max(...all.map(([first = 0]) => first))).toBeGreaterThan(0.8);
    expect(all.every(([, , c = 0, d = 0]) => c / d > 1.998 && c / d < 2.002)).toBe(true);
  });

  test.each([3, 4])('%i are limited in several ways have the means of all weights that agree', (count) => {
    const last = `c${count - 1}`;
    const pairs = [pair('c0', 'c1', 0.5, 3), pair('c0', last, 0.4, 4)];
    const ranges = { c0: { low: 0.1, high: 0.5 }, [last]: { low: 0, high: 0.3 } };
    const anything = drawnOf(count, { kind: 'none' }).all.map((all) => ({
      all,
      a: all[0] ?? 0,
      z: all.at(-1) ?? 0,
    }));
    const agreeing = {
      ratio: anything.filter(
        ({ all: [, b = 0], a, z }) => a >= 0.5 * b && a <= 3 * b && a >= 0.4 * z && a <= 4 * z,
      ),
      interval: anything.filter(({ a, z }) => a >= 0.1 && a <= 0.5 && z <= 0.3),
    };
    for (const said of [{ kind: 'ratio', pairs } as const, { kind: 'interval', ranges } as const]) {
      const those = agreeing[said.kind].map(({ all }) => all);
      for (const [k, mean] of drawnOf(count, said).means.entries())
        expect(mean).toBeCloseTo(those.reduce((sum, one) => sum + (one[k] ?? 0), 0) / those.length, 1.7);
    }
  });

  test.each([2, 3, 4])('one point is left, of %i, are that point', (count) => {
    const names = ids('c', count);
    const point = names.map((_, k) => (2 * (k + 1)) / (count * (count + 1)));
    const ranges = Object.fromEntries(
      names.map((id, k) => [id, { low: point[k] ?? 0, high: point[k] ?? 0 }]),
    );
    const pairs = names
      .slice(1)
      .map((id, k) => pair(id, names[k] ?? '', (k + 2) / (k + 1), (k + 2) / (k + 1)));
    for (const said of [
      { kind: 'interval', ranges },
      { kind: 'ratio', pairs },
    ])
      for (const one of drawnOf(count, said).all.slice(-50))
        expect(one).toEqual(point.map((weight) => expect.closeTo(weight, 6)));
  });

  test('all ratios are exact are one point', () => {
    // The logarithms of 3 and 7 miss that of 21 by rounding, which is no contradiction.
    const pairs = [pair('c0', 'c1', 3, 3), pair('c1', 'c2', 7, 7), pair('c0', 'c2', 21, 21)];
    const { all } = drawnOf(3, { kind: 'ratio', pairs });
    for (const [k, weight] of (all.at(-1) ?? []).entries())
      expect(weight).toBeCloseTo([21 / 29, 7 / 29, 1 / 29][k] ?? 0, 6);
  });

  test('an exact ratio leaves something open still cover all that is open', () => {
    const { all, means } = drawnOf(3, { kind: 'ratio', pairs: [pair('c0', 'c1', 2, 2)] });
    // The third is uniform from 0 to 1, for the other two share what is left.
    expect(all.every(([a = 0, b = 0]) => Math.abs(a - 2 * b) < 1e-6)).toBe(true);
    expect(means[2]).toBeCloseTo(0.5, 1);
    expect(Math.max(...all.map(([, , third = 0]) => third))).toBeGreaterThan(0.9);
    expect(Math.min(...all.map(([, , third = 0]) => third))).toBeLessThan(0.1);
  });

  test('ranges are known keep to them, and fill them', () => {
    const { all, means } = drawnOf(3, { kind: 'interval', ranges: { c0: { low: 0.2, high: 0.4 } } });
    const firsts = all.map(([first = 0]) => first);
    expect([Math.min(...firsts) >= 0.2 - 1e-9, Math.max(...firsts) <= 0.4 + 1e-9]).toEqual([true, true]);
    // The density of the first falls as 1 - w, and the other two share the rest alike.
    const mean = (0.06 - 0.056 / 3) / 0.14;
    expect(means[0]).toBeCloseTo(mean, 2);
    expect(means[1]).toBeCloseTo((1 - mean) / 2, 2);
  });
});
