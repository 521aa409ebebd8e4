import type { Block, Line, Section } from '../../../shared/print/model.ts';
import { lineCount } from '../fonts.ts';
import { lineHeight } from '../styles.ts';
import { figureHeight } from './figure.ts';
import type { Pen } from './line.ts';

/** More letters than this are never short; that saves counting their lines. */
const surelyLong = 2000;

/**
 * Whether a section that is set `width` points wide surely fits on a page of this height. It must not err to the
 * other side: what is kept together and is higher than a page is cut off. So each line is taken to be half as long
 * as it is and all letters as large as the largest.
 */
export function isShort({ heading, blocks }: Section, width: number, height: number, pen: Pen): boolean {
  const { callout, room, sectionHeading } = pen.sizes;
  const texts = [heading ?? '', ...blocks.flatMap(linesOf).map(textOf)];
  if (texts.join('').length > surelyLong) return false;
  const largest = Math.max(callout, sectionHeading);
  const lines = texts.map((text) => 1 + lineCount(pen.clean(text), pen.fonts.bold, largest, width / 2));
  const figures = blocks.filter((block) => block.kind === 'figure');
  const drawn = figures.reduce((sum, figure) => sum + figureHeight(figure, width, pen), 0);
  return lines.reduce((sum, count) => sum + count * largest * lineHeight + room, drawn) < height;
}

/** The words of a line; the label of a pair and its value count as one. */
const textOf = ({ runs }: Line): string => runs.map(({ text }) => text).join(' ');

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'callout':
      return block.lines;
    case 'pairs':
      return block.rows.map(({ label, value }) => ({ runs: [{ text: label }, ...value.runs] }));
    case 'signature':
      return [{ runs: [{ text: block.label }] }];
    case 'figure':
      // Its height is counted with its picture.
      return [];
  }
}
