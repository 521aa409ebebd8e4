import type { PrintModel } from '../../shared/print/model.ts';
import { breakable } from './breakable.ts';
import { lineCount } from './fonts.ts';
import type { Node, TextNode } from './nodes.ts';
import type { Pen } from './sections/line.ts';
import { colors, lineHeight, outerMargin, sideMargin } from './styles.ts';

/** What stands in the margins of every page, and how high the margins have to be for it, in points. */
export interface Margins {
  top: number;
  bottom: number;
  header: () => Node;
  footer: (page: number, pages: number) => Node;
}

/** The name of the style by which words in the margins are told from the text. */
export const marginStyle = 'margin';

/** No header or footer has more lines than this; what is longer is cut there, so that the page keeps its room. */
const mostLines = 6;
/** More than fit on so many lines; the rest is not even measured. */
const mostLetters = 2000;

/** Header and footer of a page whose text is `width` points wide. */
export function marginsOf(model: PrintModel, width: number, pen: Pen): Margins {
  const { headerAndFooter: fontSize, marginGap } = pen.sizes;
  const fitting = (text: string) => pen.clean(text.slice(0, mostLetters));
  const left = fitting(model.headerLeft);
  const right = fitting(model.headerRight);
  const footer = fitting(model.footer);
  const number = (page: number, pages: number) => fitting(pageOf(model, page, pages));
  // What stands on the right gets the room that it needs, up to two thirds; the left gets the rest.
  const onTheRight = (text: string) =>
    Math.min((width * 2) / 3, pen.fonts.normal.widthOf(text, fontSize) + 1);
  const onTheLeft = (right: number) => width - pen.sizes.columnGap - right;
  const rightWidth = onTheRight(right);
  const leftWidth = onTheLeft(rightWidth);
  const numberWidth = onTheRight(number(999, 999));
  const footerWidth = onTheLeft(numberWidth);
  const height = (text: string, within: number) =>
    Math.min(mostLines, lineCount(text, pen.fonts.normal, fontSize, within)) * fontSize * lineHeight;

  return {
    top: outerMargin + Math.max(height(left, leftWidth), height(right, rightWidth)) + marginGap,
    bottom: marginGap + height(footer, footerWidth) + outerMargin,
    header: () => ({
      columns: [marginText(left, leftWidth, 'left', pen), marginText(right, rightWidth, 'right', pen)],
      columnGap: pen.sizes.columnGap,
      margin: [sideMargin, outerMargin, sideMargin, 0],
    }),
    footer: (page, pages) => ({
      columns: [
        marginText(footer, footerWidth, 'left', pen),
        marginText(number(page, pages), numberWidth, 'right', pen),
      ],
      columnGap: pen.sizes.columnGap,
      margin: [sideMargin, marginGap, sideMargin, 0],
    }),
  };
}

const pageOf = ({ pageOf }: PrintModel, page: number, pages: number): string =>
  pageOf.replaceAll('{{page}}', String(page)).replaceAll('{{pages}}', String(pages));

const marginText = (text: string, width: number, alignment: 'left' | 'right', { sizes }: Pen): TextNode => ({
  text: breakable(text),
  width,
  alignment,
  style: marginStyle,
  fontSize: sizes.headerAndFooter,
  color: colors.soft,
  maxHeight: mostLines * sizes.headerAndFooter * lineHeight,
});
