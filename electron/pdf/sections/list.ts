import type { Block } from '../../../shared/print/model.ts';
import type { Node } from '../nodes.ts';
import { isBrief, lineNode, type Pen } from './line.ts';

/** A list with its bullets or numbers as text, so that they too are read. */
export function listNode(
  { ordered, items }: Extract<Block, { kind: 'list' }>,
  width: number,
  pen: Pen,
): Node {
  const { body, gap, indent, room } = pen.sizes;
  const style = { fontSize: body };
  const rows = items.map((item, index): Node => {
    const text = lineNode(item, 'LBody', width - indent, style, pen);
    text.width = width - indent;
    return {
      columns: [
        {
          text: [{ text: ordered ? `${index + 1}.` : '•' }],
          fontSize: body,
          width: indent,
          // A blank on the item's first line moves its words down.
          margin: [0, 'columns' in text ? room : 0, 0, 0],
          tag: { role: 'Lbl' },
        },
        text,
      ],
      columnGap: 0,
      margin: [0, gap, 0, gap],
      // Else the number of an item whose words and blank move to the next page would stay behind.
      unbreakable: isBrief(item.runs),
      tag: { role: 'LI' },
    };
  });
  return { stack: rows, tag: { role: 'L', numbering: ordered ? 'Decimal' : 'Disc' } };
}
