import type { Block, Line, Section } from '../../../shared/print/model.ts';
import { breakable } from '../breakable.ts';
import { lineCount } from '../fonts.ts';
import type { Node } from '../nodes.ts';
import { colors, lineHeight } from '../styles.ts';
import { blockNode } from './block.ts';
import { boxesNode } from './boxes.ts';
import type { Pen } from './line.ts';

/** Where sections may stand. */
export interface Room {
  /** Of the text, in points. */
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
    if (room.twoColumns && next?.beside && pair.every((one) => isShort(one, { ...room, width: half }, pen))) {
      nodes.push({ ...rowNode(pair, half, pen), unbreakable: true });
      index += 1;
    } else {
      nodes.push(singleNode(section, room, pen));
    }
  }
  return nodes;
}

/** A short section stays on one page; a long one flows, and its heading stays with its first words. */
function singleNode(section: Section, room: Room, pen: Pen): Node {
  const short = isShort(section, room, pen);
  if (section.tone === 'urgent') return { ...rowNode([section], room.width, pen), unbreakable: short };
  const margin: Node['margin'] = [0, pen.sizes.sectionGap, 0, 0];
  return { stack: contentOf(section, room.width, pen), margin, unbreakable: short };
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

function contentOf({ heading, tone, blocks }: Section, width: number, pen: Pen): Node[] {
  const nodes = blocks.map((block) => blockNode(block, width, pen));
  return heading === null ? nodes : [...headingNodes(heading, tone, width, pen), ...nodes];
}

function headingNodes(heading: string, tone: Section['tone'], width: number, pen: Pen): Node[] {
  const title: Node = {
    text: breakable(pen.clean(heading)),
    fontSize: pen.sizes.sectionHeading,
    bold: true,
    color: colors.accent,
    headlineLevel: 2,
    tag: { role: 'H2' },
  };
  if (tone === 'urgent') return [title];
  const ends = { x1: 0, y1: 1, x2: width, y2: 1 };
  return [
    title,
    {
      canvas: [{ type: 'line', ...ends, lineWidth: 0.75, lineColor: colors.accent }],
      margin: [0, 0, 0, pen.sizes.gap + 1],
    },
  ];
}

/**
 * Whether a section surely fits on a page. It must not err to the other side: what is kept together and is higher
 * than a page would be cut off. So it counts lines generously and asks for half a page.
 */
function isShort({ heading, blocks }: Section, { width, height }: Room, pen: Pen): boolean {
  const { callout, room, sectionHeading } = pen.sizes;
  const letters = blocks.flatMap(linesOf).reduce((sum, { runs }) => sum + textOf(runs).length, 0);
  if (letters > 2000) return false;
  const words = width / 2;
  const lines = blocks
    .flatMap(linesOf)
    .reduce((sum, { runs, blank }) => sum + countLines(textOf(runs)) + (blank === true ? 1 : 0), 0);
  const headingLines = heading === null ? 0 : countLines(heading.slice(0, 2000));
  return (lines * callout + headingLines * sectionHeading) * lineHeight + lines * room < height;

  function countLines(text: string): number {
    return lineCount(pen.clean(text), pen.fonts.bold, callout, words);
  }
}

const textOf = (runs: Line['runs']): string => runs.map(({ text }) => text).join(' ');

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'callout':
      return block.lines;
    case 'pairs':
      return block.rows.map(({ label, value }) => ({ ...value, runs: [{ text: label }, ...value.runs] }));
    case 'signature':
      return [{ runs: [{ text: block.label }], blank: true }];
  }
}
