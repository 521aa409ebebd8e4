import { expect, test } from 'vitest';
import { caveatsOf } from '../../../shared/compare/caveats.ts';
import { gridOf } from '../../../shared/compare/grid.ts';
import type { OptionId } from '../../../shared/ids.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { hormoneAlone, paclitaxel, palbo, realLookup, ribo } from '../../support/realLibrary.ts';

const caveats = (columns: OptionId[], row: string, column = 0) => {
  const { rows } = gridOf(fullVisit({ columns }), realLookup);
  const cell = rows.find(({ attribute }) => attribute.id === row)?.cells[column];
  return cell?.kind === 'measured' ? caveatsOf(cell) : cell?.kind;
};

test('a number of another dose, and one without a group beside it, say so where they stand', () => {
  expect(caveats([paclitaxel], 'tiredness')).toEqual([
    'options:caveat.other-schedule',
    'options:caveat.no-comparison',
  ]);
});

test('a number of other people says so', () => {
  expect(caveats([ribo], 'joint-pain')).toContain('options:caveat.other-people');
});

test('a number of her own study with its comparison arm needs none', () => {
  expect(caveats([ribo], 'tiredness')).toEqual([]);
});

test('what a neighbour’s study counted has none of the doubts about an older record of its own', () => {
  const whys = (columns: OptionId[]) => {
    const { rows } = gridOf(fullVisit({ columns }), realLookup);
    const cell = rows.find(({ attribute }) => attribute.id === 'tiredness')?.cells.at(-1);
    return cell?.kind === 'measured' ? cell.whyKeys : null;
  };
  expect(whys([hormoneAlone])).not.toEqual([]);
  expect(whys([palbo, hormoneAlone])).toEqual([]);
});
