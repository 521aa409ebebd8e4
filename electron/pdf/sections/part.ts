import { quiet } from '../../../shared/print/line.ts';
import type { Block, Opening, Section } from '../../../shared/print/model.ts';
import type { Node } from '../nodes.ts';
import { colors } from '../styles.ts';
import { blockNode } from './block.ts';
import { headingNode, ruleNode } from './heading.ts';
import { blockHeight, sectionHeight } from './height.ts';
import type { Pen } from './line.ts';

/** Of a page's text, in points. */
interface Room {
  width: number;
  height: number;
}

/**
 * A section is kept whole up to this share of a page: more would leave half-empty pages behind. Figures are held
 * against each other, so more of them stays together than of texts. What a part begins with is words about it.
 */
const mostKept = { figures: 0.55, texts: 0.35, opening: 0.25 };

/** Whether a section stands on the pages after page one, which need not be one page and are set with more room. */
export const isOfPart = ({ level, openings }: Section): boolean =>
  level !== undefined || openings !== undefined;

/**
 * A question with its answers stays on one page, if that is not too much. Else, and where a part begins, the
 * headings stay with the first words under them, and the rest follows with nothing torn apart but long texts.
 * `lead` is a section that only leads to this one: it is never alone at the end of a page.
 */
export function partNode(section: Section, room: Room, pen: Pen, lead: Section | null = null): Node {
  const top = lead ?? section;
  const margin: Node['margin'] = [0, top.newPage === true ? 0 : gapAbove(top, pen), 0, 0];
  const above = lead === null ? 0 : sectionHeight(lead, room.width, pen) + gapAbove(section, pen);
  const height = above + sectionHeight(section, room.width, pen);
  if (height < room.height * shareOf(section)) {
    return { stack: under(lead, section, room, pen, false), margin, unbreakable: true };
  }
  const first = section.blocks.findIndex((block) => !isHint(block)) + 1 || section.blocks.length;
  const beginning = { ...section, blocks: section.blocks.slice(0, first) };
  const isKept = above + sectionHeight(beginning, room.width, pen) < room.height;
  const rest = togetherIn(section.blocks.slice(first)).map((blocks) => keptNode(blocks, room, pen));
  return {
    stack: [{ stack: under(lead, beginning, room, pen, !isKept), unbreakable: isKept }, ...rest],
    margin,
  };
}

/** The content of a section, under that of the one that leads to it. */
function under(lead: Section | null, section: Section, { width }: Room, pen: Pen, flows: boolean): Node[] {
  const own = contentOf(section, width, pen, flows);
  if (lead === null) return own;
  const gap: Node = { stack: [], margin: [0, gapAbove(section, pen), 0, 0] };
  return [...contentOf(lead, width, pen, flows), gap, ...own];
}

function shareOf({ heading, blocks }: Section): number {
  if (heading === null) return mostKept.opening;
  return blocks.some(({ kind }) => kind === 'figure') ? mostKept.figures : mostKept.texts;
}

/** A figure without a label belongs to the one before it, and so do words on what it shows: what helps, when to call. */
function togetherIn(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isOfLast = block.kind === 'figure' ? block.label === null : last?.[0]?.kind === 'figure';
    if (last !== undefined && isOfLast) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function keptNode(blocks: readonly Block[], { width, height }: Room, pen: Pen): Node {
  const needed = blocks.reduce((sum, block) => sum + blockHeight(block, width, pen) + pen.sizes.looseGap, 0);
  const isKept = needed < height * mostKept.figures;
  return { stack: blocks.map((block) => looseNode(block, width, pen)), unbreakable: isKept };
}

/** The more begins with a section, the more room is above it. */
function gapAbove({ openings = [], level }: Section, { sizes }: Pen): number {
  const outermost = openings[0]?.level ?? level;
  if (outermost === 2) return sizes.sectionGap * 2.5;
  return sizes.sectionGap * (outermost === 3 ? 2 : 1.5);
}

function contentOf(
  { openings = [], heading, level, blocks }: Section,
  width: number,
  pen: Pen,
  flows: boolean,
) {
  const { body, sectionHeading } = pen.sizes;
  const look = level === 4 ? { fontSize: body, color: colors.ink } : { fontSize: sectionHeading };
  const nodes: Node[] = openings.flatMap((opening) => openingNodes(opening, width, pen, flows));
  if (heading !== null) nodes.push(headingNode(heading, { role: `H${level ?? 2}`, ...look, flows }, pen));
  return [...nodes, ...blocks.map((block) => looseNode(block, width, pen))];
}

/** What begins a part (ruled, as the headings of page one are) or a group of sections, with its sentence. */
function openingNodes({ heading, level, lead }: Opening, width: number, pen: Pen, flows: boolean): Node[] {
  const { looseGap, partHeading, sectionGap, sectionHeading } = pen.sizes;
  const look = { role: `H${level}`, fontSize: level === 2 ? partHeading : sectionHeading, flows } as const;
  return [
    headingNode(heading, look, pen),
    ...(level === 2 ? [ruleNode(width, pen)] : []),
    lead === null
      ? { stack: [], margin: [0, looseGap / 2, 0, 0] }
      : { stack: [blockNode(quiet(lead), width, pen)], margin: [0, 0, 0, sectionGap] },
  ];
}

/** A block with room after it; a hint stands close to what it is about. */
const looseNode = (block: Block, width: number, pen: Pen): Node =>
  isHint(block)
    ? blockNode(block, width, pen)
    : { stack: [blockNode(block, width, pen)], margin: [0, 0, 0, pen.sizes.looseGap] };

const isHint = (block: Block): boolean => block.kind === 'paragraph' && block.quiet === true;
