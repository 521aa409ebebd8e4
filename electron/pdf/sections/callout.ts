import type { Block } from '../../../shared/print/model.ts';
import type { Node } from '../nodes.ts';
import { boxesNode } from './boxes.ts';
import { lineNode, type Pen } from './line.ts';

/** The box with what was decided: the one thing on the page that is framed. */
export function calloutNode({ lines }: Extract<Block, { kind: 'callout' }>, width: number, pen: Pen): Node {
  const { callout, gap, padding } = pen.sizes;
  const content = (inside: number) =>
    lines.map((line): Node => {
      const node = lineNode(line, 'P', inside, { fontSize: callout }, pen);
      return { stack: [node], margin: [0, gap, 0, gap] };
    });
  return boxesNode([{ width, content, framed: true }], padding);
}
