import type { Block } from '../../../shared/print/model.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Node } from '../nodes.ts';
import { colors } from '../styles.ts';
import { calloutNode } from './callout.ts';
import { figureNode } from './figure.ts';
import { lineNode, type Pen } from './line.ts';
import { listNode } from './list.ts';
import { pairsNode } from './pairs.ts';

/** A block within `width` points. */
export function blockNode(block: Block, width: number, pen: Pen): Node {
  switch (block.kind) {
    case 'paragraph':
      return paragraphNode(block, width, pen);
    case 'list':
      return listNode(block, width, pen);
    case 'callout':
      return calloutNode(block, width, pen);
    case 'pairs':
      return pairsNode(block, width, pen);
    case 'signature':
      return signatureNode(block, width, pen);
    case 'figure':
      return figureNode(block, width, pen);
    default:
      return assertNever(block);
  }
}

function paragraphNode(
  { line, quiet }: Extract<Block, { kind: 'paragraph' }>,
  width: number,
  pen: Pen,
): Node {
  const { body, gap, quiet: small } = pen.sizes;
  const style = quiet === true ? { fontSize: small, color: colors.soft } : { fontSize: body };
  return { stack: [lineNode(line, 'P', width, style, pen)], margin: [0, gap, 0, gap] };
}

/** What is signed for, then a line with more room above it than a blank has. */
function signatureNode({ label }: Extract<Block, { kind: 'signature' }>, width: number, pen: Pen): Node {
  const style = { fontSize: pen.sizes.body, room: pen.sizes.signingRoom, alt: pen.blankToSign };
  return lineNode({ runs: [{ text: label }], blank: true }, 'P', width, style, pen);
}
