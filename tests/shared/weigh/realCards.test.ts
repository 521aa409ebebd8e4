import { describe, expect, test } from 'vitest';
import { middleOf } from '../../../shared/fit/middle.ts';
import { realLookup } from '../../support/realLibrary.ts';
import { leaderIn, outcomeOn, weighedIn, weighVisit } from '../../support/weighing.ts';

/** The worth of each option on this card, in the order of the columns, and how it was put in numbers. */
function worthsOn(ids: readonly string[], id: string) {
  const { weighing } = weighedIn(weighVisit(ids, [id]));
  if (weighing.kind !== 'problem') throw new Error(weighing.kind);
  const { problem, cards } = weighing;
  const { worths } = middleOf(problem);
  const [card] = cards;
  if (card === undefined) throw new Error(id);
  return { card, worths: ids.map((one) => worths[problem.alternatives.indexOf(one)]?.[0] ?? 0) };
}

describe('A benefit that is larger than the row foresaw', () => {
  const two = ['trastuzumab-deruxtecan-pertuzumab', 'trastuzumab-pertuzumab-taxane'];

  test('counts whole and is not cut to the end of the row', () => {
    const { card, worths } = worthsOn(two, 'growth-median');
    const [closer = 0, other = 0] = worths;
    expect(card.columns[0]).toMatchObject({ kind: 'normal', mean: expect.closeTo(13.8, 1) });
    const { worst, best } = card.criterion;
    // The row ends at 30 months, 3.1 more than the comparison had.
    expect(worst + 30).toBeLessThan(4);
    expect(best).toBeGreaterThan(13.8);
    expect(closer).toBeLessThan(1);
    expect(closer - other).toBeGreaterThan((2 * (worst + 30)) / 30);
    expect(closer - other).toBeCloseTo(13.8 / (best - worst), 2);
  });

  test('comes closer, and is not about the same', () => {
    expect(leaderIn(outcomeOn(realLookup, two, ['growth-median']))).toMatchObject({
      kind: 'steady',
      option: 'trastuzumab-deruxtecan-pertuzumab',
      fits: ['growth-median'],
      same: [],
    });
  });
});

describe('Two options that differ by less than matters', () => {
  const two = ['sacituzumab-govitecan', 'trastuzumab-deruxtecan'];

  test('are about the same on hair, and nothing speaks for either', () => {
    expect(outcomeOn(realLookup, two, ['hair-thinning'])).toMatchObject({
      kind: 'about-the-same',
      group: two,
      rest: [],
      strengths: [],
      same: ['hair-thinning'],
    });
  });

  test('do not differ on it whatever it counts', () => {
    const [one, other] = worthsOn(two, 'hair-thinning').worths;
    expect(one).toBe(other);
  });
});
