import { expect, test } from 'vitest';
import { fitOf } from '../../../shared/fit/fit.ts';
import { randomFrom } from '../../../shared/fit/random.ts';
import { problemOf } from '../../support/fitProblems.ts';

const samples = 10_000;
const steps = 240;

/** The middles of small equal parts into which the simplex of two or three weights is cut. */
function grid(criteria: number): number[][] {
  const places = Array.from({ length: criteria === 2 ? 20_000 : steps }, (_, i) => i);
  if (criteria === 2) return places.map((i) => [(i + 0.5) / 20_000, 1 - (i + 0.5) / 20_000]);
  const at = (x: number, y: number) => [x / steps, y / steps, 1 - (x + y) / steps];
  return places.flatMap((i) =>
    places.slice(0, steps - i).flatMap((j) => {
      const upright = at(i + 1 / 3, j + 1 / 3);
      return i + j < steps - 1 ? [upright, at(i + 2 / 3, j + 2 / 3)] : [upright];
    }),
  );
}
const grids = new Map([2, 3].map((criteria) => [criteria, grid(criteria)]));

/** What may be said of weights, and whether a point of the grid agrees with it. */
const sayings: { weights: unknown; agrees: (w: number[]) => boolean }[] = [
  { weights: { kind: 'none' }, agrees: () => true },
  {
    weights: { kind: 'ordinal' },
    agrees: (w) => w.every((one, k) => k === 0 || one <= (w[k - 1] ?? 1)),
  },
  {
    weights: { kind: 'ratio', pairs: [{ more: 'c0', less: 'c1', low: 0.5, high: 3 }] },
    agrees: ([a = 0, b = 0]) => a >= 0.5 * b && a <= 3 * b,
  },
  {
    weights: { kind: 'interval', ranges: { c0: { low: 0.1, high: 0.6 } } },
    agrees: ([a = 0]) => a >= 0.1 && a <= 0.6,
  },
];

/** The share of each rank by going through every point of the grid. */
function ranksOver(points: number[][], rows: number[][]): number[][] {
  const ranks = rows.map(() => rows.map(() => 0));
  for (const weights of points) {
    const totals = rows.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
    for (const [own, total] of totals.entries()) {
      const rank = totals.filter((other) => other > total).length;
      const mine = ranks[own];
      if (mine) mine[rank] = (mine[rank] ?? 0) + 1;
    }
  }
  return ranks.map((counts) => counts.map((count) => count / points.length));
}

test('two hundred made-up problems have the rank shares that going through all weights gives', () => {
  const { uniform } = randomFrom(50, 0);
  let compared = 0;
  let apart = 0;
  for (let round = 0; round < 200; round += 1) {
    const criteria = 2 + (round % 2);
    const rows = Array.from({ length: 2 + (round % 3) }, () => Array.from({ length: criteria }, uniform));
    const saying = sayings[Math.floor(round / 2) % sayings.length];
    if (saying === undefined) throw new Error('There are four sayings.');
    const order = ['c0', 'c1', 'c2'].slice(0, criteria);
    const isOrder = saying === sayings[1];
    const weights = isOrder ? { kind: 'ordinal', order } : saying.weights;
    const points = (grids.get(criteria) ?? []).filter(saying.agrees);
    const expected = ranksOver(points, rows);
    const found = Object.values(fitOf(problemOf(rows, { weights, samples, seed: round })).rankAcceptability);
    for (const [own, ranks] of found.entries()) {
      for (const [rank, share] of ranks.entries()) {
        const exact = expected[own]?.[rank] ?? 0;
        // What a cut through the grid's small parts may miss.
        const coarse = 2 / steps;
        const error = Math.sqrt((exact * (1 - exact)) / samples);
        const distance = Math.abs(share - exact);
        compared += 1;
        if (distance > 3 * error + coarse / 4) apart += 1;
        expect(distance, `problem ${round}, a${own}, rank ${rank}`).toBeLessThan(4.5 * error + coarse);
      }
    }
  }
  expect(compared).toBeGreaterThan(1500);
  // Of so many, about one in four hundred lies beyond three standard errors by chance.
  expect(apart).toBeLessThanOrEqual(5);
});
