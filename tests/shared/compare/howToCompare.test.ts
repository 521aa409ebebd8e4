import { expect, test } from 'vitest';
import { gridOf } from '../../../shared/compare/grid.ts';
import { howToCompare } from '../../../shared/compare/howToCompare.ts';
import type { OptionId } from '../../../shared/ids.ts';
import type { Gate } from '../../../shared/visit/visit.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { growthMedian, hormoneAlone, palbo, realLookup, ribo } from '../../support/realLibrary.ts';

const overRow = (columns: OptionId[], row: string, gate: Gate = 'numbers') => {
  const { rows } = gridOf(fullVisit({ columns, gate }), realLookup);
  const found = rows.find(({ attribute }) => attribute.id === row);
  return found === undefined ? undefined : howToCompare(found);
};

test('a benefit from several studies is held against its own light picture', () => {
  expect(overRow([palbo, ribo], growthMedian)).toBe('options:differentStudies');
});

test('one from one study may be compared', () => {
  expect(overRow([palbo, hormoneAlone], growthMedian)).toBe('options:oneStudy');
});

test('a side effect from several studies is not held against its neighbour', () => {
  expect(overRow([palbo, ribo], 'tiredness')).toBe('options:differentStudiesBeside');
  expect(overRow([palbo, hormoneAlone], 'tiredness')).toBe('options:oneStudy');
});

test('two directions in words are each about their own study', () => {
  expect(overRow([palbo, ribo], growthMedian, 'not-today')).toBe('options:differentStudiesInWords');
});

test('nothing is said where there is nothing to compare: one column, or words', () => {
  expect(overRow([palbo], growthMedian)).toBeNull();
  expect(overRow([palbo], growthMedian, 'not-today')).toBeNull();
  expect(overRow([palbo, ribo], 'how-taken')).toBeNull();
  expect(overRow([ribo], 'infections')).toBeNull();
  expect(overRow([palbo, ribo], 'infections')).not.toBeNull();
});
