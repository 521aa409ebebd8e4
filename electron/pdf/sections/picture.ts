import type { Picture } from '../../../shared/print/model.ts';
import type { DrawingNode, Path } from '../nodes.ts';
import { colors, type Sizes } from '../styles.ts';

type Mark = Picture['marks'][number];

/** In points: the edge of a range, and the line at the value. */
const rangeLine = 0.6;
const valueLine = 1.4;

/** How the people of a picture stand: in columns of four, and a thousand of them smaller, in columns of twenty. */
const ranks = (full: number) => (full > 100 ? 20 : 4);

/** The marks under one another, all over the same width; a screen reader says the picture's words instead. */
export function pictureNode({ as, full, marks, alt }: Picture, sizes: Sizes): DrawingNode {
  const width = sizes.picture;
  const height = as === 'bar' ? sizes.bar : (width * ranks(full) ** 2) / full;
  const step = height + (as === 'bar' ? 3 : 6);
  const paths = marks.flatMap((mark, at) => {
    const top = at * step;
    return as === 'bar' ? bar(mark, full, width, height, top) : people(mark, full, width, top);
  });
  const h = (marks.length - 1) * step + height;
  return {
    canvas: [{ type: 'rect', x: 0, y: 0, w: width, h, paths, tag: { role: 'Figure', alt } }],
    width,
  };
}

/**
 * Everybody as a dot, the marked ones first and larger. The columns fill from the left, so that the marked ones
 * also make a bar. Two paths, however many people.
 */
function people({ tone, value }: Mark, full: number, width: number, top: number): Path[] {
  const rank = ranks(full);
  const cell = (width * rank) / full;
  const marked = Math.max(0, Math.min(full, Math.round(value)));
  const each = (from: number, to: number, draw: (x: number, y: number) => string) =>
    Array.from({ length: to - from }, (_, index) => {
      const person = from + index;
      const x = (Math.floor(person / rank) + 0.5) * cell;
      const y = top + ((person % rank) + 0.5) * cell;
      return draw(x, y);
    }).join('');
  const others = each(marked, full, (x, y) => speck(x, y, cell * 0.22));
  const those = each(0, marked, (x, y) => dot(x, y, cell * 0.39));
  return [
    ...(marked === full ? [] : [{ d: others, fill: colors.edge }]),
    ...(marked === 0 ? [] : [{ d: those, ...inkOf(tone, cell / 8) }]),
  ];
}

/** The bar as far as it is sure; then paler up to its value, with a fine line there; palest to the end of its range. */
function bar({ tone, value, range }: Mark, full: number, width: number, height: number, top: number): Path[] {
  const reach = (end: number) => (Math.max(0, Math.min(full, end)) / full) * width;
  const solid = solidBar(tone, reach(range?.low ?? value), height, top);
  if (range === undefined) return solid;
  const [from, at] = [reach(range.low), reach(value)];
  const to = range.high === null ? width : reach(range.high);
  const line = { stroke: tone === 'option' ? colors.accent : colors.soft };
  return [
    { d: box(from, to, height, top), fill: tone === 'option' ? colors.tint : colors.paper },
    { d: box(from, at, height, top), fill: tone === 'option' ? colors.likely : colors.likelyLight },
    ...solid,
    { d: edge(from, to, height, top, range.high === null), ...line, lineWidth: rangeLine },
    { d: `M${round(at)} ${round(top)}v${round(height)}`, ...line, lineWidth: valueLine },
  ];
}

function solidBar(tone: Mark['tone'], length: number, height: number, top: number): Path[] {
  if (length === 0) return [];
  const ink = inkOf(tone, 0.8);
  // The edge is drawn inside, so that it does not make the bar longer.
  const inset = (ink.lineWidth ?? 0) / 2;
  const w = Math.max(0.1, length - 2 * inset);
  return [{ d: box(inset, inset + w, height - 2 * inset, top + inset), ...ink }];
}

const box = (from: number, to: number, height: number, top: number): string =>
  `M${round(from)} ${round(top)}h${round(to - from)}v${round(height)}h${round(from - to)}z`;

/** Around a range; without a closing edge where its upper end was not reached. Inside, so that it is no longer. */
function edge(from: number, to: number, height: number, top: number, isOpen: boolean): string {
  const inset = rangeLine / 2;
  const [above, down] = [top + inset, height - rangeLine];
  if (isOpen) {
    const across = `h${round(to - from)}`;
    return `M${round(from)} ${round(above)}${across}M${round(from)} ${round(above + down)}${across}`;
  }
  const across = Math.max(0, to - from - inset);
  return `M${round(from)} ${round(above)}h${round(across)}v${round(down)}h${round(-across)}`;
}

/** Dark is the option, light what it was compared with; so they are told apart on a black-and-white printer too. */
function inkOf(tone: Mark['tone'], lineWidth: number): Omit<Path, 'd'> {
  if (tone === 'option') return { fill: colors.accent };
  return { fill: colors.sand, stroke: colors.edge, lineWidth };
}

function dot(x: number, y: number, radius: number): string {
  const [r, across] = [round(radius), round(2 * radius)];
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 ${-across} 0`;
}

/** So small that nobody sees that it is square; a round one would take ten times as much of the file. */
const speck = (x: number, y: number, side: number): string =>
  `M${round(x - side / 2)} ${round(y - side / 2)}h${round(side)}v${round(side)}h${-round(side)}z`;

const round = (value: number): number => Math.round(value * 100) / 100;
