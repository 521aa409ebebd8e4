import { describe, expect, test } from 'vitest';
import { cornersOf } from '../../../shared/fit/corners.ts';
import { decide } from '../../../shared/fit/decide.ts';
import { weighed } from '../../../shared/fit/fit.ts';
import { randomFrom } from '../../../shared/fit/random.ts';
import { ids, problemOf } from '../../support/fitProblems.ts';

describe('The ways to move unknown measurements to their ends', () => {
  test('are none where there are none', () => {
    expect(cornersOf([false, false])).toEqual([]);
  });

  test('are all ways up to four alternatives that have them; the others stay', () => {
    expect(cornersOf([true, false, true])).toEqual([
      [false, false, false],
      [true, false, false],
      [false, false, true],
      [true, false, true],
    ]);
    const four = cornersOf([true, true, true, true, false]);
    expect(new Set(four.map(String)).size).toBe(16);
    expect(four.every((way) => way[4] === false)).toBe(true);
  });

  test('are each against all others in turn where more have them', () => {
    const five = cornersOf([true, true, true, true, true]);
    expect(five).toHaveLength(10);
    expect(five.slice(0, 2)).toEqual([
      [true, false, false, false, false],
      [false, true, true, true, true],
    ]);
  });
});

/** The rows with an unknown last number, which stands at 1 where `isBest` says so and at 0 where not. */
const filled = (rows: (number | null)[][], isBest: boolean[]) =>
  rows.map((row, a) => row.map((value) => value ?? (isBest[a] ? 1 : 0)));

/** Every list of so many yes and no. */
const waysFor = (count: number) =>
  Array.from({ length: 2 ** count }, (_, way) =>
    Array.from({ length: count }, (_each, a) => way % 2 ** (a + 1) >= 2 ** a),
  );

describe('A group of several', () => {
  test('is not said where it is another one only at a way in which two stand against two', () => {
    const rows = [
      [0.85, 0.4, null],
      [0.55, 0.75, null],
      [0.75, 0.55, null],
      [0.1, 0.75, null],
    ];
    const weights = { kind: 'interval', ranges: { c2: { low: 0.04, high: 0.04 } } };
    const groupAt = (isBest: boolean[]) =>
      weighed(problemOf(filled(rows, isBest), { weights })).verdict.group.join(' ');
    for (const own of [0, 1, 2, 3])
      for (const is of [true, false])
        expect(groupAt([0, 1, 2, 3].map((a) => (a === own) === is))).toBe('a0 a1 a2');
    expect(groupAt([false, false, true, true])).toBe('a1 a2');
    const found = weighed(problemOf(rows, { weights }));
    expect(decide(sharesIn(found), []).group).toEqual([0, 1, 2]);
    expect(found.verdict).toMatchObject({ kind: 'cannot-say', group: [] });
  });

  test('or a single one is said exactly where it is the same at every way', () => {
    const { uniform } = randomFrom(8, 0);
    const count = { said: 0, unsaid: 0 };
    for (let round = 0; round < 200; round += 1) {
      const options = 2 + (round % 3);
      const rows = Array.from({ length: options }, () => [
        uniform(),
        uniform() < 0.3 ? null : uniform(),
        uniform() < 0.5 ? null : uniform(),
      ]);
      const weights =
        round % 2 === 0
          ? { kind: 'ordinal', order: ['c0', 'c1', 'c2'] }
          : { kind: 'exact', values: { c0: 3, c1: uniform(), c2: uniform() } };
      const given = { weights, samples: 300, seed: round };
      const found = weighed(problemOf(rows, given));
      const group = ids('a', options).filter((_, a) => decide(sharesIn(found), []).group.includes(a));
      const groups = waysFor(options).map(
        (isBest) => weighed(problemOf(filled(rows, isBest), given)).verdict.group,
      );
      const isSaid = groups.every((other) => other.join() === group.join());
      expect(found.verdict.kind !== 'cannot-say', `problem ${round}`).toBe(isSaid);
      count[isSaid ? 'said' : 'unsaid'] += 1;
    }
    expect(Math.min(count.said, count.unsaid)).toBeGreaterThan(40);
  });
});

function sharesIn({ first, pairwise }: ReturnType<typeof weighed>) {
  const names = Object.keys(first);
  return {
    first: Object.values(first),
    pairwise: names.map((own) => names.map((other) => pairwise[own]?.[other] ?? 0)),
  };
}
