import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fit, fitOf } from '../../../shared/fit/fit.ts';
import type { Problem } from '../../../shared/fit/problem.ts';
import { ids, problemOf } from '../../support/fitProblems.ts';

const firsts = ({ rankAcceptability }: Fit) => Object.values(rankAcceptability).map(([first = 0]) => first);
/** Four standard errors of a share over so many runs and two simulations. */
const within = (samples: number) => 4 * Math.sqrt(0.5 / samples);
const normal = (mean: number, sd: number) => ({ kind: 'normal', mean, sd });

const rows = [
  [normal(0.6, 0.2), 0.3, { kind: 'uniform', low: 0.1, high: 0.6 }],
  [normal(0.4, 0.1), 0.6, { kind: 'beta', events: 3, n: 9 }],
  [normal(0.5, 0.3), 0.5, { kind: 'lognormal', median: 0.3, low: 0.2, high: 0.5 }],
];

describe('The same comes out', () => {
  test('for the same seed, and nearly the same for another', () => {
    expect(fitOf(problemOf(rows, { seed: 4 }))).toEqual(fitOf(problemOf(rows, { seed: 4 })));
    const [one, other] = [4, 5].map((seed) => fitOf(problemOf(rows, { seed })));
    expect(one).not.toEqual(other);
    for (const [a, share] of firsts(one as Fit).entries())
      expect(Math.abs(share - (firsts(other as Fit)[a] ?? 0))).toBeLessThan(within(10_000));
  });

  test('whatever the alternatives and criteria are called', () => {
    const renamed = JSON.parse(
      JSON.stringify(problemOf(rows)).replaceAll('"a', '"é a').replaceAll('"é alternatives', '"alternatives'),
    ) as Problem;
    expect(Object.values(fitOf(renamed).rankAcceptability)).toEqual(
      Object.values(fitOf(problemOf(rows)).rankAcceptability),
    );
  });

  test('in whatever order they stand', () => {
    const turned = fitOf(problemOf(rows.map((row) => row.toReversed()).toReversed(), { samples: 40_000 }));
    const found = fitOf(problemOf(rows, { samples: 40_000 }));
    for (const [a, share] of firsts(turned).toReversed().entries())
      expect(Math.abs(share - (firsts(found)[a] ?? 0))).toBeLessThan(within(40_000));
  });

  test('with one more criterion on which all are equal', () => {
    const found = fitOf(problemOf(rows, { samples: 40_000 }));
    const more = fitOf(
      problemOf(
        rows.map((row) => [...row, 0.7]),
        { samples: 40_000 },
      ),
    );
    for (const [a, share] of firsts(more).entries())
      expect(Math.abs(share - (firsts(found)[a] ?? 0))).toBeLessThan(within(40_000));
  });

  test('in whatever unit is measured, and whichever way round', () => {
    const plain = [
      [0.2, 0.9],
      [0.6, 0.5],
      [0.5, 0.1],
    ];
    const months = plain.map((row) => row.map((value) => 100 - 64 * value));
    const criteria = ids('c', 2).map((id) => ({ id, direction: 'less', worst: 100, best: 36 }));
    const found = fitOf(problemOf(months, { criteria }));
    expect(found.rankAcceptability).toEqual(fitOf(problemOf(plain)).rankAcceptability);
  });
});

test('a better value never makes an alternative come first less often', () => {
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (value) => firsts(fitOf(problemOf([[value, ...(rows[0]?.slice(1) ?? [])], ...rows.slice(1)])))[0] ?? 0,
  );
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect((shares.at(-1) ?? 0) - (shares[0] ?? 0)).toBeGreaterThan(0.2);
});

const measurement = fc.oneof(
  fc.constant(null),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.record({
    kind: fc.constant('normal'),
    mean: fc.double({ min: -2, max: 2, noNaN: true }),
    sd: fc.constantFrom(0, 0.3, 1e9),
  }),
  fc.constantFrom({ kind: 'beta', events: 0, n: 1 }, { kind: 'lognormal', median: 1, low: 1e-9, high: 1e9 }),
);
const anyRows = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([options, criteria]) =>
    fc.array(fc.array(measurement, { minLength: criteria, maxLength: criteria }), {
      minLength: options,
      maxLength: options,
    }),
  );

test('for any problem shares add up to one, and nothing is no number', () => {
  const sum = (values: number[]) => values.reduce((total, one) => total + one, 0);
  fc.assert(
    fc.property(anyRows, fc.integer({ min: 1, max: 600 }), (some, samples) => {
      const found = fitOf(problemOf(some, { samples }));
      const ranks = Object.values(found.rankAcceptability);
      const columns = ranks.map((_, rank) => sum(ranks.map((row) => row[rank] ?? Number.NaN)));
      for (const total of [...ranks.map(sum), ...columns]) expect(total).toBeCloseTo(1, 9);
      for (const [one, above] of Object.entries(found.pairwise))
        for (const [other, share] of Object.entries(above))
          expect(share + (found.pairwise[other]?.[one] ?? Number.NaN)).toBeCloseTo(1, 9);
      for (const weights of Object.values(found.centralWeights))
        if (weights !== null) expect(sum(Object.values(weights))).toBeCloseTo(1, 9);
      expect(Object.values(found.meanValues).every((value) => value >= 0 && value <= 1 + 1e-12)).toBe(true);
      // NaN and infinity become null in JSON; null itself stands only where nothing comes first.
      const nulls = JSON.stringify(found).match(/null/g)?.length ?? 0;
      expect(nulls).toBe(2 * ranks.filter(([first]) => first === 0).length);
    }),
    { seed: 12, numRuns: 150 },
  );
});
