import { quiet } from '../../../shared/print/line.ts';
import type { Block, Opening, Section } from '../../../shared/print/model.ts';
import { breakable } from '../breakable.ts';
import type { Node } from '../nodes.ts';
import { colors } from '../styles.ts';
import { blockNode } from './block.ts';
import { boxesNode } from './boxes.ts';
import { figureHeight } from './figure.ts';
import { isShort } from './isShort.ts';
import type { Pen } from './line.ts';

/** By this number the heading of a section that may run over several pages is known again. */
export const flowingHeading = 2;

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
    if (room.twoColumns && next?.beside && pair.every((one) => isShort(one, half, room.height, pen))) {
      nodes.push({ ...rowNode(pair, half, pen), unbreakable: true });
      index += 1;
    } else {
      nodes.push(singleNode(section, room, pen));
    }
  }
  return nodes;
}

/** A short section stays on one page. A long one flows, and its heading stays with its first words. */
function singleNode(section: Section, room: Room, pen: Pen): Node {
  const unbreakable = isShort(section, room.width, room.height, pen);
  if (section.tone === 'urgent') return { ...rowNode([section], room.width, pen), unbreakable };
  const stack = unbreakable
    ? contentOf(section, room.width, pen)
    : (beginningWith(section, room, pen) ?? contentOf(section, room.width, pen, true));
  return {
    stack,
    // Room above is for what stands above; a page of its own has none.
    margin: [0, section.newPage === true ? 0 : gapAbove(section, pen), 0, 0],
    unbreakable,
    ...(section.newPage === true ? { pageBreak: 'before' } : {}),
  };
}

/** The headings of a long section kept together with its first words, the rest after them; null if even that is long. */
function beginningWith(section: Section, room: Room, pen: Pen): Node[] | null {
  const first = section.blocks.findIndex((block) => block.kind !== 'paragraph' || block.quiet !== true);
  if (first === -1) return null;
  const beginning = { ...section, blocks: section.blocks.slice(0, first + 1) };
  if (!isShort(beginning, room.width, room.height, pen)) return null;
  const rest = section.blocks.slice(first + 1).map((block) => keptBlock(block, section, room, pen));
  return [{ stack: contentOf(beginning, room.width, pen), unbreakable: true }, ...rest];
}

/** A figure is torn from its words by a page break inside of it; paragraphs may run over. */
function keptBlock(block: Block, section: Section, { width, height }: Room, pen: Pen): Node {
  const node = loose(block, section, width, pen);
  const isKept = block.kind === 'figure' && figureHeight(block, width, pen) < height;
  return isKept ? { ...node, unbreakable: true } : node;
}

/** The more begins with a section, the more room is above it. */
function gapAbove({ openings = [], level }: Section, { sizes }: Pen): number {
  const [outermost] = openings;
  if (outermost?.level === 2) return sizes.sectionGap * 2.5;
  if (outermost?.level === 3 || level === 3) return sizes.sectionGap * 2;
  return sizes.sectionGap * (level === 4 ? 1.5 : 1);
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
  const openings = (section.openings ?? []).flatMap((opening) => openingNodes(opening, width, pen));
  const heading = section.heading === null ? [] : headingNodes(section, section.heading, width, pen, flows);
  return [...openings, ...heading, ...section.blocks.map((block) => loose(block, section, width, pen))];
}

/** After page one, which has to be one page, there is room between what is said. */
function loose(block: Block, { openings, level }: Section, width: number, pen: Pen): Node {
  const node = blockNode(block, width, pen);
  const isTight = openings === undefined && level === undefined;
  const isHint = block.kind === 'paragraph' && block.quiet === true;
  return isTight || isHint ? node : { stack: [node], margin: [0, 0, 0, pen.sizes.looseGap] };
}

/** What begins a part (ruled, as the headings of page one are) or a group of sections, with its sentence. */
function openingNodes({ heading, level, lead }: Opening, width: number, pen: Pen): Node[] {
  const { gap, partHeading, sectionGap, sectionHeading } = pen.sizes;
  const title: Node = {
    text: breakable(pen.clean(heading)),
    fontSize: level === 2 ? partHeading : sectionHeading,
    bold: true,
    color: colors.accent,
    tag: { role: level === 2 ? 'H2' : 'H3' },
  };
  const sentence = lead === null ? [] : [blockNode(quiet(lead), width, pen)];
  return [
    title,
    ...(level === 2 ? [ruleNode(width, pen)] : []),
    { stack: sentence, margin: [0, 0, 0, lead === null ? gap : sectionGap] },
  ];
}

const ruleNode = (width: number, { sizes }: Pen): Node => ({
  canvas: [{ type: 'line', x1: 0, y1: 1, x2: width, y2: 1, lineWidth: 0.75, lineColor: colors.accent }],
  margin: [0, 0, 0, sizes.gap + 1],
});

function headingNodes(
  { tone, level }: Section,
  heading: string,
  width: number,
  pen: Pen,
  flows: boolean,
): Node[] {
  const title: Node = {
    text: breakable(pen.clean(heading)),
    fontSize: level === 4 ? pen.sizes.body : pen.sizes.sectionHeading,
    bold: true,
    color: level === 4 ? colors.ink : colors.accent,
    // Never on what is kept together: pdfmake loses what a page break inside of that moves to the next page.
    ...(flows ? { headlineLevel: flowingHeading } : {}),
    tag: { role: level === undefined ? 'H2' : `H${level}` },
  };
  if (tone === 'urgent' || level !== undefined) return [title];
  return [title, ruleNode(width, pen)];
}
