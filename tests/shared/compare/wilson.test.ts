import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../../shared/compare/wilson.ts';

describe('The Wilson interval', () => {
  /** Newcombe RG. Stat Med 1998;17:857–872, table I, the score method without continuity correction. */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published: %f to %f', (count, outOf, low, high) => {
    const interval = wilson(count, outOf);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('is not the simple interval, which would end below none', () => {
    const share = 1 / 29;
    const simple = share - 1.96 * Math.sqrt((share * (1 - share)) / 29);
    expect(simple).toBeLessThan(0);
    expect(wilson(1, 29).low).toBeGreaterThan(0);
  });

  test('of everybody mirrors that of nobody', () => {
    expect(wilson(20, 20).low).toBeCloseTo(1 - wilson(0, 20).high, 12);
    expect(wilson(20, 20).high).toBeCloseTo(1, 12);
  });

  test('says little where one person was asked, and is never turned round', () => {
    const { low, high } = wilson(1, 1);
    expect(high - low).toBeGreaterThan(0.75);
    expect(low).toBeLessThan(high);
  });
});

const counted = fc
  .integer({ min: 1, max: 5_000 })
  .chain((outOf) => fc.tuple(fc.integer({ min: 0, max: outOf }), fc.constant(outOf)));

describe('For any count, the Wilson interval', () => {
  test('holds the share itself, and stays between none and all', () => {
    fc.assert(
      fc.property(counted, ([count, outOf]) => {
        const { low, high } = wilson(count, outOf);
        const slack = 1e-12;
        return (
          low >= 0 && high <= 1 && low <= count / outOf + slack && count / outOf <= high + slack && low < high
        );
      }),
    );
  });

  test('is narrower when ten times as many people were counted with the same share', () => {
    fc.assert(
      fc.property(counted, ([count, outOf]) => {
        const few = wilson(count, outOf);
        const many = wilson(count * 10, outOf * 10);
        return many.high - many.low < few.high - few.low;
      }),
    );
  });
});
