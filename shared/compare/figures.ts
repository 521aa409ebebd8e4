import type { Attribute } from '../content/attribute.ts';
import type { Lookup } from '../content/lookup.ts';
import type { StudyId } from '../ids.ts';
import type { GridCell, GridRow } from './grid.ts';
import type { Reading } from './pairs.ts';
import { type Quantity, quantityOf, sizeOf } from './quantity.ts';

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

/** The readings of a cell that stand for themselves, each with the severe cases of the same study under it. */
export function mainFigures(
  { readings }: Extract<GridCell, { kind: 'measured' }>,
  attribute: Attribute,
  lookup: Lookup,
): { figures: Figures; severe: Figures[] }[] {
  const all = readings.map((reading) => figuresOf(reading, attribute, lookup));
  const main = all.filter(({ reading }) => reading.grade !== 'severe');
  // Where only severe cases were published, they are the reading, and are said to be severe.
  const shown = main.length > 0 ? main : all;
  const severeIn = (study: StudyId) =>
    all.filter((figures) => !shown.includes(figures) && figures.reading.study.id === study);
  return shown.map((figures) => ({ figures, severe: severeIn(figures.reading.study.id) }));
}
