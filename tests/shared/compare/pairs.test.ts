import { describe, expect, test } from 'vitest';
import { comparabilityOf, type Reading, readingsOf } from '../../../shared/compare/pairs.ts';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { AttributeId, OptionId } from '../../../shared/ids.ts';
import {
  aliveMedian,
  allColumns,
  growthMedian,
  hormoneAlone,
  paclitaxel,
  palbo,
  realLookup,
  ribo,
} from '../../support/realLibrary.ts';
import { type PlainLibrary, smallLibrary } from '../../support/smallLibrary.ts';

/** What this option reads in the row when these stand side by side. */
const read = (option: OptionId, columns: OptionId[], row: AttributeId): Reading[] =>
  readingsOf(realLookup.option(option), row, columns.map(realLookup.option), realLookup);

function numberOf(fact: Reading['fact'] | null): number | null {
  if (fact === null) return null;
  const { value } = realLookup.fact(fact);
  return value.kind === 'number' ? value.number : null;
}
const numbers = (readings: Reading[]) => readings.map(({ fact }) => numberOf(fact));

/** Every set of columns that holds this option, in every order that the library's order gives. */
const setsWith = (option: OptionId): OptionId[][] =>
  Array.from({ length: 2 ** allColumns.length }, (_, mask) =>
    allColumns.filter((_id, bit) => (mask & (1 << bit)) !== 0),
  ).filter((columns) => columns.includes(option));

describe('A hormone pill alone beside the pairs that were held against it', () => {
  test.each([
    [[palbo, hormoneAlone], [14.5]],
    [[ribo, hormoneAlone], [16]],
    [
      [palbo, ribo, hormoneAlone],
      [14.5, 16],
    ],
    [
      [hormoneAlone, ribo, paclitaxel, palbo],
      [16, 14.5],
    ],
  ])('%j: shows the comparison arms of their own studies', (columns, months) => {
    const readings = read(hormoneAlone, columns, growthMedian);
    expect(numbers(readings)).toEqual(months);
    for (const reading of readings) expect(reading).toMatchObject({ arm: 'control', control: null });
  });

  test('never shows the 9.4 months of an older study, in whatever company', () => {
    for (const columns of setsWith(hormoneAlone)) {
      const hasPair = columns.includes(palbo) || columns.includes(ribo);
      const shown = numbers(read(hormoneAlone, columns, growthMedian));
      expect(shown.includes(9.4), columns.join()).toBe(!hasPair);
    }
  });

  test('shows in every row what their studies counted, and nothing from elsewhere', () => {
    for (const { id: row } of realLookup.library.attributes) {
      const pair = read(palbo, [palbo], row);
      if (pair.length === 0) continue;
      const beside = read(hormoneAlone, [palbo, hormoneAlone], row);
      const compared = pair.filter(({ study }) => study.arms.control?.option === hormoneAlone);
      if (compared.length === 0) continue;
      expect(
        beside.map(({ fact }) => fact),
        row,
      ).toEqual(compared.flatMap(({ control }) => (control === null ? [] : [control])));
    }
  });

  test('while the pairs show their own numbers with those very arms', () => {
    const columns = [palbo, ribo, hormoneAlone];
    const pairs = [palbo, ribo].flatMap((option) => read(option, columns, growthMedian));
    expect(numbers(pairs)).toEqual([24.8, 25.3]);
    expect(pairs.map(({ control }) => numberOf(control))).toEqual([14.5, 16]);
    expect(pairs.every(({ arm }) => arm === 'treated')).toBe(true);
  });
});

describe('An option with no such neighbour', () => {
  test.each([[[hormoneAlone]], [[hormoneAlone, paclitaxel]]])(
    '%j: shows its own record, with its comparison arm',
    (columns) => {
      const [only, ...others] = read(hormoneAlone, columns, growthMedian);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ arm: 'treated' });
      expect([numberOf(only?.fact ?? null), numberOf(only?.control ?? null)]).toEqual([9.4, 6]);
    },
  );

  test('is not changed by who else is there', () => {
    for (const columns of setsWith(palbo)) {
      for (const row of [growthMedian, aliveMedian]) {
        expect(read(palbo, columns, row)).toEqual(read(palbo, [palbo], row));
      }
    }
  });

  test('shows nothing where nothing was measured', () => {
    expect(read(palbo, [palbo, ribo], AttributeId.parse('growth-2-years'))).toEqual([]);
    expect(read(palbo, [palbo], AttributeId.parse('how-taken'))).toEqual([]);
    expect(read(palbo, [palbo], AttributeId.parse('no-such-row'))).toEqual([]);
  });
});

describe('In a small library', () => {
  const row = AttributeId.parse('tiredness');
  const alone = OptionId.parse('ai-alone');
  const alpha = OptionId.parse('ai-alpha');
  const readIn = (change: (library: PlainLibrary) => void, option: OptionId, columns: OptionId[]) => {
    const lookup = lookupIn(smallLibrary(change));
    return readingsOf(lookup.option(option), row, columns.map(lookup.option), lookup);
  };

  test('a neighbour whose comparison arm was not published leaves nothing to show: no older record steps in', () => {
    const change = ({ options: [first, second], studies, facts }: PlainLibrary) => {
      const [study] = studies;
      const [fact] = facts;
      if (first === undefined || second === undefined || study === undefined || fact === undefined) return;
      studies.push({ ...study, id: 'older-study', arms: { ...study.arms, control: null } });
      facts.push({
        ...fact,
        id: 'older-study.tiredness.any.treated',
        study: 'older-study',
        attribute: 'tiredness',
      });
      const measures = (treated: string) => [{ grade: 'any' as const, treated, control: null }];
      const measured = {
        kind: 'measured' as const,
        over: null,
        direction: null,
        certainty: 'not-rated' as const,
      };
      first.cells.tiredness = { ...measured, measures: measures('first-study.tiredness.any.treated') };
      second.cells.tiredness = { ...measured, measures: measures('older-study.tiredness.any.treated') };
    };
    expect(readIn(change, alone, [alone, alpha])).toEqual([]);
    expect(readIn(change, alone, [alone])).toMatchObject([{ fact: 'older-study.tiredness.any.treated' }]);
  });

  test('an option that has no record of its own borrows the arm that it was', () => {
    expect(readIn(() => undefined, alone, [alone])).toEqual([]);
    expect(readIn(() => undefined, alone, [alpha, alone])).toMatchObject([
      { fact: 'first-study.tiredness.any.control', arm: 'control', control: null },
    ]);
  });

  test('a study that was held against something else lends nothing', () => {
    const change = ({ studies: [study] }: PlainLibrary) => {
      if (study?.arms.control) study.arms.control.option = null;
    };
    expect(readIn(change, alone, [alpha, alone])).toEqual([]);
  });
});

describe('A row', () => {
  const cells = (columns: OptionId[], row = growthMedian) =>
    columns.map((option) => read(option, columns, row));

  test('from one study may be compared as it stands', () => {
    expect(comparabilityOf(cells([palbo, hormoneAlone]))).toBe('one-study');
  });

  test('from several studies may not', () => {
    expect(comparabilityOf(cells([palbo, ribo]))).toBe('different-studies');
    // The pill alone shares a study with each, but no study holds all three.
    expect(comparabilityOf(cells([palbo, ribo, hormoneAlone]))).toBe('different-studies');
    expect(comparabilityOf(cells([hormoneAlone, paclitaxel]))).toBe('different-studies');
  });

  test('with one number, or none, has nothing to compare', () => {
    expect(comparabilityOf(cells([palbo]))).toBe('nothing-to-compare');
    expect(comparabilityOf(cells([palbo, OptionId.parse('no-cancer-drug-now')]))).toBe('nothing-to-compare');
    expect(comparabilityOf([])).toBe('nothing-to-compare');
  });
});
