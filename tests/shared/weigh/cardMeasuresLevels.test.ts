import { describe, expect, test } from 'vitest';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Level } from '../../../shared/content/option.ts';
import type { Answers } from '../../../shared/visit/answers.ts';
import { measuresOf } from '../../../shared/weigh/cardMeasures.ts';
import { rowIn, taken, visits, weighLookup } from '../../support/weighing.ts';

const said = (
  lookup: Lookup,
  columns: readonly string[],
  card: string,
  way: Answers['how-taken'] = 'open',
) => {
  const { row, columns: options } = rowIn(lookup, columns, card);
  return measuresOf(row, options, lookup, way);
};
/** The same, where it is certain that the card can be weighed. */
function measures(...args: Parameters<typeof said>) {
  const found = said(...args);
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const unknown = { kind: 'unknown' };

describe('Visits', () => {
  const level = (low: number, high: number): { visits: Level } => ({
    visits: { kind: 'visits-a-month', low, high },
  });
  const lookup = weighLookup([], { alpha: level(1, 3), beta: level(4, 4), gamma: {}, delta: level(0, 0) });

  test('are anything from the quiet to the busy months, or one number', () => {
    expect(measures(lookup, ['alpha', 'beta'], visits)).toEqual({
      basis: 'visits',
      criterion: { direction: 'less', worst: 5, best: 0 },
      columns: [
        { kind: 'uniform', low: 1, high: 3 },
        { kind: 'exact', value: 4 },
      ],
      smallest: 0.2,
      isIndirect: false,
      isRanged: true,
    });
  });

  test('are the same where their middles are, however busy some months may be', () => {
    const alike = weighLookup([], { alpha: level(1, 3), beta: level(2.5, 2.5) });
    const exact = { kind: 'exact', value: 2.25 };
    expect(measures(alike, ['alpha', 'beta'], visits).columns).toEqual([exact, exact]);
  });

  test('reach as far as the busiest months of today, which are never cut to the end of the row', () => {
    const busy = weighLookup([], { alpha: level(1, 3), beta: level(6, 8) });
    expect(measures(busy, ['alpha', 'beta'], visits)).toMatchObject({
      criterion: { direction: 'less', worst: 8, best: 0 },
      smallest: 1 / 8,
    });
  });

  test('are unknown where the sentence holds no number, and zero where it says none', () => {
    const found = measures(lookup, ['alpha', 'gamma', 'delta'], visits);
    expect(found.columns.slice(1)).toEqual([unknown, { kind: 'exact', value: 0 }]);
  });

  test('are not compared where one column alone has a number, and words only where none has', () => {
    expect(said(lookup, ['alpha', 'gamma'], visits)).toBe('not-compared');
    expect(said(weighLookup([], { alpha: {}, beta: {} }), ['alpha', 'beta'], visits)).toBe('only-words');
  });
});

describe('How it is taken', () => {
  const where = (at: 'home' | 'both' | 'clinic'): { taken: Level } => ({
    taken: { kind: 'taken', where: at },
  });
  const lookup = weighLookup([], {
    alpha: where('home'),
    beta: where('both'),
    gamma: where('clinic'),
    delta: {},
    epsilon: where('home'),
  });
  const all = ['alpha', 'beta', 'gamma'];
  const exactly = (...values: number[]) => values.map((value) => ({ kind: 'exact', value }));

  test('is how much of it is at the clinic, with the good end where she said', () => {
    const home = measures(lookup, all, taken, 'home');
    expect(home).toMatchObject({ basis: 'taken', criterion: { direction: 'less', worst: 1, best: 0 } });
    expect(home.columns).toEqual(exactly(0, 0.5, 1));
    const clinic = measures(lookup, all, taken, 'clinic');
    expect(clinic).toMatchObject({ criterion: { direction: 'more', worst: 0, best: 1 } });
    expect(clinic.columns).toEqual(home.columns);
  });

  test('is the same for all where either way suits her', () => {
    expect(measures(lookup, all, taken, 'either').columns).toEqual(exactly(0.5, 0.5, 0.5));
    expect(measures(lookup, all, taken, 'home').columns).not.toEqual(exactly(0.5, 0.5, 0.5));
  });

  test('waits for her answer where the ways differ', () => {
    expect(said(lookup, all, taken, 'open')).toBe('which-way');
  });

  test('needs no answer where all are taken in the same place', () => {
    expect(measures(lookup, ['alpha', 'epsilon'], taken, 'open').columns).toEqual(exactly(0, 0));
    expect(said(lookup, ['alpha', 'epsilon', 'delta'], taken, 'open')).toBe('which-way');
  });

  test('is unknown for a column whose sentence does not say', () => {
    expect(measures(lookup, ['alpha', 'gamma', 'delta'], taken, 'home').columns[2]).toEqual(unknown);
    expect(said(lookup, ['alpha', 'delta'], taken, 'home')).toBe('not-compared');
  });
});
