import { describe, expect, test } from 'vitest';
import { gainOver, type Quantity, quantityOf, sizeOf } from '../../../shared/compare/quantity.ts';
import { Fact, type FactValue } from '../../../shared/content/fact.ts';

const factOf = (value: FactValue, unit: Fact['unit'] = 'of-100'): Fact =>
  Fact.parse({
    id: 'some-study.tiredness.any.treated',
    study: 'some-study',
    arm: 'treated',
    attribute: 'tiredness',
    grade: null,
    unit,
    value,
    rate: null,
    source: 'some-report',
    status: 'read',
    evidence: 'some.place',
  });

const reported = (low: number | null, high: number | null) => ({ kind: 'reported' as const, low, high });
const fromN = { kind: 'from-n' as const };
const notReported = { kind: 'not-reported' as const };
const number = (of: number, interval: Extract<FactValue, { kind: 'number' }>['interval']): FactValue => ({
  kind: 'number',
  number: of,
  interval,
});

describe('A published number', () => {
  test('keeps the range that was published, not one of ours', () => {
    expect(quantityOf(factOf(number(25.3, reported(23, 30.3)), 'months'), 334, 'months')).toEqual({
      kind: 'figure',
      value: 25.3,
      low: 23,
      high: 30.3,
      bounds: 'reported',
    });
  });

  test('may have a range whose upper end was not reached', () => {
    const quantity = quantityOf(factOf(number(24.8, reported(22.1, null)), 'months'), 444, 'months');
    expect(quantity).toMatchObject({ low: 22.1, high: null, bounds: 'reported' });
  });

  test('without a range has none: nothing is made up, however many people there were', () => {
    expect(quantityOf(factOf(number(55.3, notReported)), 338, 'of-100')).toEqual({
      kind: 'figure',
      value: 55.3,
      low: null,
      high: null,
      bounds: 'not-reported',
    });
  });

  test('with a range from the number of people gets the Wilson range, and says that it is computed', () => {
    const quantity = quantityOf(factOf(number(5, fromN)), 20, 'of-100') as Quantity & { kind: 'figure' };
    expect(quantity.bounds).toBe('computed');
    // 1 of 20, as in any table of Wilson intervals.
    expect(quantity.low).toBeCloseTo(0.89, 2);
    expect(quantity.high).toBeCloseTo(23.61, 2);
  });

  test('has no computed range where the number of people is not known', () => {
    expect(quantityOf(factOf(number(37, fromN)), null, 'of-100')).toMatchObject({
      value: 37,
      low: null,
      high: null,
      bounds: 'not-reported',
    });
  });
});

describe('A row of 1,000', () => {
  test('takes a percentage times ten, with its range', () => {
    expect(quantityOf(factOf(number(2.5, reported(1.5, null))), 200, 'of-1000')).toEqual({
      kind: 'figure',
      value: 25,
      low: 15,
      high: null,
      bounds: 'reported',
    });
    const computed = quantityOf(factOf(number(5, fromN)), 20, 'of-1000') as Quantity & { kind: 'figure' };
    expect(computed.high).toBeCloseTo(236.1, 0);
  });

  test('takes a range times ten too', () => {
    expect(quantityOf(factOf({ kind: 'range', low: 1, high: 3 }), 200, 'of-1000')).toEqual({
      kind: 'range',
      low: 10,
      high: 30,
    });
  });

  test('makes months of weeks: 15 weeks are 3.4 months', () => {
    const weeks = { ...factOf(number(15, { kind: 'not-reported' })), unit: 'weeks' as const };
    const months = quantityOf(weeks, null, 'months') as Quantity & { kind: 'figure' };
    expect(months.value).toBeCloseTo(3.45, 2);
  });

  test('leaves other units as they are', () => {
    expect(quantityOf(factOf(number(3, notReported), 'people'), 200, 'of-1000')).toMatchObject({ value: 3 });
    expect(quantityOf(factOf(number(2.5, notReported)), 200, 'of-100')).toMatchObject({ value: 2.5 });
  });
});

describe('A count', () => {
  test('becomes people of 100 or of 1,000, with a computed range', () => {
    const ofHundred = quantityOf(factOf({ kind: 'count', count: 1, outOf: 20 }, 'people'), 999, 'of-100');
    expect(ofHundred).toMatchObject({ kind: 'figure', value: 5, bounds: 'computed' });
    const ofThousand = quantityOf(factOf({ kind: 'count', count: 1, outOf: 20 }, 'people'), 999, 'of-1000');
    expect(ofThousand).toMatchObject({ kind: 'figure', value: 50, bounds: 'computed' });
  });

  test('of none is a figure of zero with room above it, not "none seen"', () => {
    const quantity = quantityOf(factOf({ kind: 'count', count: 0, outOf: 20 }, 'people'), null, 'of-100');
    expect(quantity).toMatchObject({ kind: 'figure', value: 0 });
    expect((quantity as Quantity & { kind: 'figure' }).high).toBeCloseTo(16.11, 2);
  });
});

const noFigure: FactValue[] = [
  { kind: 'direction', direction: 'longer' },
  { kind: 'not-reached', low: 30.1 },
  { kind: 'unknown' },
];

test.each<FactValue>([...noFigure, { kind: 'none-seen', outOf: 334 }])('$kind stays what it is', (value) => {
  expect(quantityOf(factOf(value), 334, 'of-100')).toEqual(value);
});

describe('For holding columns against each other', () => {
  test('figures have a size', () => {
    expect(sizeOf(quantityOf(factOf(number(37, fromN)), 200, 'of-100'))).toBe(37);
  });

  test('none seen counts as zero, as zero does', () => {
    expect(sizeOf({ kind: 'none-seen', outOf: 334 })).toBe(0);
    expect(sizeOf(quantityOf(factOf(number(0, fromN)), 200, 'of-100'))).toBe(0);
  });

  test.each([...noFigure, { kind: 'range' as const, low: 1, high: 3 }])(
    '$kind has none, which is not zero',
    (value) => {
      expect(sizeOf(quantityOf(factOf(value), 200, 'of-100'))).toBeNull();
    },
  );
});

describe('What lies between two arms', () => {
  const figure = (value: number) =>
    ({ kind: 'figure', value, low: null, high: null, bounds: 'not-reported' }) as const;

  test('is the difference of the numbers as they are shown', () => {
    expect(gainOver(figure(24.8), figure(14.5), 'months')).toBe(10.3);
    expect(gainOver(figure(55.3), figure(44.4), 'of-100')).toBe(11);
    expect(gainOver(figure(36.6), figure(37.4), 'of-100')).toBe(0);
  });

  test('is not known where one of them has no number', () => {
    expect(gainOver(figure(24.8), { kind: 'not-reached', low: null }, 'months')).toBeNull();
    expect(gainOver({ kind: 'unknown' }, figure(3), 'of-100')).toBeNull();
  });
});
