import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../../shared/content/fact.ts';
import { differencesIn } from '../../../shared/weigh/differences.ts';
import { growth, type MadeUpStudy, months, rowIn, weighLookup } from '../../support/weighing.ts';

function differences(columns: readonly string[], ...studies: MadeUpStudy[]) {
  const lookup = weighLookup(studies);
  const { row, columns: options } = rowIn(lookup, columns, growth);
  return differencesIn(row, options, lookup);
}
const study = (treated: string, control: string, ...found: [FactValue, FactValue]): MadeUpStudy => ({
  treated,
  control,
  growth: found,
});

describe('Two treatments that connect as many of the columns', () => {
  const [shown, compared] = [months(20, 18, 22), months(10, 9, 11)];
  const pairs = [study('delta', 'yew', shown, compared), study('alpha', 'zinc', shown, compared)];

  test.each([
    [['alpha', 'delta', 'yew', 'zinc']],
    [['zinc', 'alpha', 'yew', 'delta']],
    [['delta', 'yew', 'zinc', 'alpha']],
  ])('the one that comes first by name is the comparison: %j', (columns) => {
    const found = differences(columns, ...pairs);
    const known = columns.filter((_, at) => found?.columns[at]?.kind !== 'unknown');
    expect(known.toSorted()).toEqual(['delta', 'yew']);
  });

  test('but not where another connects more', () => {
    const more = [...pairs, study('beta', 'zinc', shown, compared)];
    const found = differences(['alpha', 'beta', 'delta', 'yew', 'zinc'], ...more);
    expect(found?.columns.map(({ kind }) => kind)).toEqual([
      'normal',
      'normal',
      'unknown',
      'unknown',
      'exact',
    ]);
  });
});

describe('A benefit that nobody had in one arm', () => {
  const none = (outOf: number): FactValue => ({ kind: 'none-seen', outOf });

  test('has a spread, which is wider the fewer people were looked at', () => {
    const sdOf = (outOf: number) => {
      const column = differences(['alpha', 'yew'], study('alpha', 'yew', none(outOf), none(outOf)))
        ?.columns[0];
      return column?.kind === 'normal' ? column.sd : 0;
    };
    // Two with and two without are added: 2 of 100 in each arm, in hundredths.
    expect(sdOf(96)).toBeCloseTo(100 * Math.sqrt((2 * 0.02 * 0.98) / 100), 6);
    expect(sdOf(20)).toBeGreaterThan(sdOf(96));
  });

  test('stands a little above nothing', () => {
    const found = differences(['alpha', 'yew'], study('alpha', 'yew', months(30, 20, 40), none(96)));
    expect(found).toMatchObject({ base: expect.closeTo(2), columns: [{ mean: expect.closeTo(28) }, {}] });
  });
});
