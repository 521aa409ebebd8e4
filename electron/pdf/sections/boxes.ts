import type { Node, TableLayout, TableNode } from '../nodes.ts';
import { colors } from '../styles.ts';

/** A box `width` points wide, its edges included. What is in it is made for the width that is left inside. */
export interface Box {
  width: number;
  content: (inside: number) => Node[];
  ground?: string;
  framed?: boolean;
}

const frame = 1.5;

/** Boxes next to each other, all as high as the highest; one with neither ground nor frame has no padding. */
export function boxesNode(boxes: readonly Box[], padding: number, gap = 0): TableNode {
  const edge = (box: Box | undefined) => (box?.framed ? frame : 0);
  const side = (box: Box | undefined) => (box?.ground || box?.framed ? padding : 0);
  // Every second column is a gap, so box number i is column 2i.
  const at = (column: number) => (column % 2 === 0 ? boxes[column / 2] : undefined);
  const framed = boxes.some((box) => box.framed);
  const high = boxes.some((box) => side(box) > 0) ? padding : 0;
  const layout: TableLayout = {
    hLineWidth: () => (framed ? frame : 0),
    vLineWidth: (line) => edge(at(line)) || edge(at(line - 1)),
    hLineColor: colors.accent,
    vLineColor: colors.accent,
    paddingLeft: (column) => side(at(column)),
    paddingRight: (column) => side(at(column)),
    paddingTop: () => high,
    paddingBottom: () => high,
  };
  const widths: number[] = [];
  const cells: Node[] = [];
  for (const box of boxes) {
    if (widths.length > 0) {
      widths.push(gap);
      cells.push({ stack: [] });
    }
    const inside = box.width - 2 * side(box) - 2 * edge(box);
    widths.push(inside);
    const cell = { stack: box.content(inside) };
    cells.push(box.ground === undefined ? cell : Object.assign(cell, { fillColor: box.ground }));
  }
  return { table: { widths, body: [cells] }, layout };
}
