import { describe, expect, test } from 'vitest';
import { middleOf } from '../../../shared/fit/middle.ts';
import { turnsOf } from '../../../shared/weigh/explain.ts';
import { realLookup } from '../../support/realLibrary.ts';
import {
  count,
  inPoints,
  leaderIn,
  outcomeOn,
  tired,
  tiredAndVisits,
  visits,
  weighedIn,
  weighLookup,
  weighVisit,
} from '../../support/weighing.ts';

const perMonth = { alpha: 1, beta: 3, gamma: 4 };
const onBoth = (people: Record<string, number | null>, first: number, second: number) =>
  leaderIn(
    outcomeOn(
      tiredAndVisits(people, perMonth),
      Object.keys(people),
      [visits, tired],
      inPoints([visits, first], [tired, second]),
    ),
  );

describe('What would turn it around, where something is not known', () => {
  test('is not that nothing would: the unknown might do it', () => {
    expect(onBoth({ alpha: 100, beta: 100, gamma: 300 }, 99, 1).turn.importance).toBe('none');
    // Nobody tired on beta: more for tiredness would turn to it.
    expect(onBoth({ alpha: 100, beta: 0, gamma: 300 }, 99, 1).turn.importance).toMatchObject({
      instead: 'beta',
    });
    expect(onBoth({ alpha: 100, beta: null, gamma: 300 }, 99, 1).turn.importance).toBeNull();
  });

  test('is no card of which both are known, where the change rests on another of which one is not', () => {
    // Whether less for visits would do it hangs on how many are tired on beta.
    const known = onBoth({ alpha: 600, beta: 790, gamma: 790 }, 90, 10);
    expect(known.turn.importance).toBe('none');
    const found = onBoth({ alpha: 600, beta: null, gamma: 790 }, 90, 10);
    expect(found).toMatchObject({ option: 'alpha', unknown: [{ card: tired, options: ['beta'] }] });
    expect(found.turn.importance).toBeNull();
  });

  test('is still said of two of which all is known, beside a third', () => {
    const found = onBoth({ alpha: 600, beta: 100, gamma: null }, 90, 10);
    expect(found.turn.importance).toMatchObject({ instead: 'beta' });
  });
});

describe('What would turn it around, where the middle does not say who leads', () => {
  const visit = weighVisit(['alpha', 'beta'], [tired, visits], inPoints([tired, 50], [visits, 50]));
  const lookup = tiredAndVisits({ alpha: 100, beta: 700 }, perMonth);
  const { weighing } = weighedIn(visit, lookup);

  test('is nothing that can be said where two are level, and that nothing does it where one leads', () => {
    if (weighing.kind !== 'problem') throw new Error(weighing.kind);
    const { problem, cards } = weighing;
    const middle = middleOf(problem);
    expect(turnsOf(problem, cards, middle)).toEqual({ importance: 'none', number: null });
    const level = { ...middle, totals: middle.totals.map(() => 0.5) };
    expect(turnsOf(problem, cards, level)).toEqual({ importance: null, number: null });
  });
});

describe('The number that would turn it around', () => {
  test('lies beyond the one on the card, also where few people were counted', () => {
    const study = (treated: string, of: number, outOf: number) => ({
      treated,
      control: null,
      tired: [count(of, outOf), null] as const,
    });
    const level = (of: number) => ({ visits: { kind: 'visits-a-month' as const, low: of, high: of } });
    const lookup = weighLookup([study('alpha', 200, 1000), study('beta', 0, 10)], {
      alpha: level(1),
      beta: level(2),
    });
    const even = inPoints([tired, 50], [visits, 50]);
    const { number } = leaderIn(outcomeOn(lookup, ['alpha', 'beta'], [tired, visits], even)).turn;
    // None of 10 were tired on beta: fewer than none cannot be, and more would not be better.
    expect(number === null || number.to < number.from).toBe(true);
  });
});

describe('A card on which one is ahead of one option and behind another', () => {
  test('pulls and does not fit, also where it is just as far behind as matters', () => {
    // 9.8 of 100 better than alpha and worse than beta, which is taken for the 10 that matter.
    const lookup = tiredAndVisits({ alpha: 398, gamma: 300, beta: 202 }, { alpha: 4, beta: 4, gamma: 1 });
    const most = inPoints([visits, 80], [tired, 20]);
    const found = leaderIn(outcomeOn(lookup, ['alpha', 'beta', 'gamma'], [visits, tired], most));
    expect(found).toMatchObject({ option: 'gamma', fits: [visits], pulls: [tired] });
  });

  test('is not named twice among real options', () => {
    const ids = ['tamoxifen', 'fulvestrant', 'aromatase-inhibitor'];
    const { fits, pulls } = leaderIn(outcomeOn(realLookup, ids, ['clinic-days', 'growth-median']));
    expect(fits.filter((card) => pulls.includes(card))).toEqual([]);
  });
});
