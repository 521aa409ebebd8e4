import type { Block } from '../../../shared/print/model.ts';
import { lineCount } from '../fonts.ts';
import type { Node } from '../nodes.ts';
import { colors, lineHeight } from '../styles.ts';
import { lineNode, type Pen } from './line.ts';
import { pictureNode } from './picture.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

/** Whose number it is; under that the picture and, to its right, the words. Kept together. */
export function figureNode({ label, picture, lines }: Figure, width: number, pen: Pen): Node {
  const { body, columnGap, gap, quiet, sectionGap } = pen.sizes;
  const drawing = picture === null ? null : pictureNode(picture, pen.sizes);
  const beside = wordsWidth({ picture }, width, pen);
  const words = lines.map(({ line, quiet: isQuiet }): Node => {
    const style = isQuiet === true ? { fontSize: quiet, color: colors.soft } : { fontSize: body };
    return { stack: [lineNode(line, 'P', beside, style, pen)], margin: [0, 0, 0, gap] };
  });
  const head: Node[] =
    label === null
      ? []
      : [lineNode({ runs: [{ text: label, strong: true }] }, 'P', width, { fontSize: body }, pen)];
  const content: Node =
    drawing === null
      ? { stack: words }
      : {
          columns: [
            // Where the letters of the first line stand, not where their line begins.
            { ...drawing, margin: [0, body * 0.25, 0, 0] },
            { stack: words, width: beside },
          ],
          columnGap,
        };
  return { stack: [...head, content], margin: [0, gap + 1, 0, sectionGap / 2] };
}

/** No less than its height in points: for knowing whether a section fits on a page. */
export function figureHeight(figure: Figure, width: number, pen: Pen): number {
  const { body, gap, sectionGap } = pen.sizes;
  const height = (text: string, within: number) =>
    lineCount(pen.clean(text), pen.fonts.bold, body, within) * body * lineHeight + gap;
  const beside = wordsWidth(figure, width, pen);
  const words = figure.lines.map(({ line }) => height(line.runs.map(({ text }) => text).join(' '), beside));
  const drawn = figure.picture === null ? 0 : heightOf(pictureNode(figure.picture, pen.sizes)) + body;
  const head = figure.label === null ? 0 : height(figure.label, width);
  const beneath = Math.max(
    drawn,
    words.reduce((sum, one) => sum + one, 0),
  );
  return head + beneath + gap + 1 + sectionGap;
}

const heightOf = ({ canvas }: ReturnType<typeof pictureNode>): number =>
  canvas.reduce((most, vector) => ('h' in vector ? Math.max(most, vector.h) : most), 0);

const wordsWidth = ({ picture }: Pick<Figure, 'picture'>, width: number, { sizes }: Pen): number =>
  picture === null ? width : width - sizes.picture - sizes.columnGap;
