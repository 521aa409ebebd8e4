import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../shared/compare/grid.ts';
import type { FactValue } from '../../../shared/content/fact.ts';
import type { OptionId } from '../../../shared/ids.ts';
import { type Differences, differencesIn } from '../../../shared/weigh/differences.ts';
import { everyColumn, realLibrary, realLookup, toldAll } from '../../support/realLibrary.ts';
import { firstLine } from '../../support/shown.ts';
import { growth, type MadeUpStudy, months, rowIn, weighLookup } from '../../support/weighing.ts';

function differences(columns: readonly string[], ...studies: MadeUpStudy[]): Differences | null {
  const lookup = weighLookup(studies);
  const { row, columns: options } = rowIn(lookup, columns, growth);
  return differencesIn(row, options, lookup);
}

/** A range that is `sd` wide on the normal scale, around this many months. */
const around = (value: number, sd: number): FactValue =>
  months(value, value - 1.959964 * sd, value + 1.959964 * sd);
const unknown = { kind: 'unknown' };
const base = { kind: 'exact', value: 0 };
const about = (mean: number, sd: number) => ({
  kind: 'normal',
  mean: expect.closeTo(mean, 6),
  sd: expect.closeTo(sd, 6),
});

const first: MadeUpStudy = { treated: 'alpha', control: 'alone', growth: [around(25, 3), around(16, 4)] };
const second: MadeUpStudy = { treated: 'beta', control: 'alone', growth: [around(20, 5), around(14, 12)] };

describe('Options of one study', () => {
  test('differ by what it found between its arms; the comparison is nothing but the start', () => {
    expect(differences(['alpha', 'alone'], first)).toEqual({
      columns: [about(9, 5), base],
      base: 16,
      isIndirect: false,
      isRanged: true,
    });
  });

  test('may fare worse than the comparison, and are then below it', () => {
    const worse = { ...first, growth: [around(12, 3), around(16, 4)] as const };
    expect(differences(['alone', 'alpha'], worse)?.columns).toEqual([base, about(-4, 5)]);
  });
});

describe('Options of two studies', () => {
  test('meet through what both were compared with, each with its own spread', () => {
    expect(differences(['alpha', 'beta'], first, second)).toEqual({
      columns: [about(9, 5), about(6, 13)],
      base: 15,
      isIndirect: true,
      isRanged: true,
    });
  });

  test('meet it too where it is one of the columns', () => {
    expect(differences(['alpha', 'alone', 'beta'], first, second)?.columns).toEqual([
      about(9, 5),
      base,
      about(6, 13),
    ]);
  });

  test('are not held against each other where the comparisons were different', () => {
    const other = { ...second, control: 'placebo' };
    expect(differences(['alpha', 'beta'], first, other)).toBeNull();
    expect(differences(['alpha', 'beta', 'alone'], first, other)?.columns).toEqual([
      about(9, 5),
      unknown,
      base,
    ]);
  });

  test('are not held against each other where a comparison is none of our options', () => {
    const { control: _, ...unnamed } = second;
    expect(differences(['alpha', 'beta'], first, unnamed)).toBeNull();
    expect(differences(['alpha', 'beta'], unnamed, { ...unnamed, treated: 'alpha' })).toBeNull();
  });

  test('are not held against each other where a study had no comparison arm', () => {
    const alone: MadeUpStudy = { treated: 'beta', control: null, growth: [around(20, 5), null] };
    expect(differences(['alpha', 'beta'], first, alone)).toBeNull();
  });
});

describe('People who had and who had not been treated before', () => {
  const later = { ...second, earlier: 'some' as const };

  test('are not held against each other', () => {
    expect(differences(['alpha', 'beta'], first, later)).toBeNull();
    expect(differences(['alpha', 'beta', 'alone'], first, later)?.columns).toEqual([
      about(9, 5),
      unknown,
      base,
    ]);
  });

  test.each(['both', null] as const)('are where a study took both or does not say (%s)', (earlier) => {
    expect(differences(['alpha', 'beta'], first, { ...second, earlier })?.columns).toHaveLength(2);
    expect(differences(['alpha', 'beta'], { ...first, earlier }, later)?.columns).toEqual([
      about(9, 5),
      about(6, 13),
    ]);
  });

  test('are not joined by a third study that took both', () => {
    const both: MadeUpStudy = { ...first, treated: 'gamma', earlier: 'both' };
    const found = differences(['alpha', 'beta', 'gamma'], first, later, both);
    expect(found?.columns.filter(({ kind }) => kind === 'unknown')).toHaveLength(1);
    expect(found?.columns[2]).toEqual(about(9, 5));
  });
});

describe('The shared treatment', () => {
  const viaPlacebo = (treated: string, months_: number): MadeUpStudy => ({
    treated,
    control: 'placebo',
    growth: [around(months_, 3), around(10, 4)],
  });

  test('is the one that connects the most of the columns, whichever study stands at the head', () => {
    const studies = [first, second, viaPlacebo('alpha', 18), viaPlacebo('beta', 17), viaPlacebo('gamma', 11)];
    expect(differences(['alpha', 'beta', 'gamma'], ...studies)?.columns).toEqual([
      about(8, 5),
      about(7, 5),
      about(1, 5),
    ]);
    expect(differences(['alpha', 'beta'], ...studies.slice(0, 3))?.columns).toEqual([
      about(9, 5),
      about(6, 13),
    ]);
  });
});

describe('Numbers that are not whole', () => {
  test('move by a third where no range was published, and this is said', () => {
    const found = differences(['alpha', 'alone'], { ...first, growth: [months(12), around(9, 1)] });
    // A third of 12 either way, all of it as likely: 4 / √3.
    expect(found?.columns[0]).toEqual(about(3, Math.sqrt(16 / 3 + 1)));
    expect(found?.isRanged).toBe(false);
  });

  test('have the spread of the lower end alone where the upper one was not reached', () => {
    const openEnd = months(20, 20 - 1.959964 * 2, null);
    const found = differences(['alpha', 'alone'], { ...first, growth: [openEnd, around(9, 1.5)] });
    expect(found?.columns[0]).toEqual(about(11, 2.5));
    expect(found?.isRanged).toBe(true);
  });

  test.each<FactValue>([
    { kind: 'not-reached', low: 20 },
    { kind: 'direction', direction: 'longer' },
    { kind: 'unknown' },
    { kind: 'range', low: 10, high: 20 },
  ])('are no difference where one arm is $kind', (value) => {
    expect(differences(['alpha', 'alone'], { ...first, growth: [value, around(9, 1)] })).toBeNull();
    expect(differences(['alpha', 'alone'], { ...first, growth: [around(9, 1), value] })).toBeNull();
  });
});

describe('What the study found without any treatment of ours', () => {
  const month = fc.integer({ min: 1, max: 40 });
  const shifted = (study: MadeUpStudy, by: number): MadeUpStudy => ({
    ...study,
    growth: (study.growth ?? []).map((value) =>
      value?.kind === 'number' && value.interval.kind === 'reported'
        ? months(value.number + by, (value.interval.low ?? 0) + by, (value.interval.high ?? 0) + by)
        : value,
    ) as unknown as MadeUpStudy['growth'] & {},
  });

  test('changes no difference: as many months more in both arms of a study leave it as it is', () => {
    fc.assert(
      fc.property(month, month, fc.integer({ min: -20, max: 60 }), (treated, control, by) => {
        const study = { ...first, growth: [around(treated, 3), around(control, 4)] as const };
        const [plain, moved] = [study, shifted(study, by)].map((one) =>
          differences(['alpha', 'beta', 'alone'], one, second),
        );
        for (const [at, column] of (plain?.columns ?? []).entries())
          expect(moved?.columns[at]).toEqual(
            column.kind === 'normal' ? about(column.mean, column.sd) : column,
          );
        expect(plain?.columns).toHaveLength(3);
      }),
    );
  });

  test('but more in one arm alone is a difference', () => {
    const longer = { ...first, growth: [around(26, 3), around(16, 4)] as const };
    expect(differences(['alpha', 'alone'], longer)?.columns[0]).toEqual(about(10, 5));
  });
});

describe('Options of the library', () => {
  const rows = realLibrary.attributes.filter(({ group, card }) => group === 'benefit' && card !== null);
  /** A treatment that studies compared theirs with, and what they gave: options that are connected. */
  const networks = everyColumn
    .map((control) => [
      control,
      ...realLibrary.studies.flatMap(({ arms }) =>
        arms.control?.option === control && arms.treated.option !== null ? [arms.treated.option] : [],
      ),
    ])
    .map((ids) => [...new Set(ids)].filter((id) => everyColumn.includes(id)))
    .filter((ids) => ids.length > 2);
  const some = fc
    .constantFrom(...networks)
    .chain((ids) => fc.shuffledSubarray(ids, { minLength: 2, maxLength: Math.min(4, ids.length) }));
  const found = (ids: readonly OptionId[], id: string) => {
    const columns = ids.map(realLookup.option);
    const grid = gridOf({ told: toldAll, gate: 'numbers', columns: [...ids], ...firstLine }, realLookup);
    const row = grid.rows.find(({ attribute }) => attribute.id === id);
    return row === undefined ? null : differencesIn(row, columns, realLookup);
  };
  const turnedAround = some.chain((ids) =>
    fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
  );

  test('differ by as much in whatever order they stand', () => {
    let compared = 0;
    fc.assert(
      fc.property(turnedAround, fc.constantFrom(...rows), ([ids, turned], { id }) => {
        const [one, other] = [found(ids, id), found(turned, id)];
        if (one !== null) compared += 1;
        expect(other === null).toBe(one === null);
        if (one === null || other === null) return;
        expect(turned.map((option) => one.columns[ids.indexOf(option)])).toEqual(other.columns);
        expect(other).toMatchObject({
          base: expect.closeTo(one.base, 9),
          isIndirect: one.isIndirect,
          isRanged: one.isRanged,
        });
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
