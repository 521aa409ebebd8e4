import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Quantity, quantityOf } from '../../../shared/compare/quantity.ts';
import { quantityInShort, quantityWords } from '../../../shared/compare/quantityWords.ts';
import { translatorFor } from '../../../shared/i18n/translate.ts';
import { messagesOf } from '../../support/messages.ts';
import { realLookup } from '../../support/realLibrary.ts';

const en = translatorFor('en', messagesOf('en'));
const es = translatorFor('es', messagesOf('es'));
const both = [en, es];

const figure = (value: number, low: number | null = null, high: number | null = null) =>
  ({ kind: 'figure', value, low, high, bounds: low === null ? 'not-reported' : 'reported' }) as const;

describe('People of 100', () => {
  test('are whole, and half a person is a person', () => {
    expect(quantityWords(en, figure(54.5, 49.2, 59.9), 'of-100')).toEqual({
      number: '55',
      unit: 'of 100',
      range: 'range 49 to 60',
    });
    expect(quantityInShort(en, figure(54.4), 'of-100')).toBe('54 of 100');
    expect(quantityInShort(es, figure(54.4), 'of-100')).toBe('54 de cada 100');
  });

  test('of which there were some, but fewer than one, are not none', () => {
    expect(quantityInShort(en, figure(0.3), 'of-100')).toBe('fewer than 1 of 100');
    expect(quantityInShort(en, figure(0), 'of-100')).toBe('0 of 100');
    expect(quantityInShort(en, figure(0.5), 'of-100')).toBe('1 of 100');
    expect(quantityWords(en, figure(0.4, 0.1, 1.2), 'of-100').range).toBe('range fewer than 1 to 1');
  });

  test('of 1,000 are written with their comma', () => {
    expect(quantityInShort(en, figure(25), 'of-1000')).toBe('25 of 1,000');
    expect(quantityInShort(en, figure(1_000), 'of-1000')).toBe('1,000 of 1,000');
  });
});

describe('Months', () => {
  test('keep the one decimal that was published, with a point in both languages', () => {
    expect(quantityInShort(en, figure(14.5), 'months')).toBe('14.5 months');
    expect(quantityInShort(en, figure(16), 'months')).toBe('16 months');
    expect(quantityInShort(es, figure(14.5), 'months')).toBe('14.5 meses');
    expect(quantityInShort(en, figure(0.3), 'months')).toBe('0.3 months');
  });
});

describe('The range', () => {
  test('that was not reported is said to be not reported', () => {
    expect(quantityWords(en, figure(53.9), 'months').range).toBe('range not reported');
    expect(quantityWords(es, figure(53.9), 'months').range).toBe(es('evidence:rangeNotReported'));
  });

  test('whose upper end was not reached says so', () => {
    expect(quantityWords(en, figure(24.8, 22.1), 'months').range).toBe('range 22.1 to not reached');
  });

  test('that we computed is said to be ours; the study’s own is not', () => {
    const computed = { ...figure(37, 30, 44), bounds: 'computed' } as const;
    expect(quantityWords(en, computed, 'of-100').range).toBe('range 30 to 44, computed by us');
    expect(quantityWords(en, figure(37, 30, 44), 'of-100').range).toBe('range 30 to 44');
  });
});

test('a range of numbers is said with both ends', () => {
  expect(quantityInShort(en, { kind: 'range', low: 48, high: 62 }, 'of-100')).toBe('48 to 62 of 100');
});

test.each(['longer', 'shorter', 'more', 'fewer', 'no-clear-difference'] as const)(
  'the direction "%s" is a sentence without any figure',
  (direction) => {
    for (const t of both) {
      const words = quantityWords(t, { kind: 'direction', direction }, 'months');
      expect(words).toEqual({ number: t(`options:direction.${direction}`), unit: '', range: null });
      expect(words.number).not.toMatch(/\d/);
    }
  },
);

test('zero, none seen, not known and not reached are four different things to read', () => {
  const four: Quantity[] = [
    figure(0),
    { kind: 'none-seen', outOf: 334 },
    { kind: 'unknown' },
    { kind: 'not-reached', low: null },
  ];
  for (const t of both) {
    const read = four.map((quantity) => quantityInShort(t, quantity, 'of-100'));
    expect(new Set(read).size).toBe(4);
    const [zero, noneSeen, ...without] = read;
    expect(zero).toMatch(/^0 /);
    expect(noneSeen).toContain('334');
    expect(without.join()).not.toMatch(/\d/);
  }
  expect(four.map((quantity) => quantityInShort(en, quantity, 'of-100'))).toEqual([
    '0 of 100',
    'None seen in 334 people',
    'Not known',
    'Not reached: more than half were still doing well when the study ended',
  ]);
});

/** What a patient must never read: odds in the form "1 in 5", and percentages. "5 de cada 100" is people of 100. */
const forbidden = /\b\d+ in \d|\bde cada (?!100\b|1,000\b)|%|per ?cent|por ciento/i;

const share = fc.double({ min: 0, max: 100, noNaN: true });
const orNull = fc.option(share, { nil: null });
const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({
    kind: fc.constant('figure' as const),
    value: share,
    low: orNull,
    high: orNull,
    bounds: fc.constantFrom('reported' as const, 'computed' as const, 'not-reported' as const),
  }),
  fc.record({ kind: fc.constant('range' as const), low: share, high: share }),
  fc.record({ kind: fc.constant('none-seen' as const), outOf: fc.integer({ min: 1, max: 9_999 }) }),
  fc.record({ kind: fc.constant('not-reached' as const), low: orNull }),
  fc.constant({ kind: 'unknown' as const }),
);
const anyMeasure = fc.constantFrom('months' as const, 'of-100' as const, 'of-1000' as const);

describe('Never "1 in x" and never a percentage', () => {
  test('whatever the quantity', () => {
    fc.assert(
      fc.property(anyQuantity, anyMeasure, fc.constantFrom(...both), (quantity, measure, t) => {
        const { number, unit, range } = quantityWords(t, quantity, measure);
        expect(`${number} ${unit} ${range}`).not.toMatch(forbidden);
      }),
    );
  });

  test('in any number of the library', () => {
    const { facts, attributes } = realLookup.library;
    for (const fact of facts) {
      const row = attributes.find(({ id }) => id === fact.attribute);
      if (row === undefined) continue;
      const people = realLookup.study(fact.study).arms[fact.arm]?.people ?? null;
      for (const t of both) {
        const { number, unit, range } = quantityWords(t, quantityOf(fact, people, row.measure), row.measure);
        expect(`${number} ${unit} ${range}`, fact.id).not.toMatch(forbidden);
      }
    }
    expect(facts.length).toBeGreaterThan(50);
  });

  test.each(['1 in 5', '1 de cada 5', '12%', '12 por ciento'])('the net would catch "%s"', (words) => {
    expect(words).toMatch(forbidden);
  });
});
