import type { Block, Line, Section } from '../../../shared/print/model.ts';
import { assertNever } from '../../../shared/result.ts';
import { lineCount } from '../fonts.ts';
import { lineHeight } from '../styles.ts';
import { figureHeight } from './figure.ts';
import type { Pen } from './line.ts';

/** More letters than this are not measured: no page holds them. */
const surelyLong = 6000;

/**
 * No less than the height in points of a section of the pages after page one. It must not err to the other side:
 * what is kept together and is higher than a page is cut off. So all letters are taken to be bold.
 */
export function sectionHeight({ openings = [], heading, blocks }: Section, width: number, pen: Pen): number {
  const { body, looseGap, partHeading, sectionGap, sectionHeading } = pen.sizes;
  const above = [
    ...openings.flatMap(({ heading: words, lead }) => [
      textHeight(words, partHeading, width, pen),
      lead === null ? 0 : textHeight(lead, body, width, pen),
    ]),
    heading === null ? 0 : textHeight(heading, sectionHeading, width, pen),
  ];
  const below = blocks.map((block) => blockHeight(block, width, pen) + looseGap);
  return [...above, ...below].reduce((sum, height) => sum + height, openings.length * 2 * sectionGap);
}

/** The same of one block. */
export function blockHeight(block: Block, width: number, pen: Pen): number {
  const { body, callout, columnGap, gap, indent, padding, signingRoom } = pen.sizes;
  const height = (line: Line, within: number) => lineBoxHeight(line, body, within, pen) + 2 * (gap + 1);
  const sum = (heights: number[]) => heights.reduce((total, one) => total + one, 0);
  switch (block.kind) {
    case 'paragraph':
      return height(block.line, width);
    case 'list':
      return sum(block.items.map((item) => height(item, width - indent)));
    case 'callout': {
      const inside = width - 2 * padding - 4;
      return (
        sum(block.lines.map((line) => lineBoxHeight(line, callout, inside, pen) + 2 * gap)) + 2 * padding + 4
      );
    }
    case 'pairs': {
      const half = (width - columnGap) / 2;
      const label = (text: string) => height({ runs: [{ text }] }, half);
      return sum(block.rows.map((row) => label(row.label) + height(row.value, half)));
    }
    case 'signature':
      return height({ runs: [{ text: block.label }], blank: true }, width) + signingRoom;
    case 'figure':
      return figureHeight(block, width, pen);
    default:
      return assertNever(block);
  }
}

function lineBoxHeight({ runs, blank }: Line, fontSize: number, width: number, pen: Pen): number {
  const words = runs.map(({ text }) => text).join(' ');
  const ruled = blank === true ? fontSize * lineHeight + 2 * pen.sizes.room : 0;
  return textHeight(words, fontSize, width, pen) + ruled;
}

function textHeight(words: string, fontSize: number, width: number, { clean, fonts }: Pen): number {
  if (words.length > surelyLong) return Number.POSITIVE_INFINITY;
  return lineCount(clean(words), fonts.bold, fontSize, width) * fontSize * lineHeight;
}
