import { figuresOf } from '../../../shared/compare/figures.ts';
import type { GridRow } from '../../../shared/compare/grid.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import { barRangeOf } from '../../../shared/print/barRange.ts';

export { type Figures, figuresOf } from '../../../shared/compare/figures.ts';
export { barRangeOf, barWidthOf } from '../../../shared/print/barRange.ts';

/** Whether a bar of this row, or the light one under it, has a softer end, which then has to be explained. */
export const hasRangeOnBar = ({ attribute, cells }: GridRow, lookup: Lookup): boolean =>
  attribute.group === 'benefit' &&
  cells.some(
    (cell) =>
      cell.kind === 'measured' &&
      cell.readings.some((reading) => {
        const { shown, control } = figuresOf(reading, attribute, lookup);
        return barRangeOf(shown) !== null || (control !== null && barRangeOf(control) !== null);
      }),
  );
