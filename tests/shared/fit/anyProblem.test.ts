import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf, weighed } from '../../../shared/fit/fit.ts';
import { middleOf } from '../../../shared/fit/middle.ts';
import { randomFrom } from '../../../shared/fit/random.ts';
import { turnAroundsOf } from '../../../shared/fit/turnaround.ts';
import { madeUpProblem, problemOf } from '../../support/fitProblems.ts';

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

const anyWeights = fc.constantFrom<unknown>(
  { kind: 'none' },
  { kind: 'exact', values: { c0: 1e-300 } },
  { kind: 'interval', ranges: { c0: { low: 1, high: 1 } } },
  { kind: 'ratio', pairs: [] },
);
const extreme = fc
  .tuple(anyRows, anyWeights, fc.integer({ min: 1, max: 600 }))
  .map(([rows, weights, samples]) => problemOf(rows, { weights, samples }));
const madeUp = fc.integer().map((seed) => madeUpProblem(randomFrom(seed, 0).uniform));

describe.each([
  ['extreme', extreme],
  ['made-up', madeUp],
])('For any %s problem', (_kind, problems) => {
  test('shares add up to one, and only what never comes first has nothing of its own', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const found = fitOf(problem);
        const ranks = Object.values(found.rankAcceptability);
        const columns = ranks.map((_, rank) => sum(ranks.map((row) => row[rank] ?? Number.NaN)));
        for (const total of [...ranks.map(sum), ...columns]) expect(total).toBeCloseTo(1, 9);
        for (const [one, above] of Object.entries(found.pairwise))
          for (const [other, share] of Object.entries(above))
            expect(share + (found.pairwise[other]?.[one] ?? Number.NaN)).toBeCloseTo(1, 9);
        for (const weights of Object.values(found.centralWeights))
          if (weights !== null) expect(sum(Object.values(weights))).toBeCloseTo(1, 9);
        expect(Object.values(found.meanValues).every((value) => value >= 0 && value <= 1 + 1e-12)).toBe(true);
        const never = problem.alternatives.filter((id) => found.rankAcceptability[id]?.[0] === 0);
        const isNull = (of: Record<string, unknown>) => Object.keys(of).filter((id) => of[id] === null);
        expect([isNull(found.centralWeights), isNull(found.confidenceFactors)]).toEqual([never, never]);
      }),
      { seed: 12, numRuns: 150 },
    );
  });

  test('nothing is no number or infinite, at the middle and in what would turn it neither', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const middle = middleOf(problem);
        const numbers = numbersIn([fitOf(problem), weighed(problem), middle, turnAroundsOf(problem, middle)]);
        expect(numbers.length).toBeGreaterThan(10);
        expect(numbers.filter((one) => !Number.isFinite(one))).toEqual([]);
      }),
      { seed: 13, numRuns: 150 },
    );
  });

  test('the short answer is the long one', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { rankAcceptability, pairwise, verdict } = fitOf(problem);
        const first = Object.fromEntries(
          Object.entries(rankAcceptability).map(([id, [share]]) => [id, share]),
        );
        expect(weighed(problem)).toEqual({ first, pairwise, verdict });
      }),
      { seed: 14, numRuns: 50 },
    );
  });
});

test('a million samples give an answer as well', () => {
  const normal = (mean: number) => ({ kind: 'normal', mean, sd: 0.1 });
  const found = weighed(problemOf([[normal(0.6)], [normal(0.5)]], { samples: 1_000_000 }));
  // They are 0.1 apart, and their difference has a standard deviation of 0.1 times the root of 2.
  expect(found.first.a0).toBeCloseTo(0.7602, 2);
});

const sum = (values: number[]) => values.reduce((total, one) => total + one, 0);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
