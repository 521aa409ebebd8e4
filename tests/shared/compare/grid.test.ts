import { describe, expect, test } from 'vitest';
import { cardsFor } from '../../../shared/compare/cards.ts';
import { type Grid, type GridCell, gridOf, mayBeNamed } from '../../../shared/compare/grid.ts';
import { studyName } from '../../../shared/compare/studyName.ts';
import type { Attribute } from '../../../shared/content/attribute.ts';
import type { Language } from '../../../shared/ids.ts';
import type { ToldItem } from '../../../shared/patient/told.ts';
import { type Gate, gateAnswers } from '../../../shared/visit/visit.ts';
import { wordsOfCards, wordsOfRow } from '../../support/gridWords.ts';
import { pdfTools } from '../../support/makePdf.ts';
import {
  aliveMedian,
  allColumns,
  everyTold,
  growthMedian,
  hormoneAlone,
  noDrug,
  paclitaxel,
  palbo,
  realLibrary,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';
import { firstLine } from '../../support/shown.ts';

const translators = Object.values(pdfTools.translators);
const columnSets = [
  allColumns,
  [palbo, hormoneAlone],
  [palbo, ribo, hormoneAlone],
  [hormoneAlone],
  [paclitaxel, noDrug],
];
const timeRows = realLibrary.attributes.filter(({ concerns }) => concerns !== null);

/** The figures of these rows that have a decimal, so that they cannot be mistaken for another number. */
const figuresOf = (rows: readonly Attribute[]): string[] =>
  realLibrary.facts
    .filter(({ attribute }) => rows.some(({ id }) => id === attribute))
    .flatMap(({ value }) => {
      if (value.kind !== 'number') return [];
      const { interval } = value;
      return [value.number, ...(interval.kind === 'reported' ? [interval.low, interval.high] : [])];
    })
    .filter((number) => number !== null && !Number.isInteger(number))
    .map(String);

const cellOf = (grid: Grid, row: string, at: number): GridCell | undefined =>
  grid.rows.find(({ attribute }) => attribute.id === row)?.cells[at];

const cases = gateAnswers.flatMap((gate) =>
  everyTold(gate === 'in-words' ? 'not-known' : 'no').map((told) => ({
    gate,
    told,
    yes: Object.entries(told).flatMap(([item, answer]) => (answer === 'yes' ? [item as ToldItem] : [])),
  })),
);
const named = cases.map((one) => [one.gate, one.yes.join('+') || 'nothing', one] as const);
const hides = (gate: Gate) => gate !== 'numbers' && gate !== 'in-words';

test('the table below is whole: five answers, sixteen ways of having been told', () => {
  expect(new Set(named.map(([gate, yes]) => `${gate} ${yes}`)).size).toBe(80);
  expect(figuresOf(timeRows)).toEqual(
    expect.arrayContaining(['24.8', '14.5', '9.4', '63.9', '54.7', '44.2']),
  );
});

/** Study names and arms have digits that are no results: MONALEESA-2, paclitaxel every 3 weeks. */
const withoutStudies = (words: string, language: Language) =>
  realLibrary.studies
    .flatMap((study) => [
      studyName(language, study, realLookup),
      realLookup.textOrNull(language, `studies.${study.id}.control`) ?? '',
    ])
    .filter((part) => part !== '')
    .reduce((rest, part) => rest.replaceAll(part, ''), words);

describe.each(named)('Gate %s, told %s', (_gate, _yes, { gate, told, yes }) => {
  const grids = columnSets.map((columns) => ({
    columns,
    grid: gridOf({ told, gate, columns, ...firstLine }, realLookup),
  }));
  const isTold = (implies: readonly ToldItem[]) => implies.every((item) => yes.includes(item));

  test('every column and everything below the grid is something she has been told, and none of that is missing', () => {
    for (const { columns, grid } of grids) {
      const expected = columns.filter((id) => isTold(realLookup.option(id).implies));
      expect(grid.columns.map(({ id }) => id)).toEqual(expected);
      const below = realLibrary.options.filter(
        ({ role, implies, onlyWhenAdded }) => role === 'goes-with-any' && !onlyWhenAdded && isTold(implies),
      );
      expect(grid.goesWithAny).toEqual(below);
    }
  });

  test('every row is one that she has been told of and has not shut out, and none of those is missing', () => {
    const expected = realLibrary.attributes.filter(
      ({ implies, concerns }) => isTold(implies) && !(concerns === 'time-alive' && hides(gate)),
    );
    for (const { grid } of grids) {
      const rows = grid.rows.map(({ attribute }) => attribute);
      expect(expected).toEqual(expect.arrayContaining(rows));
      expect(rows.filter(({ core }) => core)).toEqual(expected.filter(({ core }) => core));
      for (const { cells } of grid.rows) expect(cells).toHaveLength(grid.columns.length);
    }
  });

  test('no cell, card or source tells a number about time, but for rows that are there when she asked for numbers', () => {
    for (const { grid } of grids) {
      const allowed = gate === 'numbers' ? figuresOf(grid.rows.map(({ attribute }) => attribute)) : [];
      const forbidden = figuresOf(timeRows).filter((figure) => !allowed.includes(figure));
      for (const t of translators) {
        const cells = grid.rows.map((row) => wordsOfRow(row, realLookup, t));
        const all = [...cells, wordsOfCards(grid, realLookup, t)].join('\n');
        expect(forbidden.filter((figure) => all.includes(figure))).toEqual([]);
      }
    }
  });

  test('rows about time hold words only unless she asked for numbers', () => {
    if (gate === 'numbers') return;
    for (const { grid } of grids) {
      const rows = grid.rows.filter(({ attribute }) => attribute.concerns !== null);
      for (const row of rows) {
        const kinds = row.cells.map(({ kind }) => kind);
        expect(kinds.filter((kind) => !['direction', 'compared-with', 'unknown'].includes(kind))).toEqual([]);
        for (const t of translators)
          expect(withoutStudies(wordsOfRow(row, realLookup, t), t.language)).not.toMatch(/\d/);
      }
      const { cards } = cardsFor(grid, realLookup, 'en');
      for (const { attribute, ends } of cards) if (attribute.concerns !== null) expect(ends).toBeNull();
    }
  });

  test('no card is about something that has no row', () => {
    for (const { grid } of grids) {
      const rows = grid.rows.map(({ attribute }) => attribute.id);
      const { cards, leftOut } = cardsFor(grid, realLookup, 'es');
      for (const { attribute } of [...cards, ...leftOut]) expect(rows).toContain(attribute.id);
    }
  });
});

describe('With the gate open and everything told', () => {
  const grid = gridOf(
    { told: toldAll, gate: 'numbers', columns: [palbo, hormoneAlone], ...firstLine },
    realLookup,
  );

  test('the figures are there, so the silence above is not for want of them', () => {
    const words = grid.rows.map((row) => wordsOfRow(row, realLookup, pdfTools.translators.en)).join('\n');
    for (const figure of ['24.8 months', '14.5 months', '53.9 months', '51.2 months'])
      expect(words).toContain(figure);
    expect(words).not.toContain('9.4 months');
  });

  test('columns stand in the order in which they were given', () => {
    const ids = (columns: typeof allColumns) =>
      gridOf({ told: toldAll, gate: 'numbers', columns, ...firstLine }, realLookup).columns.map(
        ({ id }) => id,
      );
    expect(ids([palbo, hormoneAlone])).toEqual([palbo, hormoneAlone]);
    expect(ids([hormoneAlone, palbo])).toEqual([hormoneAlone, palbo]);
  });

  test('a number that was counted in the comparison arm is not given the time on this option’s own drug', () => {
    const cells = grid.rows.flatMap(({ cells: [, alone] }) => (alone?.kind === 'measured' ? [alone] : []));
    const borrowed = cells.filter(({ readings }) => readings.every(({ arm }) => arm === 'control'));
    expect(borrowed.length).toBeGreaterThan(5);
    for (const { over } of borrowed) expect(over).toBeNull();
  });

  test('what goes with any choice is never a column of its own accord', () => {
    expect(grid.goesWithAny.map(({ id }) => id)).toEqual(['palliative-care']);
    expect(grid.columns.map(({ id }) => id)).not.toContain('palliative-care');
  });
});

describe('With the gate shut', () => {
  const at = (gate: Gate, row: string) => {
    const grid = gridOf(
      { told: toldAll, gate, columns: [palbo, ribo, hormoneAlone, noDrug], ...firstLine },
      realLookup,
    );
    return [0, 1, 2, 3].map((column) => cellOf(grid, row, column));
  };

  test.each(['not-asked', 'not-today', 'three-possibilities'] as const)(
    '(%s) time until growth is said as a direction, time alive not at all',
    (gate) => {
      expect(at(gate, growthMedian)).toMatchObject([
        { kind: 'direction', direction: 'longer', reading: { study: { id: 'paloma-2' } } },
        { kind: 'direction', direction: 'longer', reading: { study: { id: 'monaleesa-2' } } },
        { kind: 'compared-with', readings: [{ arm: 'control' }, { arm: 'control' }] },
        { kind: 'unknown', key: `options.${noDrug}.unknown.${growthMedian}` },
      ]);
      expect(at(gate, aliveMedian)).toEqual([undefined, undefined, undefined, undefined]);
    },
  );

  test('words only: both as a direction', () => {
    expect(at('in-words', aliveMedian).slice(0, 3)).toMatchObject([
      { kind: 'direction', direction: 'no-clear-difference' },
      { kind: 'direction', direction: 'longer' },
      { kind: 'compared-with' },
    ]);
  });
});

describe('An option', () => {
  test('may be named when all that it gives away has been told', () => {
    expect(mayBeNamed({ told: toldAll }, realLookup.option(noDrug))).toBe(true);
  });

  test.each(['diagnosis', 'spread', 'not-curable'] as const)('may not while "%s" has not', (item) => {
    for (const answer of ['no', 'not-known'] as const) {
      expect(mayBeNamed({ told: { ...toldAll, [item]: answer } }, realLookup.option(noDrug))).toBe(false);
    }
  });
});

test('an option that is not in the library is a bug, and throws', () => {
  const columns = [palbo, 'unheard-of' as typeof palbo];
  expect(() => gridOf({ told: toldAll, gate: 'numbers', columns, ...firstLine }, realLookup)).toThrow(
    'unheard-of',
  );
});
