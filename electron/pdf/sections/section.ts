import type { Section } from '../../../shared/print/model.ts';
import type { Node } from '../nodes.ts';
import { colors } from '../styles.ts';
import { blockNode } from './block.ts';
import { boxesNode } from './boxes.ts';
import { headingNode, ruleNode } from './heading.ts';
import { isShort } from './isShort.ts';
import type { Pen } from './line.ts';
import { isOfPart, partNode } from './part.ts';

/** Where sections may stand. */
export interface Room {
  /** Of a page's text, in points. */
  width: number;
  height: number;
  /** Whether two sections may stand next to each other. */
  twoColumns: boolean;
}

/** All sections under one another; one that is `beside` joins the one before it if both are short. */
export function sectionNodes(sections: readonly Section[], room: Room, pen: Pen): Node[] {
  const half = (room.width - pen.sizes.columnGap) / 2;
  const nodes: Node[] = [];
  for (let index = 0; index < sections.length; index += 1) {
    const section = sections[index];
    const next = sections[index + 1];
    if (section === undefined) break;
    const pair = [section, ...(next === undefined ? [] : [next])];
    const fits = (one: Section) => !isOfPart(one) && isShort(one, half, room.height, pen);
    if (next !== undefined && leadsTo(section, next)) {
      nodes.push({ ...partNode(next, room, pen, section), ...breakBefore(section) });
      index += 1;
    } else if (room.twoColumns && next?.beside && pair.every(fits)) {
      nodes.push({ ...rowNode(pair, half, pen), unbreakable: true });
      index += 1;
    } else {
      nodes.push(singleNode(section, room, pen));
    }
  }
  return nodes;
}

function singleNode(section: Section, room: Room, pen: Pen): Node {
  const node = isOfPart(section) ? partNode(section, room, pen) : pageOneNode(section, room, pen);
  return { ...node, ...breakBefore(section) };
}

const breakBefore = ({ newPage }: Section): Pick<Node, 'pageBreak'> =>
  newPage === true ? { pageBreak: 'before' } : {};

/** Whether a section only begins what the next one says. */
const leadsTo = (section: Section, next: Section) =>
  section.heading === null && isOfPart(section) && isOfPart(next) && next.heading !== null;

/** A short section stays on one page. A long one flows, and its heading stays with its first words. */
function pageOneNode(section: Section, room: Room, pen: Pen): Node {
  const unbreakable = isShort(section, room.width, room.height, pen);
  if (section.tone === 'urgent') return { ...rowNode([section], room.width, pen), unbreakable };
  const stack = contentOf(section, room.width, pen, !unbreakable);
  return { stack, margin: [0, pen.sizes.sectionGap, 0, 0], unbreakable };
}

/** Sections next to each other, each `width` points wide. */
function rowNode(sections: readonly Section[], width: number, pen: Pen): Node {
  const { columnGap, padding, sectionGap } = pen.sizes;
  const boxes = sections.map((section) => ({
    width,
    content: (inside: number) => contentOf(section, inside, pen),
    ...(section.tone === 'urgent' ? { ground: colors.sand } : {}),
  }));
  return { ...boxesNode(boxes, padding, columnGap), margin: [0, sectionGap, 0, 0] };
}

function contentOf(section: Section, width: number, pen: Pen, flows = false): Node[] {
  const nodes = section.blocks.map((block) => blockNode(block, width, pen));
  return section.heading === null
    ? nodes
    : [...headingNodes(section, section.heading, width, pen, flows), ...nodes];
}

function headingNodes({ tone }: Section, heading: string, width: number, pen: Pen, flows: boolean): Node[] {
  const title = headingNode(heading, { role: 'H2', fontSize: pen.sizes.sectionHeading, flows }, pen);
  return tone === 'urgent' ? [title] : [title, ruleNode(width, pen)];
}
