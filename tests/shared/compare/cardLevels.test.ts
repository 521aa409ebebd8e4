import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsFor } from '../../../shared/compare/cards.ts';
import { gridOf } from '../../../shared/compare/grid.ts';
import { lookupIn } from '../../../shared/content/lookup.ts';
import type { Level } from '../../../shared/content/option.ts';
import { languages, OptionId } from '../../../shared/ids.ts';
import { hormoneAlone, palbo, realLookup, ribo, toldAll } from '../../support/realLibrary.ts';
import { firstLine } from '../../support/shown.ts';
import { smallLibrary } from '../../support/smallLibrary.ts';

const taken = (where: 'home' | 'both' | 'clinic'): Level => ({ kind: 'taken', where });
const visits = (low: number, high = low): Level => ({ kind: 'visits-a-month', low, high });

interface Change {
  smallest?: number | null;
  /** Whether both options say it with the same sentence; they do not in the small library. */
  isSameSentence?: boolean;
}

/** What becomes of the row "how you take it" of two made-up options with these levels. */
function fateOf(levels: (Level | null)[], { smallest = 1, isSameSentence = false }: Change = {}) {
  const lookup = lookupIn(
    smallLibrary((library) => {
      for (const row of library.attributes)
        if (row.id === 'how-taken') row.card = { smallestDifference: smallest };
      library.text.en['attributes.how-taken.card'] = 'Few pills';
      if (isSameSentence)
        library.text.en['options.ai-alone.cell.how-taken'] =
          library.text.en['options.ai-alpha.cell.how-taken'] ?? '';
      for (const [at, option] of library.options.entries())
        option.cells['how-taken'] = { kind: 'words', level: levels[at] ?? null };
    }),
  );
  const columns = ['ai-alpha', 'ai-alone'].map((id) => OptionId.parse(id));
  const grid = gridOf({ told: toldAll, gate: 'numbers', columns, ...firstLine }, lookup);
  const { cards, leftOut } = cardsFor(grid, lookup, 'en');
  const card = cards.find(({ attribute }) => attribute.id === 'how-taken');
  return card === undefined
    ? leftOut.find(({ attribute }) => attribute.id === 'how-taken')?.why
    : { ends: card.ends };
}

describe('Where it is taken', () => {
  test.each(['home', 'both', 'clinic'] as const)(
    'is "the same" where both are taken there, in whatever words (%s)',
    (where) => {
      expect(fateOf([taken(where), taken(where)], { smallest: null })).toBe('same');
    },
  );

  test.each([
    ['home', 'clinic'],
    ['home', 'both'],
    ['both', 'clinic'],
  ] as const)('is a card without ends where they are not: %s and %s', (one, other) => {
    expect(fateOf([taken(one), taken(other)], { smallest: null })).toEqual({ ends: null });
  });

  test('is a card also where the sentences happen to be equal: the places are what counts', () => {
    const levels = [taken('home'), taken('clinic')];
    expect(fateOf(levels, { smallest: null, isSameSentence: true })).toEqual({ ends: null });
  });
});

describe('How many visits a month', () => {
  test('is a card with ends, from the quietest month to the busiest', () => {
    expect(fateOf([visits(0, 1), visits(1, 4)])).toEqual({ ends: { low: 0, high: 4 } });
    expect(fateOf([visits(3), visits(1, 2)])).toEqual({ ends: { low: 1, high: 3 } });
  });

  test('is "the same" where the middles differ by less than what matters, in whatever words', () => {
    expect(fateOf([visits(1, 2), visits(2)])).toBe('same');
    expect(fateOf([visits(2), visits(2)])).toBe('same');
    expect(fateOf([visits(0, 4), visits(2)])).toBe('same');
  });

  test('is a card at exactly what matters', () => {
    expect(fateOf([visits(1), visits(2)])).toEqual({ ends: { low: 1, high: 2 } });
    expect(fateOf([visits(1), visits(1.99)])).toBe('same');
  });

  test('counts none as a number', () => {
    expect(fateOf([visits(0), visits(1)])).toEqual({ ends: { low: 0, high: 1 } });
  });

  test('does not hang on which option stands first', () => {
    const month = fc.tuple(fc.nat(12), fc.nat(12)).map(([low, more]) => visits(low, low + more));
    fc.assert(
      fc.property(month, month, (one, other) => {
        expect(fateOf([one, other])).toEqual(fateOf([other, one]));
      }),
    );
  });
});

describe('Where one level is missing', () => {
  test('the words decide: other words are a card without ends', () => {
    expect(fateOf([visits(1), null])).toEqual({ ends: null });
    expect(fateOf([taken('home'), null])).toEqual({ ends: null });
  });

  test('the words decide: the same words are "the same"', () => {
    expect(fateOf([visits(1), null], { isSameSentence: true })).toBe('same');
    expect(fateOf([null, null], { isSameSentence: true })).toBe('same');
  });
});

test.each(languages)('The library that ships does not call another wording a difference (%s)', (language) => {
  const fates = (columns: OptionId[], id: string) => {
    const grid = gridOf({ told: toldAll, gate: 'numbers', columns, ...firstLine }, realLookup);
    const { cards, leftOut } = cardsFor(grid, realLookup, language);
    const card = cards.find(({ attribute }) => attribute.id === id);
    return card === undefined ? leftOut.find(({ attribute }) => attribute.id === id)?.why : card.ends;
  };
  const fulvestrant = OptionId.parse('fulvestrant');
  expect(fates([palbo, ribo], 'how-taken')).toBe('same');
  expect(fates([palbo, ribo], 'clinic-days')).toBe('same');
  expect(fates([palbo, fulvestrant], 'how-taken')).toBeNull();
  expect(fates([ribo, hormoneAlone], 'clinic-days')).toEqual({ low: 0, high: 2 });
});
