import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../../shared/i18n/translate.ts';
import { letterOf, tilesInWords, tilesOf, timesOutOfTen } from '../../../shared/weigh/tiles.ts';
import { messagesOf } from '../../support/messages.ts';

const english = translatorFor('en', messagesOf('en'));
const spanish = translatorFor('es', messagesOf('es'));

describe('How often one came closer', () => {
  test.each([
    [0.65, 7],
    [0.849, 8],
    [0.85, 9],
    [0.94, 9],
    [0.95, 9],
    [0.34, 3],
  ])('%d of all runs is said as %d times out of ten', (share, times) => {
    expect(timesOutOfTen(share)).toBe(times);
  });

  test('is nearly every time above 95 of 100 runs, and never ten out of ten', () => {
    expect(timesOutOfTen(0.951)).toBeNull();
    expect(timesOutOfTen(1)).toBeNull();
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(timesOutOfTen(share) ?? 9).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe('The tiles', () => {
  test('are as many of each letter as its part of the runs, those of one letter together', () => {
    expect(tilesOf([0.7, 0.3])).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
    expect(tilesOf([0.2, 0.7, 0.1])).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  test('that are left go to the largest remainders', () => {
    // Three are left for 0.16, 0.09 and 0.05: 1.6, 0.9 and 0.5 tiles.
    expect(tilesOf([0.16, 0.7, 0.09, 0.05])).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  test('are nine and an open one where one came closer nearly every time', () => {
    expect(tilesOf([0.03, 0.97])).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, null]);
    expect(tilesOf([1, 0, 0])).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, null]);
    expect(tilesOf([0.95, 0.05])).not.toContain(null);
  });

  const shares = fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 2,
      maxLength: 4,
    })
    .filter((parts) => parts.some((part) => part > 1e-6))
    .map((parts) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.map((part) => part / sum);
    });

  test('are always ten, never all of one letter, and say of the leader what the words say', () => {
    fc.assert(
      fc.property(shares, (parts) => {
        const tiles = tilesOf(parts);
        const most = Math.max(...parts);
        const often = (place: number) => tiles.filter((tile) => tile === place).length;
        expect(tiles).toHaveLength(10);
        expect(new Set(tiles).size).toBeGreaterThan(1);
        expect(often(parts.indexOf(most))).toBe(timesOutOfTen(most) ?? 9);
        expect(tiles.filter((tile) => tile === null)).toHaveLength(most > 0.95 ? 1 : 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('stand in the order of the columns, and none is of an option that never came closer', () => {
    fc.assert(
      fc.property(shares, (parts) => {
        const letters = tilesOf(parts).filter((tile) => tile !== null);
        expect(letters).toEqual(letters.toSorted((a, b) => a - b));
        for (const tile of letters) expect(parts[tile]).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('are off by less than one and a half from what came out, where it is not nearly every time', () => {
    fc.assert(
      fc.property(shares, (parts) => {
        if (Math.max(...parts) > 0.95) return;
        const tiles = tilesOf(parts);
        for (const [place, part] of parts.entries()) {
          const often = tiles.filter((tile) => tile === place).length;
          expect(Math.abs(often - part * 10)).toBeLessThan(1.5);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('In words', () => {
  test('the tiles are counted by letter, and one that stays open is said to', () => {
    expect(letterOf(0) + letterOf(3)).toBe('AD');
    expect(tilesInWords(tilesOf([0.7, 0.3]), english)).toBe('Ten tiles. A: 7; B: 3.');
    expect(tilesInWords(tilesOf([0.01, 0.99]), english)).toBe('Ten tiles. B: 9; open: 1.');
    expect(tilesInWords(tilesOf([0.01, 0.99]), spanish)).toContain('B: 9; en blanco: 1');
  });
});
