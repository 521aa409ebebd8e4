import type { GridRow } from '../../../shared/compare/grid.ts';
import type { Reading } from '../../../shared/compare/pairs.ts';
import { type Quantity, quantityOf, sizeOf } from '../../../shared/compare/quantity.ts';
import type { Attribute } from '../../../shared/content/attribute.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';

/** A reading with its numbers in the unit of the row. */
export interface Figures {
  reading: Reading;
  shown: Quantity;
  control: Quantity | null;
}

export function figuresOf(reading: Reading, attribute: Attribute, lookup: Lookup): Figures {
  const { study, arm, fact, control } = reading;
  const { treated: treatedArm, control: controlArm } = study.arms;
  const people = (arm === 'treated' ? treatedArm : controlArm)?.people ?? null;
  return {
    reading,
    shown: quantityOf(lookup.fact(fact), people, attribute.measure),
    control:
      control === null
        ? null
        : quantityOf(lookup.fact(control), controlArm?.people ?? null, attribute.measure),
  };
}

/** What the full width of a bar stands for: 100 people, or the longest bar of the row rounded up to whole years. */
export function fullWidthOf(row: GridRow, lookup: Lookup): number {
  if (row.attribute.measure === 'of-100') return 100;
  const sizes = row.cells.flatMap((cell) =>
    cell.kind !== 'measured'
      ? []
      : cell.readings.flatMap((reading) => {
          const { shown, control } = figuresOf(reading, row.attribute, lookup);
          return [sizeOf(shown) ?? 0, control === null ? 0 : (sizeOf(control) ?? 0)];
        }),
  );
  return Math.max(12, Math.ceil(Math.max(0, ...sizes) / 12) * 12);
}
