import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenariosOf, spokenTime } from '../../../shared/disclosure/scenarios.ts';

describe('Three possibilities', () => {
  test('are three times, half to double, and a quarter of the estimate', () => {
    expect(scenariosOf(24)).toEqual({ wellFrom: 72, usualFrom: 12, usualTo: 48, badlyTo: 6 });
  });

  test('never overlap, whatever the estimate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (middle) => {
        const { wellFrom, usualFrom, usualTo, badlyTo } = scenariosOf(middle);
        expect(badlyTo).toBeLessThan(usualFrom);
        expect(usualFrom).toBeLessThan(middle);
        expect(usualTo).toBeLessThan(wellFrom);
      }),
    );
  });
});

describe('A length of time is said', () => {
  test.each([
    [0.25, 'weeks', 1],
    [1.5, 'weeks', 7],
    [2, 'months', 2],
    [23.4, 'months', 23],
    [24, 'years', 2],
    [33, 'years', 3],
    [30, 'years', 2.5],
  ] as const)('of %s months in %s', (months, unit, count) => {
    expect(spokenTime(months)).toEqual({ unit, count });
  });

  test('never as none at all', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1800, noNaN: true }), (months) => {
        expect(spokenTime(months).count).toBeGreaterThan(0);
      }),
    );
  });
});
