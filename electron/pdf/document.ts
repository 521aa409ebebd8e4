import type { PrintLayout, PrintModel } from '../../shared/print/model.ts';
import { breakable } from './breakable.ts';
import { marginStyle, marginsOf } from './margins.ts';
import type { Definition, Node, NodeOnPage, TextNode } from './nodes.ts';
import { flowingHeading } from './sections/heading.ts';
import type { Pen } from './sections/line.ts';
import { sectionNodes } from './sections/section.ts';
import { colors, lineHeightFactor, papers, sideMargin } from './styles.ts';

/** The name under which the fonts are handed to pdfmake. */
export const fontFamily = 'Atkinson Hyperlegible';

/** The model as a document for this paper, in the sizes of `pen`; two columns only at the standard size. */
export function documentOf(model: PrintModel, { paper, size }: PrintLayout, pen: Pen): Definition {
  const pageSize = { ...papers[paper] };
  const width = pageSize.width - 2 * sideMargin;
  const { top, bottom, header, footer } = marginsOf(model, width, pen);
  const room = { width, height: pageSize.height - top - bottom, twoColumns: size === 'standard' };
  return {
    pageSize,
    pageMargins: [sideMargin, top, sideMargin, bottom],
    content: [...titleNodes(model, pen), ...sectionNodes(model.sections, room, pen)],
    header,
    footer,
    pageBreakBefore: isStranded,
    defaultStyle: {
      font: fontFamily,
      fontSize: pen.sizes.body,
      color: colors.ink,
      lineHeight: lineHeightFactor,
    },
    language: model.language,
    info: {
      title: pen.clean(model.title),
      creator: 'Beside',
      producer: 'Beside',
      creationDate: new Date(model.madeAt),
    },
  };
}

/** What stands above the first section: what this page is, and a sentence to it. */
function titleNodes({ heading, subtitle }: PrintModel, { clean, sizes }: Pen): Node[] {
  const title: TextNode = {
    text: breakable(clean(heading)),
    fontSize: sizes.heading,
    bold: true,
    tag: { role: 'H1' },
  };
  return subtitle === null ? [title] : [title, { text: breakable(clean(subtitle)), tag: { role: 'P' } }];
}

/** Whether the heading of a section is the last text on its page. */
const isStranded: Definition['pageBreakBefore'] = (node, { getFollowingNodesOnPage }) => {
  const isText = ({ text, style }: NodeOnPage) => text !== undefined && style !== marginStyle;
  return node.headlineLevel === flowingHeading && !getFollowingNodesOnPage().some(isText);
};
