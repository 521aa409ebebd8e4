import type { AttributeGroup } from '../content/attribute.ts';
import type { AttributeId } from '../ids.ts';
import type { OwnColumn } from '../visit/visit.ts';
import type { GridRow } from './grid.ts';

/** Which lines of the clinic's own column answer to which group of rows; the other groups have nothing of it. */
const linesOf: Partial<Record<AttributeGroup, readonly (keyof OwnColumn)[]>> = {
  standing: ['what'],
  benefit: ['does'],
  felt: ['feels'],
  'daily-life': ['taken', 'visits'],
};

/** What the clinic wrote, by the row in which it stands: the first of its group. The library adds nothing to it. */
export function ownCells(rows: readonly GridRow[], column: OwnColumn): Map<AttributeId, string> {
  const cells = new Map<AttributeId, string>();
  const seen = new Set<AttributeGroup>();
  for (const { attribute } of rows) {
    if (seen.has(attribute.group)) continue;
    seen.add(attribute.group);
    const words = (linesOf[attribute.group] ?? []).map((line) => column[line]).filter((line) => line !== '');
    if (words.length > 0) cells.set(attribute.id, words.join(' '));
  }
  return cells;
}
