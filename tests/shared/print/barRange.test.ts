import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../shared/compare/grid.ts';
import type { Quantity } from '../../../shared/compare/quantity.ts';
import type { Library } from '../../../shared/content/library.ts';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { barRangeOf, barWidthOf } from '../../../shared/print/barRange.ts';
import { options } from '../../../shared/print/sections/options.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { growthMedian, hormoneAlone, palbo, realLibrary, ribo } from '../../support/realLibrary.ts';
import { partPage, wholeVisit } from '../../support/wholeVisit.ts';

const figure = (change: Partial<Extract<Quantity, { kind: 'figure' }>> = {}): Quantity => ({
  kind: 'figure',
  value: 25,
  low: 20,
  high: 30,
  bounds: 'reported',
  ...change,
});

describe('The range of a bar', () => {
  test.each(['reported', 'computed'] as const)('is there where it was %s', (bounds) => {
    expect(barRangeOf(figure({ bounds }))).toEqual({ low: 20, high: 30 });
  });

  test('is open where the upper end was not reached', () => {
    expect(barRangeOf(figure({ high: null }))).toEqual({ low: 20, high: null });
  });

  test('is not there where none was reported, nor for what is not a number with a range', () => {
    expect(barRangeOf(figure({ low: null, high: null, bounds: 'not-reported' }))).toBeNull();
    expect(barRangeOf(figure({ low: null, high: 30 }))).toBeNull();
    expect(barRangeOf({ kind: 'none-seen', outOf: 200 })).toBeNull();
    expect(barRangeOf({ kind: 'unknown' })).toBeNull();
  });
});

describe('The pictures of a row in months', () => {
  const marksIn = (id: string) =>
    options(partPage(wholeVisit({ columns: [palbo, ribo, hormoneAlone] })))
      .filter((section) => section.id === `row-${id}`)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' && block.picture !== null ? [block.picture] : []));

  test('have the ranges of both arms, open where the study ended too soon, and say them', () => {
    const [palbociclib] = marksIn('growth-median');
    expect(palbociclib?.marks).toEqual([
      { tone: 'option', value: 24.8, range: { low: 22.1, high: null } },
      { tone: 'comparison', value: 14.5, range: { low: 12.9, high: 17.1 } },
    ]);
    expect(palbociclib?.alt).toMatch(
      /^24\.8 months, range 22\.1 to not reached; 14\.5 months with .+, range 12\.9 to 17\.1$/,
    );
  });

  test('have none where the study reported none', () => {
    const [palbociclib] = marksIn('alive-median');
    expect(palbociclib?.marks).toEqual([
      { tone: 'option', value: 53.9 },
      { tone: 'comparison', value: 51.2 },
    ]);
    expect(palbociclib?.alt).not.toContain('range');
  });

  test('of people have none: a picture of people shows the number alone', () => {
    for (const { marks } of marksIn('growth-2-years').filter(({ as }) => as === 'people'))
      for (const mark of marks) expect(mark).not.toHaveProperty('range');
  });
});

test('The full width holds the upper end of every range, so that no closed end looks like an open one', () => {
  const width = (change: (library: Library) => void) => {
    const library = structuredClone(realLibrary);
    change(library);
    const lookup = lookupIn(library);
    const row = gridOf({ ...fullVisit(), columns: [palbo, ribo] }, lookup).rows.find(
      ({ attribute }) => attribute.id === growthMedian,
    );
    return row === undefined ? null : barWidthOf(row, lookup);
  };
  expect(width(() => {})).toBe(36);
  const wider = width(({ facts }) => {
    const fact = facts.find(({ id }) => id === 'monaleesa-2.growth-median.treated');
    if (fact?.value.kind === 'number') fact.value.interval = { kind: 'reported', low: 23, high: 40 };
  });
  expect(wider).toBe(48);
});
