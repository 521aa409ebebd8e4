import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../../shared/content/attribute.ts';
import type { Measurement } from '../../../shared/fit/problem.ts';
import { levelled, middleIn, type Scale, scaleFor } from '../../../shared/weigh/scale.ts';
import { realLibrary } from '../../support/realLibrary.ts';

const [anyRow] = realLibrary.attributes;
if (anyRow === undefined) throw new Error('The library has no rows.');
/** A row whose scale goes from `worst` to `best`. */
const row = (worst: number, best: number, smallestDifference: number | null = 3): Attribute => ({
  ...anyRow,
  card: { smallestDifference, scale: { worst, best } },
});
const [months, people] = [row(0, 30), row(80, 0, 10)];

const normal = (mean: number, sd: number): Measurement => ({ kind: 'normal', mean, sd });
const exact = (value: number): Measurement => ({ kind: 'exact', value });
const beta = (events: number, n: number): Measurement => ({ kind: 'beta', events, n });
const uniform = (low: number, high: number): Measurement => ({ kind: 'uniform', low, high });
const unknown: Measurement = { kind: 'unknown' };
const near = (value: number) => expect.closeTo(value, 9);
const ofHundred = { unit: 1 / 100, widens: 'worst' as const };

/** The ends of the scale and what matters on it. */
const ends = (...args: Parameters<typeof scaleFor>) => {
  const { criterion, smallest } = scaleFor(...args) ?? {};
  return { worst: criterion?.worst, best: criterion?.best, smallest };
};

describe('A scale', () => {
  test('is that of the row where all numbers lie inside it, up to its very ends', () => {
    const inside = { criterion: { direction: 'more', worst: 0, best: 30 }, smallest: 0.1 };
    expect(scaleFor(months, [normal(10, 2), exact(15)])).toEqual(inside);
    expect(scaleFor(months, [normal(10, 5), normal(20, 5), unknown])).toEqual(inside);
    expect(scaleFor(people, [exact(80), uniform(0, 40)])).toEqual({
      criterion: { direction: 'less', worst: 80, best: 0 },
      smallest: 0.125,
    });
  });

  test('reaches two standard deviations beyond a number, at the better end', () => {
    expect(ends(months, [normal(25, 5), exact(3)])).toEqual({ worst: 0, best: 35, smallest: near(3 / 35) });
    expect(ends(people, [normal(5, 5), exact(40)])).toEqual({ worst: 80, best: -5, smallest: near(10 / 85) });
  });

  test('reaches two standard deviations beyond a number, at the worse end', () => {
    expect(ends(months, [normal(2, 4), exact(3)])).toEqual({ worst: -6, best: 30, smallest: near(3 / 36) });
    expect(ends(people, [normal(78, 6), exact(4)])).toEqual({ worst: 90, best: 0, smallest: near(10 / 90) });
  });

  test('reaches beyond at both ends where numbers lie beyond both', () => {
    expect(ends(months, [normal(-5, 1), normal(31, 2)])).toMatchObject({ worst: -7, best: 35 });
    expect(ends(people, [normal(-5, 1), normal(81, 2)])).toMatchObject({ worst: 85, best: -7 });
  });

  test('reaches as far as the busiest months do, and to a value without a range', () => {
    const visits = row(5, 0, 1);
    expect(ends(visits, [uniform(2, 8), exact(1)], { widens: 'worst' })).toMatchObject({ worst: 8, best: 0 });
    expect(ends(visits, [exact(6), exact(1)], { widens: 'worst' })).toMatchObject({ worst: 6, best: 0 });
  });

  test('of shares never reaches below nobody, and beyond the worse end it does', () => {
    // 64 of 80 people with a spread of 0.0447: 0.889 lies beyond 80 of 100.
    const spread = Math.sqrt((0.8 * 0.2) / 80);
    expect(ends(people, [beta(64, 80), beta(0, 80)], ofHundred)).toMatchObject({
      worst: near(0.8 + 2 * spread),
      best: 0,
    });
    expect(ends(people, [beta(1, 40), normal(0.02, 0.05)], ofHundred)).toMatchObject({ worst: 0.8, best: 0 });
    // A difference may lie below: fewer than with the comparison.
    expect(ends(people, [normal(0.02, 0.05)], { unit: 1 / 100 }).best).toBeCloseTo(-0.08);
  });

  test('is the same where nothing is known, or the row has no smallest difference', () => {
    expect(ends(months, [unknown, unknown])).toEqual({ worst: 0, best: 30, smallest: 0.1 });
    expect(ends(months, [])).toEqual({ worst: 0, best: 30, smallest: 0.1 });
    expect(ends(row(0, 30, null), [exact(3)]).smallest).toBe(0);
  });

  test('is longer, in another unit, and moved, in this order', () => {
    const how = { unit: 1 / 100, times: 1.5, plus: -0.2 };
    expect(ends(people, [exact(0)], how)).toEqual({
      worst: near(1.2 - 0.2),
      best: near(-0.2),
      // 10 of 100 people on a scale of 1.2: a longer scale makes what matters no larger.
      smallest: near(0.1 / 1.2),
    });
    expect(ends(months, [exact(0)], { plus: -16 })).toEqual({ worst: -16, best: 14, smallest: 0.1 });
  });

  test('is none where the row has none', () => {
    expect(scaleFor({ ...anyRow, card: null }, [exact(3)])).toBeNull();
    expect(scaleFor({ ...anyRow, card: { smallestDifference: null, scale: null } }, [exact(3)])).toBeNull();
  });

  test('keeps every number with two standard deviations on it, whatever they are', () => {
    const one = fc.tuple(fc.integer({ min: -60, max: 90 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.constantFrom(months, people),
        fc.array(one, { minLength: 1, maxLength: 4 }),
        (card, all) => {
          const { worst = 0, best = 0 } = ends(
            card,
            all.map(([mean, sd]) => normal(mean, sd)),
          );
          const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
          for (const [mean, sd] of all) {
            expect(mean - 2 * sd).toBeGreaterThanOrEqual(low);
            expect(mean + 2 * sd).toBeLessThanOrEqual(high);
          }
        },
      ),
    );
  });
});

describe('The middle of a number', () => {
  test('is in its own unit, and nothing where it is not known', () => {
    const all = [normal(3, 2), beta(30, 120), uniform(1, 4), exact(0), unknown];
    expect(all.map(middleIn)).toEqual([3, 0.25, 2.5, 0, null]);
  });
});

describe('Columns that differ by less than matters', () => {
  const scale: Scale = { criterion: { direction: 'more', worst: 0, best: 30 }, smallest: 0.1 };
  const [low, high] = [normal(10, 2), normal(12.9, 1)];

  test('have one value, which is their mean', () => {
    expect(levelled([low, high], scale)).toEqual([exact(11.45), exact(11.45)]);
    expect(levelled([beta(60, 200), exact(0.35)], sharesOf(0.125))).toEqual([
      { kind: 'exact', value: near(0.325) },
      { kind: 'exact', value: near(0.325) },
    ]);
  });

  test('do not where they differ by just as much as matters, or by more', () => {
    const just = [low, normal(13, 1)];
    expect(levelled(just, scale)).toEqual(just);
    // 0.3 and 0.1 of 1 miss 0.2 by rounding.
    const rounded = [exact(0.3), exact(0.1)];
    expect(
      levelled(rounded, { ...sharesOf(0.2), criterion: { direction: 'less', worst: 1, best: 0 } }),
    ).toEqual(rounded);
    const apart = [low, normal(20, 1)];
    expect(levelled(apart, scale)).toEqual(apart);
  });

  test('do not where the first and the last are apart, although each is close to the next', () => {
    const chain = [exact(10), exact(12), exact(14)];
    expect(levelled(chain, scale)).toEqual(chain);
  });

  test('leave unknown what is not known', () => {
    expect(levelled([low, unknown, high], scale)).toEqual([exact(11.45), unknown, exact(11.45)]);
    expect(levelled([unknown, unknown], scale)).toEqual([unknown, unknown]);
  });

  test('are not one alone, which keeps its middle', () => {
    expect(levelled([unknown, low], scale)).toEqual([unknown, exact(10)]);
  });

  test('are none where every difference matters', () => {
    const any: Scale = { ...scale, smallest: 0 };
    expect(levelled([low, exact(10)], any)).toEqual([low, exact(10)]);
  });

  /** People of 80 in 100, fewer being better. */
  function sharesOf(smallest: number): Scale {
    return { criterion: { direction: 'less', worst: 0.8, best: 0 }, smallest };
  }
});
