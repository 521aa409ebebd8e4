import { describe, expect, test } from 'vitest';
import { Problem } from '../../../shared/fit/problem.ts';
import { problemOf } from '../../support/fitProblems.ts';

const good = () =>
  problemOf(
    [
      [0.2, 0.8],
      [0.6, 0.4],
    ],
    { weights: { kind: 'exact', values: { c0: 1, c1: 3 } } },
  );

/** Where a changed problem goes wrong, and what is wrong there; nothing where it is in order. */
function faultsOf(change: object): string[] {
  const read = Problem.safeParse({ ...good(), ...change });
  if (read.success) return [];
  return read.error.issues.map(({ path, code, message }) =>
    [path.join('.'), code === 'custom' ? message : code].join(' '),
  );
}
const pair = (more: string, less: string, low: number, high: number) => ({ more, less, low, high });
const criteria = (change: object) => ({ criteria: good().criteria.map((one) => ({ ...one, ...change })) });
const first = (measurement: unknown) => ({
  measurements: { ...good().measurements, a0: { ...good().measurements.a0, c0: measurement } },
});

describe('A problem is in order', () => {
  test.each([
    ['as it is', {}],
    [
      'with everything unknown',
      {
        measurements: problemOf([
          [null, null],
          [null, null],
        ]).measurements,
      },
    ],
    ['with zero as a value', first({ kind: 'exact', value: 0 })],
    ['with one of two exact weights left out', { weights: { kind: 'exact', values: { c0: 1 } } }],
    ['with a million samples', { samples: 1_000_000 }],
    ['with exact ratios that agree', { weights: { kind: 'ratio', pairs: [pair('c0', 'c1', 3, 3)] } }],
    [
      'with ranges that leave one point',
      { weights: { kind: 'interval', ranges: { c0: { low: 1, high: 1 } } } },
    ],
  ])('%s', (_case, change) => {
    expect(faultsOf(change)).toEqual([]);
  });
});

describe('A problem is refused, and the place named,', () => {
  test.each([
    ['with one alternative', { alternatives: ['a0'] }, 'alternatives too_small'],
    ['with an alternative twice', { alternatives: ['a0', 'a0'] }, 'alternatives repeated'],
    ['without weights', { weights: undefined }, 'weights invalid_type'],
    [
      'with weights of zero',
      { weights: { kind: 'exact', values: { c0: 0, c1: 0 } } },
      'weights.values all-zero',
    ],
    [
      'with a weight below zero',
      { weights: { kind: 'exact', values: { c0: -1 } } },
      'weights.values.c0 too_small',
    ],
    ['with more than a million samples', { samples: 1_000_001 }, 'samples too_big'],
    ['with not one sample', { samples: 0 }, 'samples too_small'],
    [
      'with infinity',
      first({ kind: 'exact', value: Number.POSITIVE_INFINITY }),
      'measurements.a0.c0.value invalid_type',
    ],
    [
      'with what is no number',
      first({ kind: 'exact', value: Number.NaN }),
      'measurements.a0.c0.value invalid_type',
    ],
    [
      'with more events than people',
      first({ kind: 'beta', events: 3, n: 2 }),
      'measurements.a0.c0 out-of-order',
    ],
    [
      'with an interval that is turned round',
      first({ kind: 'uniform', low: 2, high: 1 }),
      'measurements.a0.c0 out-of-order',
    ],
    ['with a measurement left out', first(undefined), 'measurements.a0.c0 invalid_type'],
    [
      'with an alternative not measured',
      { measurements: { a0: good().measurements.a0 } },
      'measurements.a1 missing',
    ],
    ['with a scale of no length', criteria({ worst: 1 }), 'criteria.0.best not-better'],
    ['with a scale that runs the other way', criteria({ direction: 'less' }), 'criteria.0.best not-better'],
    [
      'with a shape that falls',
      criteria({
        shape: [
          [0.2, 0.5],
          [0.4, 0.3],
        ],
      }),
      'criteria.0.shape out-of-order',
    ],
    ['with a shape beyond its scale', criteria({ shape: [[1.2, 0.5]] }), 'criteria.0.shape out-of-order'],
    [
      'with an order that leaves one out',
      { weights: { kind: 'ordinal', order: ['c0'] } },
      'weights.order not-every-criterion-once',
    ],
    [
      'with an order that names one twice',
      { weights: { kind: 'ordinal', order: ['c0', 'c0'] } },
      'weights.order not-every-criterion-once',
    ],
    [
      'with a scale without end',
      criteria({ best: Number.POSITIVE_INFINITY }),
      'criteria.0.best invalid_type',
    ],
    [
      'with a weight that is no number',
      { weights: { kind: 'exact', values: { c0: Number.NaN } } },
      'weights.values.c0 invalid_type',
    ],
    [
      'with a ratio without end',
      { weights: { kind: 'ratio', pairs: [pair('c0', 'c1', 1, Number.POSITIVE_INFINITY)] } },
      'weights.pairs.0.high invalid_type',
    ],
    [
      'with a value among samples that is no number',
      first({ kind: 'samples', values: [1, Number.NaN] }),
      'measurements.a0.c0.values.1 invalid_type',
    ],
    [
      'with ranges that are too small together',
      { weights: { kind: 'interval', ranges: { c0: { low: 0, high: 0.4 }, c1: { low: 0, high: 0.5 } } } },
      'weights.ranges contradictory',
    ],
    [
      'with a ratio both ways',
      { weights: { kind: 'ratio', pairs: [pair('c0', 'c1', 2, 3), pair('c1', 'c0', 2, 3)] } },
      'weights.pairs contradictory',
    ],
    [
      'with a ratio of one to itself',
      { weights: { kind: 'ratio', pairs: [pair('c0', 'c0', 1, 1)] } },
      'weights.pairs.0 out-of-order',
    ],
    ['with a word that nobody knows', { colour: 'red' }, ' unrecognized_keys'],
  ])('%s', (_case, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });

  test('also where ratios contradict each other only over a third', () => {
    const rows = [
      [0, 0, 0],
      [1, 1, 1],
    ];
    const pairs = (last: number) => [
      pair('c0', 'c1', 2, 3),
      pair('c1', 'c2', 2, 3),
      pair('c2', 'c0', 1 / last, 1),
    ];
    expect(() => problemOf(rows, { weights: { kind: 'ratio', pairs: pairs(5) } })).not.toThrow();
    expect(() => problemOf(rows, { weights: { kind: 'ratio', pairs: pairs(3.9) } })).toThrow('contradictory');
  });
});
