import type { Attribute } from '../content/attribute.ts';
import { formatNumber, type Translator } from '../i18n/translate.ts';
import { assertNever } from '../result.ts';
import type { Quantity } from './quantity.ts';

/** A quantity as people read it: "55", "of 100", "range 48 to 62". What has no number is all in `number`. */
export interface QuantityWords {
  number: string;
  unit: string;
  range: string | null;
}

type Measure = Attribute['measure'];

/** Months keep one decimal, as published; people are whole. Never "1 in x", never a percentage. */
export function quantityWords(t: Translator, quantity: Quantity, measure: Measure): QuantityWords {
  const number = (value: number) => rounded(t, value, measure);
  const wordsOnly = (words: string) => ({ number: words, unit: '', range: null });
  switch (quantity.kind) {
    case 'figure':
      return {
        number: number(quantity.value),
        unit: unitOf(t, measure),
        range: rangeOf(t, quantity, measure),
      };
    case 'range':
      return {
        number: t('evidence:from', { low: number(quantity.low), high: number(quantity.high) }),
        unit: unitOf(t, measure),
        range: null,
      };
    case 'none-seen':
      return wordsOnly(t('evidence:noneSeen', { outOf: formatNumber(t.language, quantity.outOf) }));
    case 'not-reached':
      return wordsOnly(t('evidence:notReached'));
    case 'direction':
      return wordsOnly(t(`options:direction.${quantity.direction}`));
    case 'unknown':
      return wordsOnly(t('evidence:notKnown'));
    default:
      return assertNever(quantity);
  }
}

/** The same in one run of text, without the range: "55 of 100". */
export function quantityInShort(t: Translator, quantity: Quantity, measure: Measure): string {
  const { number, unit } = quantityWords(t, quantity, measure);
  return unit === '' ? number : `${number} ${unit}`;
}

function unitOf(t: Translator, measure: Measure): string {
  if (measure === 'of-100') return t('evidence:of100');
  return measure === 'of-1000' ? t('evidence:of1000') : t('evidence:months');
}

function rounded(t: Translator, value: number, measure: Measure): string {
  if (measure === 'months') return formatNumber(t.language, value, 1);
  // Half a person is a person; some, but fewer than one, is not the same as none.
  const isFewerThanOne = value > 0 && value < 0.5;
  return isFewerThanOne ? t('evidence:lessThanOne') : formatNumber(t.language, Math.round(value));
}

function rangeOf(
  t: Translator,
  { low, high, bounds }: Quantity & { kind: 'figure' },
  measure: Measure,
): string {
  if (low === null || bounds === 'not-reported') return t('evidence:rangeNotReported');
  const from = rounded(t, low, measure);
  if (high === null) return t('evidence:rangeOpen', { low: from });
  const ends = { low: from, high: rounded(t, high, measure) };
  return t(bounds === 'computed' ? 'evidence:rangeComputed' : 'evidence:range', ends);
}
