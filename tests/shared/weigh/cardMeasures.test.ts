import { describe, expect, test } from 'vitest';
import type { Lookup } from '../../../shared/content/lookup.ts';
import { measuresOf } from '../../../shared/weigh/cardMeasures.ts';
import { hormoneAlone, palbo, realLookup, ribo } from '../../support/realLibrary.ts';
import {
  count,
  growth,
  type MadeUpStudy,
  months,
  rowIn,
  tired,
  weighLookup,
} from '../../support/weighing.ts';

const said = (lookup: Lookup, columns: readonly string[], card: string) => {
  const { row, columns: options } = rowIn(lookup, columns, card);
  return measuresOf(row, options, lookup, 'open');
};
/** The same, where it is certain that the card can be weighed. */
function measures(...args: Parameters<typeof said>) {
  const found = said(...args);
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const unknown = { kind: 'unknown' };
const near = (value: number) => expect.closeTo(value, 9);

const alpha: MadeUpStudy = {
  treated: 'alpha',
  control: 'alone',
  growth: [months(25, 20, 30), months(16, 13, 19)],
  tired: [count(60, 200), count(20, 200)],
  severe: [count(10, 200), count(2, 200)],
};
const beta: MadeUpStudy = {
  treated: 'beta',
  control: 'placebo',
  tired: [count(60, 100), null],
  severe: [count(4, 100), null],
};
const withoutSevere = ({ severe: _, ...study }: MadeUpStudy): MadeUpStudy => study;

describe('A benefit', () => {
  test('is a difference from the comparison, on the scale of the row moved to where that stands', () => {
    // 9 months more, with the spread of both arms, reach beyond 14: 30 months on the row.
    const best = 9 + (2 * Math.hypot(5, 3)) / 1.959964;
    const found = measures(weighLookup([alpha]), ['alpha', 'alone'], growth);
    expect(found).toMatchObject({
      basis: 'differences',
      criterion: { direction: 'more', worst: -16, best: near(best) },
      columns: [
        { kind: 'normal', mean: 9 },
        { kind: 'exact', value: 0 },
      ],
      smallest: near(3 / (best + 16)),
      isIndirect: false,
      isRanged: true,
    });
  });

  test('is not compared where only one of the columns is known', () => {
    const lookup = weighLookup([alpha, { ...beta, growth: [months(9, 8, 10), months(7, 6, 8)] }]);
    expect(said(lookup, ['alpha', 'beta'], growth)).toBe('not-compared');
    expect(measures(lookup, ['alpha', 'beta', 'alone'], growth).columns[1]).toEqual(unknown);
  });
});

describe('What may be felt, in one study', () => {
  test('is a band of severity where every column has one, on a scale that is half as long again', () => {
    expect(measures(weighLookup([alpha]), ['alpha', 'alone'], tired)).toEqual({
      basis: 'bands',
      criterion: { direction: 'less', worst: near(1.2), best: 0 },
      // 62 and 12 of 204, 22 and 4 of 204: the severe ones twice more.
      columns: [
        { kind: 'normal', mean: near(86 / 204), sd: expect.any(Number) },
        { kind: 'normal', mean: near(30 / 204), sd: expect.any(Number) },
      ],
      smallest: near(10 / 80 / 1.5),
      isIndirect: false,
      isRanged: true,
    });
  });

  test('is a count of everybody where one of the columns has no severe cases, for all columns', () => {
    const half: MadeUpStudy = { ...alpha, severe: [count(10, 200), null] };
    expect(measures(weighLookup([half]), ['alpha', 'alone'], tired)).toEqual({
      basis: 'counts',
      criterion: { direction: 'less', worst: 0.8, best: 0 },
      columns: [
        { kind: 'beta', events: 60, n: 200 },
        { kind: 'beta', events: 20, n: 200 },
      ],
      smallest: 0.125,
      isIndirect: false,
      isRanged: true,
    });
  });

  test('is unknown for a column that nobody counted, which does not keep the others from their bands', () => {
    const lookup = weighLookup([alpha], { gamma: {} });
    const found = measures(lookup, ['alpha', 'gamma', 'alone'], tired);
    expect(found.basis).toBe('bands');
    expect(found.columns.map(({ kind }) => kind)).toEqual(['normal', 'unknown', 'normal']);
  });

  test('is not compared where only one of the columns is known, or none', () => {
    const lookup = weighLookup([{ ...alpha, control: null }], { gamma: {}, delta: {} });
    expect(said(lookup, ['alpha', 'gamma'], tired)).toBe('not-compared');
    expect(said(lookup, ['gamma', 'delta'], tired)).toBe('not-compared');
  });

  test('is unknown where only severe cases were published', () => {
    const { tired: _, ...onlySevere } = { ...beta, control: null };
    const lookup = weighLookup([alpha, onlySevere]);
    expect(measures(lookup, ['alpha', 'beta', 'alone'], tired).columns[1]).toEqual(unknown);
    expect(said(lookup, ['alpha', 'beta'], tired)).toBe('not-compared');
  });

  test('is said to have no range where neither a range nor the size of an arm is known', () => {
    const study: MadeUpStudy = { ...withoutSevere(alpha), tired: [months(30), months(10)] };
    const ofKnownSize = measures(weighLookup([study]), ['alpha', 'alone'], tired);
    expect(ofKnownSize).toMatchObject({ isRanged: true, columns: [{ kind: 'beta' }, { kind: 'beta' }] });
    const found = measures(weighLookup([{ ...study, people: null }]), ['alpha', 'alone'], tired);
    expect(found).toMatchObject({ isRanged: false, columns: [{ kind: 'normal', mean: 0.3 }, {}] });
  });
});

describe('What may be felt, in different studies', () => {
  test('is as it was counted where the studies had different comparisons, and is said to be indirect', () => {
    const found = measures(weighLookup([alpha, beta]), ['alpha', 'beta'], tired);
    expect(found).toMatchObject({ basis: 'bands', isIndirect: true });
    expect(found.columns[1]).toMatchObject({ mean: near(62 / 104 + (2 * 6) / 104) });
    const counts = measures(weighLookup([alpha, withoutSevere(beta)]), ['alpha', 'beta'], tired);
    expect(counts).toMatchObject({
      basis: 'counts',
      isIndirect: true,
      columns: [
        { kind: 'beta', events: 60, n: 200 },
        { kind: 'beta', events: 60, n: 100 },
      ],
    });
  });

  const shared: MadeUpStudy = { ...beta, control: 'alone', tired: [count(43, 96), count(38, 96)] };

  test('is a difference where all were compared with one treatment', () => {
    const lookup = weighLookup([withoutSevere(alpha), withoutSevere(shared)]);
    const found = measures(lookup, ['alpha', 'beta'], tired);
    // 62 and 22 of 204; 45 and 40 of 100. The comparison stands at their mean.
    const base = (22 / 204 + 0.4) / 2;
    expect(found).toMatchObject({
      basis: 'differences',
      isIndirect: true,
      criterion: { direction: 'less', worst: near(0.8 - base), best: near(-base) },
      columns: [{ mean: near(40 / 204) }, { mean: near(0.05) }],
      smallest: 0.125,
    });
  });

  test('leaves the treatment itself at no difference, where it is a column', () => {
    const lookup = weighLookup([withoutSevere(alpha), withoutSevere(shared)]);
    const found = measures(lookup, ['alpha', 'alone', 'beta'], tired);
    expect(found).toMatchObject({ basis: 'differences', columns: [{}, { kind: 'exact', value: 0 }, {}] });
  });

  test('is as it was counted where one more column would be lost as a difference', () => {
    const other: MadeUpStudy = { ...withoutSevere(beta), treated: 'gamma', tired: [count(5, 50), null] };
    const lookup = weighLookup([withoutSevere(alpha), withoutSevere(shared), other]);
    const found = measures(lookup, ['alpha', 'beta', 'gamma'], tired);
    expect(found).toMatchObject({ basis: 'counts', isIndirect: true });
    expect(found.columns.map(({ kind }) => kind)).toEqual(['beta', 'beta', 'beta']);
  });

  test('takes all arms together in which neighbours gave this very option', () => {
    // People who were and who were not treated before, so that no difference joins the two.
    const both = [withoutSevere(alpha), { ...withoutSevere(shared), earlier: 'some' as const }];
    const found = measures(weighLookup(both), ['alpha', 'beta', 'alone'], tired);
    expect(found.columns[2]).toEqual({ kind: 'beta', events: 58, n: 296 });
  });

  test('takes a band from the arms alone in which severe cases were told apart', () => {
    const halfTold: MadeUpStudy = { ...shared, earlier: 'some', severe: [count(8, 96), null] };
    const found = measures(weighLookup([alpha, halfTold]), ['alpha', 'beta', 'alone'], tired);
    expect(found.basis).toBe('bands');
    // 20 and 2 of 200, as if the other arm of 38 of 96 had not been.
    expect(found.columns[2]).toMatchObject({ kind: 'normal', mean: near(22 / 204 + (2 * 4) / 204) });
  });

  test('differs by what matters from the same number of people on, in bands as well', () => {
    const apart = (severe: number) =>
      measures(
        weighLookup([
          { ...alpha, tired: [count(30, 200), count(20, 200)], severe: [count(severe, 200), count(0, 200)] },
        ]),
        ['alpha', 'alone'],
        tired,
      ).columns.map(({ kind }) => kind);
    // Ten more at all and severe ones twice more: 20 of 204 are too few, 22 of 204 are enough.
    expect(apart(5)).toEqual(['exact', 'exact']);
    expect(apart(6)).toEqual(['normal', 'normal']);
  });
});

describe('The library that ships', () => {
  test('sets one study against its own comparison, for benefits and for what may be felt', () => {
    const found = measures(realLookup, [ribo, hormoneAlone], 'growth-median');
    expect(found).toMatchObject({
      basis: 'differences',
      isIndirect: false,
      columns: [{ mean: near(9.3) }, {}],
    });
    expect(measures(realLookup, [ribo, hormoneAlone], 'nausea')).toMatchObject({
      basis: 'bands',
      isIndirect: false,
    });
  });

  test('sets two studies side by side by what they were both compared with', () => {
    for (const card of ['growth-median', 'nausea'])
      expect(measures(realLookup, [palbo, ribo], card)).toMatchObject({
        basis: 'differences',
        isIndirect: true,
      });
  });
});
