import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cells } from '../../../../shared/content/checks/cells.ts';
import { type PlainLibrary, smallLibrary } from '../../../support/smallLibrary.ts';

type Measured = Extract<PlainLibrary['options'][number]['cells'][string], { kind: 'measured' }>;
type Measure = Measured['measures'][number];
type Level = Extract<PlainLibrary['options'][number]['cells'][string], { kind: 'words' }>['level'];

/** Changes the cell of ai-alpha in a measured row. */
const withCell = (row: 'time-to-growth' | 'tiredness', change: Partial<Measured>) =>
  smallLibrary(({ options }) => {
    Object.assign(options[0]?.cells[row] ?? {}, change);
  });
const tiredness = (change: Partial<Measure>) =>
  withCell('tiredness', {
    measures: [
      {
        grade: 'any',
        treated: 'first-study.tiredness.any.treated',
        control: 'first-study.tiredness.any.control',
        ...change,
      },
    ],
  });

test('a library whose columns answer every row passes', () => {
  expect(cells(smallLibrary())).toEqual([]);
});

test('a row that a column does not answer is named, but what goes with any choice need not answer', () => {
  const without = (role: 'column' | 'goes-with-any') =>
    smallLibrary(({ options }) => {
      const option = options[1];
      if (option === undefined) return;
      option.role = role;
      delete option.cells.tiredness;
    });
  expect(cells(without('goes-with-any'))).toEqual([]);
  expect(cells(without('column'))).toEqual([
    {
      rule: 'cells',
      file: 'options/ai-alone.json',
      path: 'cells.tiredness',
      reason: 'this row is not answered, not even with unknown',
    },
  ]);
});

test('words in a row of numbers are named', () => {
  const library = smallLibrary(({ options }) => {
    Object.assign(options[1]?.cells ?? {}, { tiredness: { kind: 'words' } });
  });
  expect(cells(library)).toMatchObject([
    { path: 'cells.tiredness.kind', reason: 'this row takes measured, not words' },
  ]);
});

test("the row of the clinician's own sentence takes no cell", () => {
  const withOwn = (isAnswered: boolean) =>
    smallLibrary(({ attributes, options }) => {
      Object.assign(attributes[3] ?? {}, { measure: 'for-you' });
      for (const option of options) if (!isAnswered) delete option.cells['how-taken'];
    });
  expect(cells(withOwn(false))).toEqual([]);
  expect(cells(withOwn(true))).toHaveLength(2);
});

test.each<[string, Partial<Measure>, string]>([
  [
    'another row',
    { grade: null, treated: 'first-study.time-to-growth.treated', control: null },
    'first-study.time-to-growth.treated belongs to the row time-to-growth',
  ],
  ['another grade', { grade: 'severe' }, 'first-study.tiredness.any.treated counts grade any, not severe'],
  [
    'the same arm',
    { control: 'first-study.tiredness.any.treated' },
    'first-study.tiredness.any.treated and first-study.tiredness.any.treated are of the same arm',
  ],
])('a measurement with a fact of %s is named', (_, change, reason) => {
  expect(cells(tiredness(change))).toEqual([
    { rule: 'cells', file: 'options/ai-alpha.json', path: 'cells.tiredness.measures[0]', reason },
  ]);
});

test('a measurement without a comparison arm is no mistake', () => {
  expect(cells(tiredness({ control: null }))).toEqual([]);
});

test('a number beside the comparison arm of another study is named', () => {
  const library = smallLibrary(({ facts }) => {
    Object.assign(facts[3] ?? {}, { study: 'second-study' });
  });
  expect(cells(library)).toMatchObject([
    { path: 'cells.tiredness.measures[0]', reason: expect.stringContaining('different studies') },
  ]);
});

test('a number beside a comparison arm in another unit is named', () => {
  const library = smallLibrary(({ facts }) => {
    Object.assign(facts[3] ?? {}, { unit: 'people' });
  });
  expect(cells(library)).toMatchObject([
    { path: 'cells.tiredness.measures[0]', reason: expect.stringContaining('different units') },
  ]);
});

test('a row about time says which way it went; another row need not', () => {
  expect(cells(withCell('tiredness', { direction: null }))).toEqual([]);
  expect(cells(withCell('time-to-growth', { direction: null }))).toMatchObject([
    { file: 'options/ai-alpha.json', path: 'cells.time-to-growth.direction' },
  ]);
});

/** Puts a level in a row of ai-alpha that is answered with words. */
const withLevel = (row: string, level: Level, role: 'column' | 'goes-with-any' = 'column') =>
  smallLibrary(({ options }) => {
    Object.assign(options[0] ?? {}, { role });
    Object.assign(options[0]?.cells ?? {}, { [row]: { kind: 'words', level } });
  });
const visits = (low: number, high: number): Level => ({ kind: 'visits-a-month', low, high });
const taken: Level = { kind: 'taken', where: 'both' };

test('a level may stand in its own row, and need not', () => {
  expect(cells(withLevel('clinic-days', visits(1, 2)))).toEqual([]);
  expect(cells(withLevel('how-taken', taken))).toEqual([]);
  expect(cells(withLevel('clinic-days', null))).toEqual([]);
});

test.each<[string, string, Level]>([
  ['visits in the row of how it is taken', 'how-taken', visits(1, 2)],
  ['how it is taken in the row of visits', 'clinic-days', taken],
  ['visits in a row that is not weighed', 'life', visits(1, 2)],
  ['how it is taken in a row that is not weighed', 'life', taken],
])('%s are named', (_, row, level) => {
  expect(cells(withLevel(row, level))).toEqual([
    {
      rule: 'cells',
      file: 'options/ai-alpha.json',
      path: `cells.${row}.level`,
      reason: `a level of the kind ${level?.kind} does not belong in this row`,
    },
  ]);
});

test('a level in the wrong row is named in what goes with any choice, too', () => {
  expect(cells(withLevel('clinic-days', taken, 'goes-with-any'))).toMatchObject([
    { path: 'cells.clinic-days.level' },
  ]);
});

test('more visits in a quiet month than in a busy one are named; as many, or none, are no mistake', () => {
  expect(cells(withLevel('clinic-days', visits(0, 0)))).toEqual([]);
  const month = fc.double({ min: 0, max: 31, noNaN: true });
  fc.assert(
    fc.property(month, month, (low, high) => {
      const paths = cells(withLevel('clinic-days', visits(low, high))).map(({ path }) => path);
      expect(paths).toEqual(low > high ? ['cells.clinic-days.level'] : []);
    }),
  );
});
