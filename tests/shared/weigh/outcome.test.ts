import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../shared/visit/visit.ts';
import type { Outcome } from '../../../shared/weigh/outcome.ts';
import {
  count,
  growth,
  inPoints,
  leaderIn,
  type MadeUpStudy,
  months,
  outcomeOn,
  taken,
  tired,
  tiredAndVisits,
  visits,
  weighLookup,
  weighVisit,
} from '../../support/weighing.ts';

const onTiredness = (people: Record<string, number | null>, outOf?: number) =>
  outcomeOn(tiredAndVisits(people, {}, outOf), Object.keys(people), [tired]);

describe('What the runs allow to be said', () => {
  test('is steady where one came closer in 85 of 100 runs or more', () => {
    expect(onTiredness({ alpha: 500, beta: 300 })).toMatchObject({
      kind: 'steady',
      option: 'beta',
      times: null,
      tiles: [1, 1, 1, 1, 1, 1, 1, 1, 1, null],
    });
  });

  test('is steady, and not nearly every time, between 85 and 95', () => {
    expect(onTiredness({ alpha: 40, beta: 50 }, 100)).toMatchObject({
      kind: 'steady',
      option: 'alpha',
      times: 9,
    });
  });

  test('leans where it did in 65 to 84', () => {
    // Three quarters of the standard error of the difference lie between them: about 78 of 100.
    const found = leaderIn(onTiredness({ alpha: 12, beta: 15 }, 30));
    expect(found).toMatchObject({ kind: 'leans', option: 'alpha', times: 8 });
    expect(found.tiles.filter((tile) => tile === 0)).toHaveLength(8);
  });

  test('is about the same where they differ by less than matters, however sure the difference is', () => {
    // 9 of 100, which nobody would take for chance; 10 are the least that matters.
    expect(onTiredness({ alpha: 3000, beta: 3900 }, 10_000)).toMatchObject({
      kind: 'about-the-same',
      same: [tired],
      strengths: [],
    });
    expect(onTiredness({ alpha: 3000, beta: 4000 }, 10_000)).toMatchObject({ kind: 'steady', same: [] });
  });

  test('is about the same below that, with the others that are not', () => {
    expect(onTiredness({ alpha: 400, beta: 402 })).toMatchObject({
      kind: 'about-the-same',
      group: ['alpha', 'beta'],
      rest: [],
    });
    expect(onTiredness({ alpha: 400, gamma: 700, beta: 402 })).toMatchObject({
      kind: 'about-the-same',
      group: ['alpha', 'beta'],
      rest: ['gamma'],
    });
  });

  test('is that nothing can be said where an unknown could change it, with what is not known', () => {
    expect(onTiredness({ alpha: 500, beta: 300, gamma: null })).toEqual({
      kind: 'cannot-say',
      gaps: [],
      unknown: [{ card: tired, options: ['gamma'] }],
    });
  });

  test('is never a tie for an unknown, even where the others are about the same', () => {
    expect(onTiredness({ alpha: 400, beta: 402, gamma: null }).kind).toBe('cannot-say');
  });
});

describe('Cards on which the options are the same', () => {
  const people = { alpha: 400, beta: 430, gamma: null };
  const perMonth = { alpha: 1, beta: 4, gamma: 2.5 };
  const same = (columns: string[], change: Partial<typeof perMonth> = {}) => {
    const lookup = tiredAndVisits(people, { ...perMonth, ...change });
    const found = outcomeOn(lookup, columns, [visits, tired], inPoints([visits, 100], [tired, 0]));
    return found.kind === 'cannot-say' ? null : found.same;
  };

  test('are named where those that are known differ by less than matters', () => {
    expect(same(['alpha', 'beta'])).toEqual([tired]);
    expect(same(['alpha', 'beta', 'gamma'])).toEqual([tired]);
    expect(same(['alpha', 'beta'], { beta: 1.5 })).toEqual([visits, tired]);
  });

  test('are not those on which two alone are, and a third is not', () => {
    expect(same(['alpha', 'beta', 'gamma'], { beta: 1.5, gamma: 4 })).toEqual([tired]);
  });
});

describe('By what the runs were moved', () => {
  const movedBy = (change?: Partial<Visit>) => {
    const found = outcomeOn(visitsOf({ alpha: 700, beta: 200 }), ['alpha', 'beta'], [tired, visits], change);
    return found.kind === 'cannot-say' ? null : found.moved;
  };

  test('is what she said of how much each card counts', () => {
    expect(movedBy()).toBe('ordinal');
    expect(movedBy(inPoints([tired, 80], [visits, 20]))).toBe('interval');
    const pairs = [{ more: tired, less: visits, word: 'clearly' as const }];
    expect(movedBy({ importance: { kind: 'words', pairs } })).toBe('ratio');
  });
});

describe('What makes it less sure', () => {
  const study = (treated: string, more: Partial<MadeUpStudy> = {}): MadeUpStudy => ({
    treated,
    control: 'alone',
    growth: [months(treated === 'alpha' ? 28 : 18, 15, 31), months(10, 9, 11)],
    tired: [count(300, 1000), null],
    ...more,
  });
  const doubts = (columns: string[], ...studies: MadeUpStudy[]) => {
    const found = outcomeOn(weighLookup(studies), columns, [growth, tired]);
    return found.kind === 'cannot-say' ? null : found.doubts;
  };

  test('is named card by card: a benefit through a third treatment, side effects of different studies', () => {
    expect(doubts(['alpha', 'beta'], study('alpha'), study('beta'))).toEqual({
      indirect: [growth],
      otherStudies: [tired],
      withoutRange: [],
    });
  });

  test('is nothing where one study holds both, with ranges', () => {
    const both = study('alpha', { tired: [count(300, 1000), count(100, 1000)] });
    expect(doubts(['alpha', 'alone'], both)).toEqual({ indirect: [], otherStudies: [], withoutRange: [] });
  });

  test('is a number without a range', () => {
    const plain = study('alpha', {
      growth: [months(28), months(10, 9, 11)],
      tired: [count(300, 1000), count(100, 1000)],
    });
    expect(doubts(['alpha', 'alone'], plain)?.withoutRange).toEqual([growth]);
  });
});

const perMonth = { alpha: 1, beta: 4, gamma: 2.4 };
const visitsOf = (people: Record<string, number | null>) => tiredAndVisits(people, perMonth);

describe('The same visit', () => {
  const people = { alpha: 700, beta: 200, gamma: 400 };
  const points = inPoints([tired, 80], [visits, 20]);

  test('gives the same outcome again', () => {
    const again = () => outcomeOn(visitsOf(people), ['alpha', 'beta', 'gamma'], [tired, visits], points);
    expect(again()).toEqual(again());
  });

  test('says the same things of the same options in whatever order they stand', () => {
    const found = leaderIn(outcomeOn(visitsOf(people), ['alpha', 'beta', 'gamma'], [tired, visits], points));
    for (const columns of [
      ['gamma', 'alpha', 'beta'],
      ['beta', 'gamma', 'alpha'],
    ]) {
      const { tiles, turn, ...other } = leaderIn(
        outcomeOn(visitsOf(people), columns, [tired, visits], points),
      );
      const { tiles: _, turn: __, ...same } = found;
      expect(other).toEqual(same);
      expect(turn.importance).toEqual(found.turn.importance);
      expect(tiles.filter((tile) => columns[tile ?? 9] === found.option)).toHaveLength(found.times ?? 9);
    }
  });

  test('says another thing in another order of her cards', () => {
    const [one, other] = [
      [tired, visits],
      [visits, tired],
    ].map((cards) => outcomeOn(visitsOf({ alpha: 600, beta: 200 }), ['alpha', 'beta'], cards));
    expect(leaderIn(one as Outcome).option).toBe('beta');
    expect(leaderIn(other as Outcome).option).toBe('alpha');
  });

  test('says of how it is taken what she said of it', () => {
    const lookup = weighLookup([], {
      alpha: { taken: { kind: 'taken', where: 'home' } },
      beta: { taken: { kind: 'taken', where: 'clinic' } },
    });
    const answers = weighVisit([], []).answers;
    const way = (said: 'home' | 'clinic' | 'either' | 'open') =>
      outcomeOn(lookup, ['alpha', 'beta'], [taken], { answers: { ...answers, 'how-taken': said } });
    expect(leaderIn(way('home')).option).toBe('alpha');
    expect(leaderIn(way('clinic')).option).toBe('beta');
    expect(way('either').kind).toBe('about-the-same');
    expect(way('open')).toEqual({
      kind: 'cannot-say',
      gaps: [{ card: taken, why: 'which-way' }],
      unknown: [],
    });
  });
});
