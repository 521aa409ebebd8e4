import type { Block } from '../../../shared/print/model.ts';
import type { Node, TableLayout } from '../nodes.ts';
import { colors } from '../styles.ts';
import { lineNode, type Pen } from './line.ts';

/** Of the width; the rest is for the values, which may be written by hand. */
const mostForLabels = 0.6;

/** Labels and values as a table with row heads, such as telephone numbers. */
export function pairsNode({ rows }: Extract<Block, { kind: 'pairs' }>, width: number, pen: Pen): Node {
  if (rows.length === 0) return { stack: [] };
  const { body, columnGap, gap } = pen.sizes;
  const style = { fontSize: body, room: 0 };
  const labels = rows.map(({ label }) => ({ runs: [{ text: label, strong: true }] }));
  const longest = Math.max(...labels.map(({ runs: [run] }) => headWidth(run?.text ?? '', pen)));
  const head = Math.min(longest + 2, (width - columnGap) * mostForLabels);
  const value = width - columnGap - head;
  const layout: TableLayout = {
    hLineWidth: (line) => (line === 0 || line === rows.length ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: colors.line,
    vLineColor: colors.line,
    paddingLeft: (column) => (column === 0 ? 0 : columnGap),
    paddingRight: () => 0,
    paddingTop: () => gap + 1,
    paddingBottom: () => gap + 1,
  };
  return {
    table: {
      widths: [head, value],
      body: rows.map((row, index) => [
        lineNode(labels[index] ?? { runs: [] }, 'TH', head, style, pen),
        lineNode(row.value, 'TD', value, style, pen),
      ]),
    },
    layout,
    tag: { role: 'Table' },
  };
}

/** The width of a label; of a long one only its first part, which is more than the column can have anyway. */
const headWidth = (label: string, { clean, fonts, sizes }: Pen): number =>
  fonts.bold.widthOf(clean(label.slice(0, 200)), sizes.body);
