import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../shared/fit/cells.ts';
import { reachOf } from '../../../shared/fit/reach.ts';
import { problemOf } from '../../support/fitProblems.ts';

function reachOfOne(measurement: unknown) {
  const cell = cellsOf(problemOf([[measurement], [0]]))[0]?.[0];
  return cell && reachOf(cell, 1);
}
const close = (value: number, digits = 9) => expect.closeTo(value, digits) as number;

describe('A measurement reaches over its 95 % range', () => {
  test.each([
    [
      'normal',
      { kind: 'normal', mean: 5, sd: 2 },
      { middle: 5, low: close(1.080072), high: close(8.919928) },
    ],
    ['log-normal', { kind: 'lognormal', median: 3, low: 2, high: 7 }, { middle: 3, low: 2, high: 7 }],
    ['uniform', { kind: 'uniform', low: 2, high: 4 }, { middle: 3, low: 2, high: 4 }],
    // Of a beta with shapes 1 and 21: 1 - 0.975^(1/21) and 1 - 0.025^(1/21); its mean is 1/22.
    [
      'beta',
      { kind: 'beta', events: 0, n: 20 },
      { middle: close(1 / 22), low: close(0.0012, 2), high: close(0.1611, 1.5) },
    ],
    [
      'samples',
      { kind: 'samples', values: Array.from({ length: 201 }, (_, at) => 200 - at) },
      { middle: 100, low: 5, high: 195 },
    ],
  ])('%s', (_kind, measurement, reach) => {
    expect(reachOfOne(measurement)).toEqual(reach);
  });

  test.each([
    ['an exact one', 0.4],
    ['an unknown one', null],
  ])('but %s does not', (_kind, measurement) => {
    expect(reachOfOne(measurement)).toBeNull();
  });
});
