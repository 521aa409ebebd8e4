import { breakable } from '../breakable.ts';
import type { Node, Tag } from '../nodes.ts';
import { colors } from '../styles.ts';
import type { Pen } from './line.ts';

/** By this number the heading of a section that may run over several pages is known again. */
export const flowingHeading = 2;

interface Look {
  role: Tag['role'];
  fontSize: number;
  color?: string;
  /** Whether what follows may run over pages. A heading is never marked so inside of what is kept together: pdfmake
   * loses what a page break inside of that moves to the next page. */
  flows: boolean;
}

export const headingNode = (words: string, { role, fontSize, color, flows }: Look, pen: Pen): Node => ({
  text: breakable(pen.clean(words)),
  fontSize,
  bold: true,
  color: color ?? colors.accent,
  ...(flows ? { headlineLevel: flowingHeading } : {}),
  tag: { role },
});

/** The line under the headings of the second level. */
export const ruleNode = (width: number, { sizes }: Pen): Node => ({
  canvas: [{ type: 'line', x1: 0, y1: 1, x2: width, y2: 1, lineWidth: 0.75, lineColor: colors.accent }],
  margin: [0, 0, 0, sizes.gap + 1],
});
