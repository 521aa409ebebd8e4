import type { Line } from '../../../shared/print/model.ts';
import { breakable } from '../breakable.ts';
import type { Fonts } from '../fonts.ts';
import type { DrawingNode, Node, Run, Tag, TextNode } from '../nodes.ts';
import { ascent, colors, lineHeight, type Sizes, shortestBlank } from '../styles.ts';

/** What every section is drawn with. */
export interface Pen {
  sizes: Sizes;
  fonts: Fonts;
  /** The text as the fonts can set it. */
  clean: (text: string) => string;
  /** What a screen reader says for a ruled blank, and for one that is signed on. */
  blank: string;
  blankToSign: string;
}

export interface LineStyle {
  fontSize: number;
  color?: string;
  /** Above the rule, for the hand. */
  room?: number;
  alt?: string;
}

/** Beyond this many letters a line is taken to be longer than any paper is wide, without measuring it. */
const surelyLonger = 200;

/**
 * A line within `width` points, as an element of this role. A ruled blank follows the words on their line if six
 * centimetres are left there, else it has the next line to itself; it always goes to the right edge.
 */
export function lineNode(line: Line, role: Tag['role'], width: number, style: LineStyle, pen: Pen): Node {
  const runs = runsOf(line, pen);
  if (line.blank !== true) return { ...textNode(runs, style), tag: { role } };

  const room = style.room ?? pen.sizes.room;
  if (runs.length === 0) return { stack: [blank(width, room, style, pen)], tag: { role } };
  const words = widthOf(runs, style.fontSize, pen) + style.fontSize / 3;
  const left = width - words;
  const text: TextNode = { ...textNode(runs, style), tag: { role: 'Span' } };
  if (left >= shortestBlank) {
    text.width = words;
    text.margin = [0, room, 0, 0];
    return { columns: [text, blank(left, room, style, pen)], columnGap: 0, tag: { role } };
  }
  return { stack: [text, blank(width, room, style, pen)], tag: { role }, unbreakable: isBrief(runs) };
}

/** The words of a line, cleaned. Builders hand in runs without the space between them. */
function runsOf(line: Line, { clean }: Pen): Run[] {
  const runs: Run[] = [];
  for (const { text, strong } of line.runs) {
    // The space keeps the words on both sides of a line break apart for whoever listens or copies.
    const words = clean(text).replaceAll('\n', ' \n');
    if (words === '') continue;
    const before = runs.at(-1);
    if (before !== undefined && needsSpace(before.text, words)) before.text += ' ';
    runs.push(...breakable(words, strong));
  }
  return runs;
}

const needsSpace = (before: string, after: string): boolean =>
  !/[\s([¿¡“«]$/u.test(before) && !/^[\s.,;:!?)\]…”»]/u.test(after);

const textNode = (runs: Run[], { fontSize, color }: LineStyle): TextNode => ({
  text: runs,
  fontSize,
  ...(color === undefined ? {} : { color }),
});

function widthOf(runs: Run[], fontSize: number, { fonts }: Pen): number {
  if (!isBrief(runs)) return Number.POSITIVE_INFINITY;
  const widths = runs.map(({ text, bold }) => (bold ? fonts.bold : fonts.normal).widthOf(text, fontSize));
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Whether these words surely fit on a page, so that they may be kept together. */
export function isBrief(runs: readonly { text: string }[]): boolean {
  const words = runs.map(({ text }) => text).join('');
  return words.length <= surelyLonger && !words.includes('\n');
}

/** The rule stands where letters of the same line would stand. */
function blank(width: number, room: number, { fontSize, alt }: LineStyle, pen: Pen): DrawingNode {
  const y = room + ascent * fontSize + 1.5;
  const ends = { x1: 0, y1: y, x2: width, y2: y };
  const tag: Tag = { role: 'Figure', alt: alt ?? pen.blank };
  return {
    canvas: [{ type: 'line', ...ends, lineWidth: 0.75, lineColor: colors.soft, tag }],
    width,
    margin: [0, 0, 0, (lineHeight - ascent) * fontSize - 1.5],
  };
}
