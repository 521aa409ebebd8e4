import { describe, expect, test } from 'vitest';
import type { FactValue } from '../../../shared/content/fact.ts';
import { FactId } from '../../../shared/ids.ts';
import {
  amountOf,
  bandOf,
  bandScale,
  measurementOf,
  pooled,
  type Share,
  sdOfInterval,
  sdWithoutRange,
  shareOf,
} from '../../../shared/weigh/shares.ts';
import { count, weighLookup } from '../../support/weighing.ts';

/** The share that this value is, in an arm of so many people. */
function shareFrom(value: FactValue, people: number | null = 200): Share | null {
  const lookup = weighLookup([{ treated: 'alpha', tired: [value, null] }]);
  return shareOf(FactId.parse('s0.tired.treated'), people, lookup);
}
const number = (of: number, interval: Extract<FactValue, { kind: 'number' }>['interval']): FactValue => ({
  kind: 'number',
  number: of,
  interval,
});
const counted = (events: number, n: number): Share => ({ kind: 'counted', events, n });
const published = (mean: number, sd: number, hasRange = true): Share => ({
  kind: 'published',
  mean,
  sd,
  isRanged: hasRange,
});

describe('A number of an arm', () => {
  test('that was counted stays a count, whatever the size of the arm', () => {
    expect(shareFrom(count(30, 96))).toEqual(counted(30, 96));
    expect(shareFrom(count(0, 96))).toEqual(counted(0, 96));
    expect(shareFrom(count(30, 96), null)).toEqual(counted(30, 96));
  });

  test('of which none was seen is nobody among those who were looked at', () => {
    expect(shareFrom({ kind: 'none-seen', outOf: 80 })).toEqual(counted(0, 80));
  });

  test('of 100 is counted back to people where the size of the arm is known', () => {
    expect(shareFrom(number(37.2, { kind: 'from-n' }), 200)).toEqual(counted(74, 200));
    expect(shareFrom(number(0, { kind: 'not-reported' }), 50)).toEqual(counted(0, 50));
  });

  test('of 100 moves by a third where it is not, and is said to have no range', () => {
    const without = shareFrom(number(30, { kind: 'from-n' }), null);
    // A third of 0.3 either way, all of it as likely: 0.1 / √3.
    expect(without).toEqual(published(0.3, expect.closeTo(0.057735, 6) as number, false));
    expect(without && amountOf(without).isRanged).toBe(false);
  });

  test('with a published range has the spread of that range, not that of the arm', () => {
    const share = shareFrom(number(40, { kind: 'reported', low: 30, high: 50 }));
    expect(share).toEqual(published(0.4, expect.closeTo(0.2 / (2 * 1.959964), 6) as number));
    expect(share && amountOf(share).isRanged).toBe(true);
    expect(shareFrom(number(40, { kind: 'reported', low: 30, high: null }))).toEqual(counted(80, 200));
  });

  test('that is only a range lies anywhere in it', () => {
    // Half as wide as 0.3 to 0.6, over √3.
    expect(shareFrom({ kind: 'range', low: 30, high: 60 })).toEqual(
      published(expect.closeTo(0.45) as number, expect.closeTo(0.0866025, 6) as number),
    );
  });

  test.each<FactValue>([
    { kind: 'unknown' },
    { kind: 'not-reached', low: 10 },
    { kind: 'direction', direction: 'more' },
  ])('is no share where it is $kind', (value) => {
    expect(shareFrom(value)).toBeNull();
  });
});

describe('Spreads', () => {
  test('of a 95 % range are its width over 3.92, and without a range a third over √3', () => {
    expect(sdOfInterval(2, 5.92)).toBeCloseTo(1, 4);
    expect(sdWithoutRange(9)).toBeCloseTo(3 / Math.sqrt(3));
    expect(sdWithoutRange(-9)).toBe(sdWithoutRange(9));
    expect(sdWithoutRange(0)).toBe(0);
  });
});

describe('Arms that took the same', () => {
  test('are counted together', () => {
    expect(pooled([counted(10, 100), counted(40, 300), counted(0, 50)])).toEqual(counted(50, 450));
  });

  test('are one alone where there is one, and nothing where there is none', () => {
    expect(pooled([counted(10, 100)])).toEqual(counted(10, 100));
    expect(pooled([])).toBeNull();
  });

  test('are their mean where one of them was not counted', () => {
    // (0.2 + 0.4) / 2, and √(0.03² + 0.04²) / 2.
    expect(pooled([published(0.2, 0.03), published(0.4, 0.04)])).toEqual(
      published(expect.closeTo(0.3) as number, expect.closeTo(0.025) as number),
    );
    // 18 + 2 of 96 + 4 are 0.2, with a spread of √(0.2 × 0.8 / 100) = 0.04.
    expect(pooled([counted(18, 96), published(0.4, 0.03)])).toEqual(
      published(expect.closeTo(0.3) as number, expect.closeTo(0.025) as number),
    );
  });

  test('have no range as soon as one of them has none', () => {
    const some = pooled([counted(18, 96), published(0.4, 0.03, false)]);
    expect(some && amountOf(some).isRanged).toBe(false);
    const all = pooled([counted(18, 96), published(0.4, 0.03)]);
    expect(all && amountOf(all).isRanged).toBe(true);
  });
});

describe('A share in the runs', () => {
  test('is drawn from its count, or from its mean and spread', () => {
    expect(measurementOf(counted(3, 20))).toEqual({ kind: 'beta', events: 3, n: 20 });
    expect(measurementOf(published(0.3, 0.1))).toEqual({ kind: 'normal', mean: 0.3, sd: 0.1 });
  });
});

describe('A band of severity', () => {
  test('counts a severe case three times: once among all, and twice more', () => {
    // 38 + 2 of 100 had it at all, 8 + 2 of 100 severely: 0.40 + 2 × 0.10, as 30 mild once and 10 severe three times.
    const band = bandOf(counted(38, 96), counted(8, 96));
    // √(0.4 × 0.6 / 100 + 4 × 0.1 × 0.9 / 100).
    expect(band).toEqual({
      mean: expect.closeTo(0.6, 9),
      sd: expect.closeTo(Math.sqrt(0.006), 9),
      isRanged: true,
    });
  });

  test('is the same with shares as published', () => {
    expect(bandOf(published(0.5, 0.03), published(0.1, 0.02))).toEqual({
      mean: expect.closeTo(0.7),
      sd: expect.closeTo(0.05),
      isRanged: true,
    });
  });

  test('has a range only where both numbers have one', () => {
    expect(bandOf(published(0.5, 0.03), published(0.1, 0.02, false)).isRanged).toBe(false);
    expect(bandOf(published(0.5, 0.03, false), counted(3, 20)).isRanged).toBe(false);
    expect(bandOf(counted(9, 20), counted(3, 20)).isRanged).toBe(true);
  });

  test('is worse with more severe cases among as many, and less so with more mild ones', () => {
    const mean = (any: number, severe: number) => bandOf(counted(any, 100), counted(severe, 100)).mean;
    expect(mean(40, 20)).toBeGreaterThan(mean(40, 10));
    // Ten mild ones more weigh less than ten that turn severe.
    expect(mean(50, 10)).toBeGreaterThan(mean(40, 10));
    expect(mean(50, 10)).toBeLessThan(mean(40, 20));
  });

  test('does not take "none seen" for never: it is above nothing, and less so the more people were looked at', () => {
    const few = bandOf(counted(0, 20), counted(0, 20));
    const many = bandOf(counted(0, 2000), counted(0, 2000));
    expect(many.mean).toBeGreaterThan(0);
    expect(many.sd).toBeGreaterThan(0);
    expect(few.mean).toBeGreaterThan(many.mean);
    expect(few.sd).toBeGreaterThan(many.sd);
  });

  test('reaches the end of its scale where everybody had it and a quarter of them severely', () => {
    expect(bandScale).toBe(1.5);
    const band = bandOf(published(1, 0), published(0.25, 0));
    expect(band).toMatchObject({ mean: bandScale });
  });
});
