import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../shared/compare/grid.ts';
import { asGoodOnAll } from '../../../shared/weigh/outcome.ts';
import {
  inPoints,
  leaderIn,
  outcomeOn,
  tired,
  tiredAndVisits,
  visits,
  weighedIn,
  weighVisit,
} from '../../support/weighing.ts';

const perMonth = { alpha: 1, beta: 4, gamma: 2.4 };
const visitsOf = (people: Record<string, number | null>) => tiredAndVisits(people, perMonth);

const onTiredness = (people: Record<string, number>, outOf?: number) =>
  outcomeOn(tiredAndVisits(people, {}, outOf), Object.keys(people), [tired]);

describe('Card by card', () => {
  const points = inPoints([tired, 80], [visits, 20]);

  test('what fits and what pulls the other way are the cards on which the options are clearly apart', () => {
    const found = leaderIn(
      outcomeOn(visitsOf({ alpha: 700, beta: 200 }), ['alpha', 'beta'], [tired, visits], points),
    );
    expect(found).toMatchObject({ option: 'beta', fits: [tired], pulls: [visits], isAsGoodOnAll: false });
  });

  test('a card on which they are less apart than matters is neither', () => {
    // 5 of 100 apart; 10 are the least that matters.
    const found = leaderIn(
      outcomeOn(visitsOf({ alpha: 200, beta: 250 }), ['alpha', 'beta'], [visits, tired]),
    );
    expect(found).toMatchObject({ option: 'alpha', fits: [visits], pulls: [] });
    const turned = leaderIn(
      outcomeOn(visitsOf({ alpha: 250, beta: 200 }), ['alpha', 'beta'], [visits, tired]),
    );
    expect(turned).toMatchObject({ option: 'alpha', fits: [visits], pulls: [] });
  });

  test('a card on which it is ahead of one option and behind another pulls, and does not fit', () => {
    const lookup = visitsOf({ alpha: 790, beta: 200, gamma: 350 });
    const even = inPoints([tired, 45], [visits, 55]);
    const found = leaderIn(outcomeOn(lookup, ['alpha', 'beta', 'gamma'], [tired, visits], even));
    expect(found).toMatchObject({ option: 'gamma', fits: [], pulls: [tired, visits] });
  });

  test('a card that is not known of one option is compared among the others, and is named', () => {
    const lookup = visitsOf({ alpha: 700, beta: 200, gamma: null });
    const few = inPoints([visits, 100], [tired, 0]);
    const found = leaderIn(outcomeOn(lookup, ['alpha', 'beta', 'gamma'], [visits, tired], few));
    expect(found).toMatchObject({
      option: 'alpha',
      fits: [visits],
      pulls: [tired],
      unknown: [{ card: tired, options: ['gamma'] }],
      isAsGoodOnAll: false,
    });
  });

  test('a card that is not known of the others is neither, wherever they might stand', () => {
    const lookup = visitsOf({ alpha: 100, beta: 100, gamma: null });
    const few = inPoints([visits, 100], [tired, 0]);
    const found = leaderIn(outcomeOn(lookup, ['alpha', 'beta', 'gamma'], [visits, tired], few));
    expect(found).toMatchObject({ option: 'alpha', fits: [visits], pulls: [] });
  });
});

describe('One that does as well or better on everything', () => {
  const asGood = (people: Record<string, number | null>) =>
    leaderIn(
      outcomeOn(visitsOf(people), Object.keys(people), [visits, tired], inPoints([visits, 99], [tired, 1])),
    );

  test('is said to, also where it is just as good on one of the cards', () => {
    expect(asGood({ alpha: 200, beta: 400 })).toMatchObject({ option: 'alpha', isAsGoodOnAll: true });
    expect(asGood({ alpha: 200, beta: 200 })).toMatchObject({ option: 'alpha', isAsGoodOnAll: true });
  });

  test('is said to where it is behind by less than matters', () => {
    expect(asGood({ alpha: 220, beta: 200 })).toMatchObject({ option: 'alpha', isAsGoodOnAll: true });
    // A third one, far behind, does not make a difference matter that did not.
    expect(asGood({ alpha: 220, beta: 200, gamma: 600 })).toMatchObject({
      option: 'alpha',
      isAsGoodOnAll: true,
    });
  });

  test('is not said to where it is behind by what matters, or where something is not known', () => {
    expect(asGood({ alpha: 300, beta: 200 })).toMatchObject({ option: 'alpha', isAsGoodOnAll: false });
    const found = asGood({ alpha: 200, beta: 400, gamma: null });
    expect(found).toMatchObject({ option: 'alpha', isAsGoodOnAll: false });
  });

  test('is known before anything is run, so that it can be said while the options are prepared', () => {
    const early = (people: Record<string, number | null>) => {
      const visit = weighVisit(Object.keys(people), [visits, tired], inPoints([visits, 99], [tired, 1]));
      const lookup = visitsOf(people);
      return asGoodOnAll(weighedIn(visit, lookup).weighing, gridOf(visit, lookup));
    };
    expect(early({ alpha: 200, beta: 400 })).toBe('alpha');
    expect(early({ alpha: 300, beta: 200 })).toBeNull();
    expect(
      asGoodOnAll({ kind: 'off', why: 'turnedOff' }, { columns: [], rows: [], goesWithAny: [] }),
    ).toBeNull();
  });
});

describe('About the same', () => {
  const same = (people: Record<string, number>, cards: (typeof tired)[]) => {
    const even = inPoints([tired, 50], [visits, 50]);
    const found = outcomeOn(visitsOf(people), Object.keys(people), cards, even);
    if (found.kind !== 'about-the-same') throw new Error(found.kind);
    return found;
  };

  test('names what speaks for each of the group', () => {
    // 48 of 100 more were tired, which is worth as much as three visits a month.
    expect(same({ alpha: 680, beta: 200 }, [tired, visits]).strengths).toEqual([
      { option: 'alpha', cards: [visits] },
      { option: 'beta', cards: [tired] },
    ]);
  });

  test('does not name what they have before others alone, and nobody for whom nothing speaks', () => {
    expect(same({ alpha: 400, gamma: 700, beta: 402 }, [tired])).toMatchObject({
      group: ['alpha', 'beta'],
      rest: ['gamma'],
      strengths: [],
    });
  });
});

describe('What would turn it around', () => {
  const turnAt = (first: number, second: number, people = { alpha: 600, beta: 200 }) => {
    const points = inPoints([tired, first], [visits, second]);
    return leaderIn(
      outcomeOn(tiredAndVisits(people, { alpha: 1, beta: 4 }), ['alpha', 'beta'], [tired, visits], points),
    ).turn;
  };

  // Tiredness is worth 0.5 between them and visits 0.6: it turns where the weights are as 6 to 5, at 54 to 46.
  test.each([
    [64, 36, 'little'],
    [73, 27, 'clearly'],
    [85, 15, 'much'],
  ])('is by the word for how far her weights of %d and %d are from there', (first, second, word) => {
    const { importance } = turnAt(first, second);
    expect(importance).toMatchObject({ word, instead: 'alpha' });
    expect(importance).toMatchObject(
      importance !== 'none' && importance?.card === tired
        ? { isMore: false }
        : { card: visits, isMore: true },
    );
  });

  test('is no importance where the other is behind on everything, and this is said', () => {
    expect(turnAt(50, 50, { alpha: 100, beta: 700 })).toEqual({ importance: 'none', number: null });
  });

  test('may be a number that the study does not rule out, from its middle towards its end', () => {
    const { turn } = leaderIn(onTiredness({ alpha: 12, beta: 15 }, 30));
    // One card alone is all that counts, however much: there is nothing to say of that.
    expect(turn.importance).toBeNull();
    expect(turn.number).toMatchObject({ card: tired, basis: 'counts' });
    // 12 of 30 as it stands on the card; the other had 15, and one with and one without are added to them.
    expect(turn.number).toMatchObject({ option: 'alpha', isBetter: false, from: 0.4 });
    expect(turn.number?.to).toBeCloseTo(16 / 32, 2);
  });

  test('is no number where the ranges lie apart', () => {
    expect(leaderIn(onTiredness({ alpha: 500, beta: 300 })).turn.number).toBeNull();
  });
});
