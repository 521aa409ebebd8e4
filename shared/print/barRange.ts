import { figuresOf, fullWidthOf } from '../compare/figures.ts';
import type { GridRow } from '../compare/grid.ts';
import type { Quantity } from '../compare/quantity.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Picture } from './model.ts';

/** From where to where a bar is unsure; `high` is null where the study ended before the upper end was reached. */
export type BarRange = NonNullable<Picture['marks'][number]['range']>;

/** The range that the bar of a quantity shows; null where none was reported or computed, so that none is drawn. */
export function barRangeOf(quantity: Quantity): BarRange | null {
  if (quantity.kind !== 'figure' || quantity.bounds === 'not-reported' || quantity.low === null) return null;
  return { low: quantity.low, high: quantity.high };
}

/**
 * What the full width of the bars of a row stands for, wide enough for the upper ends of their ranges too: a range
 * that is cut off at the edge would look as if its upper end had not been reached.
 */
export function barWidthOf(row: GridRow, lookup: Lookup): number {
  const width = fullWidthOf(row, lookup);
  if (row.attribute.measure !== 'months') return width;
  const ends = row.cells.flatMap((cell) =>
    cell.kind !== 'measured'
      ? []
      : cell.readings.flatMap((reading) => {
          const { shown, control } = figuresOf(reading, row.attribute, lookup);
          return [shown, ...(control === null ? [] : [control])].map((one) => barRangeOf(one)?.high ?? 0);
        }),
  );
  return Math.max(width, Math.ceil(Math.max(0, ...ends) / 12) * 12);
}
