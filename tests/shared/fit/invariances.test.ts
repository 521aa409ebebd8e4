import { describe, expect, test } from 'vitest';
import { type Fit, fitOf, weighed } from '../../../shared/fit/fit.ts';
import { type Criterion, type Measurement, Problem } from '../../../shared/fit/problem.ts';
import { randomFrom } from '../../../shared/fit/random.ts';
import { ids, madeUpProblem, problemOf } from '../../support/fitProblems.ts';

const firsts = ({ rankAcceptability }: Fit) => Object.values(rankAcceptability).map(([first = 0]) => first);
/** Four standard errors of a share over so many runs and two simulations. */
const within = (samples: number) => 4 * Math.sqrt(0.5 / samples);
const normal = (mean: number, sd: number) => ({ kind: 'normal', mean, sd });

/** The rows with the same number at the end of each. */
const withEqual = (some: readonly (readonly unknown[])[]) => some.map((row) => [...row, 0.7]);

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

  test('with one more criterion on which all are equal, if nothing is known of the weights', () => {
    const found = fitOf(problemOf(rows, { samples: 40_000 }));
    const more = fitOf(problemOf(withEqual(rows), { samples: 40_000 }));
    for (const [a, share] of firsts(more).entries())
      expect(Math.abs(share - (firsts(found)[a] ?? 0))).toBeLessThan(within(40_000));
  });

  test('with one more criterion on which all are equal, whatever it weighs beside known weights', () => {
    const weights = (values: object) => ({ weights: { kind: 'exact', values } });
    const found = fitOf(problemOf(rows, weights({ c0: 3, c1: 2, c2: 1 })));
    const more = fitOf(problemOf(withEqual(rows), weights({ c0: 3, c1: 2, c2: 1, c3: 4 })));
    expect(firsts(more)).toEqual(firsts(found));
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

describe('One more criterion on which all are equal, less important than the others,', () => {
  const ordered = (some: number[][]) =>
    fitOf(problemOf(some, { weights: { kind: 'ordinal', order: ids('c', some[0]?.length ?? 0) } }));

  test('leaves sure what was sure', () => {
    const some = [
      [0.6, 0.4],
      [0.5, 0.45],
    ];
    expect(firsts(ordered(some))).toEqual([1, 0]);
    expect(firsts(ordered(withEqual(some) as number[][]))).toEqual([1, 0]);
  });

  test('moves other shares, for the more criteria there are, the closer together ordered weights lie', () => {
    // a0 comes first where c0 weighs over 3 times as much as c1: half of all w from 1/2 to 1 lie above 3/4. With
    // a third weight at the end, the corners of all that is left are (1, 0, 0), (1/2, 1/2, 0) and (1/3, 1/3, 1/3):
    // a0 comes first in the triangle that ends half-way to the second and 3/5 of the way to the third.
    const some = [
      [0.6, 0.3],
      [0.5, 0.6],
    ];
    expect(Math.abs((firsts(ordered(some))[0] ?? 0) - 0.5)).toBeLessThan(within(10_000));
    const more = firsts(ordered(withEqual(some) as number[][]));
    expect(Math.abs((more[0] ?? 0) - 0.3)).toBeLessThan(within(10_000));
  });
});

test('a better value never makes an alternative come first less often', () => {
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (value) => firsts(fitOf(problemOf([[value, ...(rows[0]?.slice(1) ?? [])], ...rows.slice(1)])))[0] ?? 0,
  );
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect((shares.at(-1) ?? 0) - (shares[0] ?? 0)).toBeGreaterThan(0.2);
});

test('nor does a better measurement of any kind, in any problem', () => {
  const { uniform } = randomFrom(23, 0);
  let improved = 0;
  for (let round = 0; round < 200; round += 1) {
    const problem = madeUpProblem(uniform, 2000);
    const { direction, id, worst, best } = problem.criteria[0] as Criterion;
    const measured = problem.measurements.a0 as Record<string, Measurement>;
    const better = movedUp(
      measured[id] as Measurement,
      direction === 'more' ? 1 : -1,
      Math.abs(best - worst),
    );
    const before = weighed(problem).first.a0 ?? 0;
    const moved = {
      ...problem,
      measurements: { ...problem.measurements, a0: { ...measured, [id]: better } },
    };
    const after = weighed(Problem.parse(moved)).first.a0 ?? 0;
    // The draws of a beta shift where its numbers change; those of the others are the same.
    expect(after - before, `problem ${round}`).toBeGreaterThanOrEqual(-within(2000));
    if (after > before + 0.01) improved += 1;
  }
  expect(improved).toBeGreaterThan(50);
});

/** The measurement up or down by a fifth of its scale; what is unknown is taken to be its best. */
function movedUp(measurement: Measurement, sign: 1 | -1, length: number): Measurement {
  const up = (value: number) => value + (sign * length) / 5;
  switch (measurement.kind) {
    case 'exact':
      return { ...measurement, value: up(measurement.value) };
    case 'normal':
      return { ...measurement, mean: up(measurement.mean) };
    case 'uniform':
      return { ...measurement, low: up(measurement.low), high: up(measurement.high) };
    case 'samples':
      return { ...measurement, values: measurement.values.map(up) };
    case 'lognormal': {
      const times = sign === 1 ? 1.2 : 1 / 1.2;
      const { median, low, high } = measurement;
      return { ...measurement, median: median * times, low: low * times, high: high * times };
    }
    case 'beta':
      return { ...measurement, events: sign === 1 ? Math.min(measurement.n, measurement.events + 5) : 0 };
    case 'unknown':
      return { kind: 'exact', value: sign * 1000 };
  }
}
