import { describe, expect, test } from 'vitest';
import { type Fit, fitOf } from '../../../shared/fit/fit.ts';
import { problemOf } from '../../support/fitProblems.ts';

const exact = (...values: number[]) => ({
  kind: 'exact',
  values: Object.fromEntries(values.map((value, k) => [`c${k}`, value])),
});
const firsts = ({ rankAcceptability }: Fit) => Object.values(rankAcceptability).map(([first = 0]) => first);
/** Four standard errors of a share over so many runs. */
const within = (samples: number) => 4 * Math.sqrt(0.25 / samples);
const normal = (mean: number, sd: number) => ({ kind: 'normal', mean, sd });

describe('Two alternatives and two criteria, worked by hand', () => {
  // a0 is worth w and a1 1 - w, where w is the weight of c0: each comes first in half of all runs.
  const opposite = [
    [1, 0],
    [0, 1],
  ];

  test('that are opposites are about the same, and each wants the weights that suit it', () => {
    const found = fitOf(problemOf(opposite));
    for (const share of firsts(found)) expect(Math.abs(share - 0.5)).toBeLessThan(within(10_000));
    // The mean of w from 1/2 to 1.
    expect(found.centralWeights.a0?.c0).toBeCloseTo(0.75, 2);
    expect(found.centralWeights.a1?.c0).toBeCloseTo(0.25, 2);
    expect(found.confidenceFactors).toEqual({ a0: 1, a1: 1 });
    expect(found.meanValues.a0).toBeCloseTo(0.5, 1);
    expect(found.verdict).toMatchObject({ kind: 'about-the-same', group: ['a0', 'a1'] });
  });

  test('a0 comes first where its gain of 0.4 weighs more than its loss of 0.1: in 80 of 100 runs', () => {
    const rows = [
      [0.9, 0.4],
      [0.5, 0.5],
    ];
    const found = fitOf(problemOf(rows));
    expect(Math.abs((firsts(found)[0] ?? 0) - 0.8)).toBeLessThan(within(10_000));
    expect(found.verdict).toMatchObject({ kind: 'leans', group: ['a0'] });
    // Where c0 matters more, w is over 1/2 and so always over 1/5.
    expect(fitOf(problemOf(rows, { weights: { kind: 'ordinal', order: ['c0', 'c1'] } })).verdict).toEqual({
      kind: 'steady',
      group: ['a0'],
      share: 1,
    });
  });

  test('two normal values one standard error of their difference apart: first in 84.13 of 100 runs', () => {
    const rows = [[normal(0.55, 0.03)], [normal(0.5, 0.04)]];
    const found = fitOf(problemOf(rows, { samples: 100_000 }));
    expect(Math.abs((found.pairwise.a0?.a1 ?? 0) - 0.8413)).toBeLessThan(within(100_000));
  });

  test('what never comes first has no weights that would suit it', () => {
    const found = fitOf(
      problemOf([
        [1, 1],
        [0, 0.5],
      ]),
    );
    expect(found.rankAcceptability).toEqual({ a0: [1, 0], a1: [0, 1] });
    expect([found.centralWeights.a1, found.confidenceFactors.a1]).toEqual([null, null]);
  });
});

test('exact weights and exact values give the one order that there is', () => {
  const rows = [
    [0.2, 0.9],
    [0.6, 0.5],
    [0.5, 0.1],
  ];
  const found = fitOf(problemOf(rows, { weights: exact(3, 1) }));
  expect(found.rankAcceptability).toEqual({ a0: [0, 0, 1], a1: [1, 0, 0], a2: [0, 1, 0] });
  for (const [a, value] of [0.375, 0.575, 0.4].entries())
    expect(found.meanValues[`a${a}`]).toBeCloseTo(value, 12);
  expect(found.verdict).toEqual({ kind: 'steady', group: ['a1'], share: 1 });
});

test('equal alternatives share their ranks in equal parts', () => {
  const found = fitOf(
    problemOf([
      [0.5, 0.7],
      [0.5, 0.7],
      [0.1, 0.2],
    ]),
  );
  expect(found.rankAcceptability).toEqual({ a0: [0.5, 0.5, 0], a1: [0.5, 0.5, 0], a2: [0, 0, 1] });
  expect(found.pairwise.a0).toEqual({ a1: 0.5, a2: 1 });
  expect(found.verdict).toEqual({ kind: 'about-the-same', group: ['a0', 'a1'], share: 0.5 });
  expect(found.confidenceFactors.a0).toBe(0.5);
});

describe('What is unknown', () => {
  test('leaves nothing to be said where it could turn the verdict, also with all of it unknown', () => {
    expect(
      fitOf(
        problemOf([
          [0.6, null],
          [0.4, 0.5],
        ]),
      ).verdict,
    ).toMatchObject({ kind: 'cannot-say', group: [] });
    expect(
      fitOf(
        problemOf([
          [null, null],
          [null, null],
        ]),
      ).verdict.kind,
    ).toBe('cannot-say');
  });

  test('lets a verdict stand that it could not turn', () => {
    const found = fitOf(
      problemOf(
        [
          [1, 0.5],
          [0, null],
        ],
        { weights: exact(9, 1) },
      ),
    );
    expect(found.verdict).toEqual({ kind: 'steady', group: ['a0'], share: 1 });
  });

  test('leaves nothing to be said where two of them could turn it only together', () => {
    // Weights of 4, 3 and 3: a0 leads by 0.4; either unknown alone adds 0.3, both add 0.6.
    const rows = [
      [1, 0, 0],
      [0, null, null],
    ];
    const known = (one: number | null, other: number | null) =>
      fitOf(
        problemOf(
          [
            [1, 0, 0],
            [0, one, other],
          ],
          { weights: exact(4, 3, 3) },
        ),
      ).verdict.kind;
    expect([known(null, 0), known(0, null)]).toEqual(['steady', 'steady']);
    expect(fitOf(problemOf(rows, { weights: exact(4, 3, 3) })).verdict.kind).toBe('cannot-say');
  });

  test('leaves nothing to be said where two could turn it only by moving apart', () => {
    // a0 leads by 0.4 of all weight; the rest is unknown of both, and drawn at random it seldom turns the lead.
    const rows = [
      [1, null],
      [0, null],
    ];
    expect(fitOf(problemOf(rows, { weights: exact(4, 6) })).verdict.kind).toBe('cannot-say');
    expect(fitOf(problemOf(rows, { weights: exact(6, 4) })).verdict.kind).toBe('steady');
  });

  test('is not the same as zero', () => {
    expect(
      fitOf(
        problemOf([
          [0.6, 0],
          [0.4, 0],
        ]),
      ).verdict.kind,
    ).toBe('steady');
    expect(
      fitOf(
        problemOf([
          [0.6, null],
          [0.4, null],
        ]),
      ).verdict.kind,
    ).toBe('cannot-say');
  });
});
