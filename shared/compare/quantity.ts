import type { Attribute } from '../content/attribute.ts';
import type { Fact, FactValue } from '../content/fact.ts';
import { assertNever } from '../result.ts';
import { wilson } from './wilson.ts';

/** A fact in the unit of its row: months, people of 100 or people of 1,000. Not rounded: that happens on display. */
export type Quantity =
  | { kind: 'figure'; value: number; low: number | null; high: number | null; bounds: Bounds }
  | { kind: 'range'; low: number; high: number }
  | { kind: 'not-reached'; low: number | null }
  | Extract<FactValue, { kind: 'direction' | 'none-seen' | 'unknown' }>;

/** Where the range comes from. `computed` is ours, from the number of people (Wilson), and is said to be. */
export type Bounds = 'reported' | 'computed' | 'not-reported';

/** `people` is how many were in the arm; it turns a percentage into an interval where the study gave none. */
export function quantityOf(fact: Fact, people: number | null, measure: Attribute['measure']): Quantity {
  const { value } = fact;
  const scale = scaleOf(fact.unit, measure);
  switch (value.kind) {
    case 'number':
      return { kind: 'figure', value: value.number * scale, ...boundsOf(value, people, scale) };
    case 'count':
      return countOf(value.count, value.outOf, measure === 'of-1000' ? 1000 : 100);
    case 'range':
      return { kind: 'range', low: value.low * scale, high: value.high * scale };
    case 'direction':
    case 'none-seen':
    case 'not-reached':
    case 'unknown':
      return value;
    default:
      return assertNever(value);
  }
}

/** From the fact's unit to the row's: people of 100 to people of 1,000, weeks to months of 365.25 / 12 days. */
function scaleOf(unit: Fact['unit'], measure: Attribute['measure']): number {
  if (unit === 'of-100' && measure === 'of-1000') return 10;
  return unit === 'weeks' && measure === 'months' ? (7 * 12) / 365.25 : 1;
}

function countOf(count: number, outOf: number, per: number): Quantity {
  const { low, high } = wilson(count, outOf);
  return {
    kind: 'figure',
    value: (count / outOf) * per,
    low: low * per,
    high: high * per,
    bounds: 'computed',
  };
}

function boundsOf(value: FactValue & { kind: 'number' }, people: number | null, scale: number) {
  const { interval } = value;
  if (interval.kind === 'reported') {
    const times = (end: number | null) => (end === null ? null : end * scale);
    return { low: times(interval.low), high: times(interval.high), bounds: 'reported' } as const;
  }
  if (interval.kind === 'from-n' && people !== null) {
    const { low, high } = wilson((value.number / 100) * people, people);
    return { low: low * 100 * scale, high: high * 100 * scale, bounds: 'computed' } as const;
  }
  return { low: null, high: null, bounds: 'not-reported' } as const;
}

/** The one number that stands for a quantity where columns are held against each other; null where there is none. */
export function sizeOf(quantity: Quantity): number | null {
  if (quantity.kind === 'figure') return quantity.value;
  return quantity.kind === 'none-seen' ? 0 : null;
}

/**
 * How far two quantities of one study are apart, between the numbers as they are shown: 24.8 and 14.5 months are
 * 10.3 apart, 55 and 44 of 100 people 11. Null where either has no number.
 */
export function gainOver(treated: Quantity, control: Quantity, measure: Attribute['measure']): number | null {
  const [more, less] = [sizeOf(treated), sizeOf(control)];
  if (more === null || less === null) return null;
  const digits = measure === 'months' ? 1 : 0;
  const shown = (value: number) => Number(value.toFixed(digits));
  return Number(Math.abs(shown(more) - shown(less)).toFixed(digits));
}
