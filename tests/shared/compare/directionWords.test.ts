import { expect, test } from 'vitest';
import { directionWords } from '../../../shared/compare/directionWords.ts';
import { type GridCell, gridOf } from '../../../shared/compare/grid.ts';
import { languages, type OptionId } from '../../../shared/ids.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { pdfTools } from '../../support/makePdf.ts';
import {
  growthMedian,
  hormoneAlone,
  paclitaxel,
  realLibrary,
  realLookup,
  ribo,
} from '../../support/realLibrary.ts';

type InWords = Extract<GridCell, { kind: 'direction' | 'compared-with' }>;
const isInWords = (cell: GridCell | undefined): cell is InWords =>
  cell?.kind === 'direction' || cell?.kind === 'compared-with';

const saidOf = (columns: OptionId[], language: 'en' | 'es' = 'en') => {
  const { rows } = gridOf(fullVisit({ columns, gate: 'in-words' }), realLookup);
  const cells = rows.find(({ attribute }) => attribute.id === growthMedian)?.cells ?? [];
  return cells.map((cell) =>
    isInWords(cell) ? directionWords(pdfTools.translators[language], cell, realLookup) : cell.kind,
  );
};

test('a direction names what its study compared with: the same drug on other days is not "without it"', () => {
  expect(saidOf([paclitaxel])).toEqual(['Longer than with paclitaxel every 3 weeks, in CALGB 9840.']);
  expect(saidOf([paclitaxel], 'es')).toEqual([
    'Más tiempo que con paclitaxel cada 3 semanas, en CALGB 9840.',
  ]);
});

test('what the others were compared with is said of the studies that did so, and of no other column', () => {
  const [, , alone] = saidOf([paclitaxel, ribo, hormoneAlone]);
  expect(alone).toBe('This is what the treatment was compared with in MONALEESA-2.');
});

test.each(languages)('in %s every direction of the library has its comparison in words', (language) => {
  const t = pdfTools.translators[language];
  const said = realLibrary.options.flatMap(({ id }) =>
    gridOf(fullVisit({ columns: [id], gate: 'in-words' }), realLookup).rows.flatMap(({ cells: [cell] }) =>
      isInWords(cell) ? [directionWords(t, cell, realLookup)] : [],
    ),
  );
  expect(said.length).toBeGreaterThan(60);
  expect(said.filter((words) => /undefined|\{\{/.test(words))).toEqual([]);
});
