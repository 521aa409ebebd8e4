import { describe, expect, test } from 'vitest';
import { pictureNode } from '../../../electron/pdf/sections/picture.ts';
import { papers, sideMargin, sizes } from '../../../electron/pdf/styles.ts';
import type { Block, Picture } from '../../../shared/print/model.ts';
import { inkOf, placedText } from '../../support/ink.ts';
import { makePdf } from '../../support/makePdf.ts';
import { pageImages, readAloud, structureOf, withRole } from '../../support/pdf.ts';
import { modelOf, printLayouts } from '../../support/printModels.ts';
import { objectsOf } from '../../support/qpdf.ts';

const standard = { size: 'standard', paper: 'letter' } as const;
const alt = '55 of 100; 44 of 100 with letrozole';
const both: Picture['marks'] = [
  { tone: 'option', value: 55 },
  { tone: 'comparison', value: 44 },
];
const picture = (change: Partial<Picture> = {}): Picture => ({
  as: 'people',
  full: 100,
  marks: both,
  alt,
  ...change,
});
const figure = (change: Partial<Picture> = {}): Block => ({
  kind: 'figure',
  label: 'Ribociclib',
  picture: picture(change),
  lines: [
    { line: { runs: [{ text: '55 of 100 people', strong: true }] } },
    { line: { runs: [{ text: 'in MONALEESA-2 [1]' }] }, quiet: true },
  ],
});
const pdfOf = (...blocks: Block[]) => makePdf(modelOf(blocks), standard);

/** Left, bottom, right and top of each picture. */
async function framesOf(bytes: Uint8Array): Promise<number[][]> {
  const { dictionaries, dictionary } = await objectsOf(bytes);
  return dictionaries
    .filter((one) => one['/S'] === '/Figure')
    .map((one) => dictionary(one['/A'])['/BBox'])
    .map((box) => (Array.isArray(box) ? box.map(Number) : []));
}

/** How far to the right of the picture's left edge there is ink of a mark, in points, `down` from its upper edge. */
async function reach(bytes: Uint8Array, down: number): Promise<number> {
  const scale = 4;
  const [[left = 0, , right = 0, top = 0] = []] = await framesOf(bytes);
  const [png] = await pageImages(bytes, scale);
  const ink = await inkOf(png ?? Buffer.of(), scale);
  const y = papers.letter.height - top + down;
  let furthest = 0;
  for (let x = left; x < right; x += 0.5) {
    if (ink({ left: x, right: x + 0.5, top: y - 0.5, bottom: y + 0.5 })) furthest = x - left;
  }
  return furthest;
}

describe('A figure', () => {
  test('is read as its label, its picture in words and its lines, in this order', async () => {
    const tree = await structureOf(await pdfOf(figure()));
    expect(readAloud(tree)).toBe(`A test Ribociclib ${alt} 55 of 100 people in MONALEESA-2 [1]`);
    expect(withRole(tree, 'Figure').map((one) => one.alt)).toEqual([alt]);
    expect(withRole(tree, 'P').map(({ text }) => text)).toEqual([
      'Ribociclib',
      '55 of 100 people',
      'in MONALEESA-2 [1]',
    ]);
  });

  test('has its picture at the left and its words beside it', async () => {
    const bytes = await pdfOf(figure());
    const [[left = 0, , right = 0] = []] = await framesOf(bytes);
    expect([left, right]).toEqual([sideMargin, sideMargin + sizes.standard.picture]);
    const [page = []] = await placedText(bytes);
    expect(page.find(({ text }) => text === '55 of 100 people')?.left).toBeGreaterThan(right);
  });

  test('without a picture has its words where the picture would be', async () => {
    const words: Block = {
      kind: 'figure',
      label: null,
      picture: null,
      lines: [{ line: { runs: [{ text: 'None' }] } }],
    };
    const bytes = await pdfOf(words);
    const [page = []] = await placedText(bytes);
    expect(page.find(({ text }) => text === 'None')?.left).toBeCloseTo(sideMargin);
    expect(await framesOf(bytes)).toEqual([]);
  });

  test('is never torn apart by the end of a page', async () => {
    for (const layout of printLayouts) {
      const section = { id: 'a', heading: 'A question', level: 4 as const, tone: 'plain' as const };
      const model = {
        ...modelOf([]),
        sections: [{ ...section, blocks: Array.from({ length: 40 }, () => figure()) }],
      };
      const pages = await placedText(await makePdf(model, layout));
      const count = (page: (typeof pages)[number], words: string) =>
        page.filter(({ text }) => text === words).length;
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) {
        expect(count(page, 'Ribociclib')).toBe(count(page, 'in MONALEESA-2 [1]'));
      }
    }
  });
});

describe('A bar', () => {
  const bar = (value: number, full = 36) =>
    pdfOf(figure({ as: 'bar', full, marks: [{ tone: 'option', value }] }));

  test('is as long as its value is of the full width', async () => {
    const width = sizes.standard.picture;
    expect(await reach(await bar(18), 5)).toBeCloseTo(width / 2, -0.5);
    expect(await reach(await bar(36), 5)).toBeCloseTo(width, -0.5);
    expect(await reach(await bar(9), 5)).toBeCloseTo(width / 4, -0.5);
  });

  test('never leaves its frame, and of nothing is nothing', async () => {
    const { canvas } = pictureNode(
      picture({ as: 'bar', full: 36, marks: [{ tone: 'option', value: 99 }] }),
      sizes.standard,
    );
    const [path] = canvas.flatMap((vector) => ('paths' in vector ? vector.paths : []));
    expect(path?.d).toContain(`h${sizes.standard.picture}v`);
    expect(await reach(await bar(0), 5)).toBe(0);
    expect(await reach(await bar(-3), 5)).toBe(0);
  });
});

describe('A bar with a range', () => {
  const width = sizes.standard.picture;
  const pathsOf = (mark: Picture['marks'][number]) =>
    pictureNode(picture({ as: 'bar', full: 40, marks: [mark] }), sizes.standard).canvas.flatMap((vector) =>
      'paths' in vector ? vector.paths : [],
    );
  const range = { low: 20, high: 30 };

  test.each(['option', 'comparison'] as const)('is solid up to its low end, as %s', (tone) => {
    const [, , solid] = pathsOf({ tone, value: 24, range });
    expect(solid?.fill).toBe(pathsOf({ tone, value: 24 })[0]?.fill);
    // The light one has an edge, which is drawn inside.
    expect(Number(solid?.d.match(/h([\d.]+)/)?.[1])).toBeCloseTo(width / 2, -0.3);
  });

  test('goes on softer to its high end, which is closed, and has a fine line at the value', () => {
    const [soft, likely, , edge, value] = pathsOf({ tone: 'option', value: 24, range });
    expect(soft).toMatchObject({ d: `M${width / 2} 0h${width / 4}v11h${-width / 4}z` });
    expect(soft?.fill).not.toBe(pathsOf({ tone: 'option', value: 24 })[0]?.fill);
    expect(likely?.d).toBe(`M${width / 2} 0h${width / 10}v11h${-width / 10}z`);
    expect(edge?.d).toMatch(/^M80 \S+h\S+v\S+h-\S+$/);
    expect(value?.d).toBe(`M${width * 0.6} 0v11`);
  });

  test('goes on to the full width, and has no closing edge, where the high end was not reached', () => {
    const [soft, , , edge] = pathsOf({ tone: 'option', value: 24, range: { low: 20, high: null } });
    expect(soft?.d).toContain(`h${width / 2}v`);
    expect(edge?.d).toMatch(/^M80 \S+h80M80 \S+h80$/);
    expect(edge?.fill).toBeUndefined();
  });

  test('is flat where none was reported, with nothing made up', () => {
    expect(pathsOf({ tone: 'option', value: 24 })).toHaveLength(1);
    expect(pathsOf({ tone: 'option', value: 24 })[0]?.d).toContain(`h${width * 0.6}v`);
  });

  test('reaches on paper as far as its high end, and an open one to the edge of the picture', async () => {
    const pdf = (high: number | null) =>
      pdfOf(
        figure({ as: 'bar', full: 40, marks: [{ tone: 'option', value: 24, range: { low: 20, high } }] }),
      );
    // Along the upper edge, where the fine line of the range is.
    expect(await reach(await pdf(30), 0.5)).toBeCloseTo(width * 0.75, -0.5);
    expect(await reach(await pdf(null), 0.5)).toBeCloseTo(width, -0.5);
  });
});

describe('People', () => {
  /** How many are drawn as dots, and how many as specks, for each mark: the specks stand before their dots. */
  const drawn = (change: Partial<Picture>) => {
    const { canvas } = pictureNode(picture(change), sizes.standard);
    const paths = canvas.flatMap((vector) => ('paths' in vector ? vector.paths : []));
    return paths.map(({ d }) => ({ dots: d.split('a').length >> 1, specks: d.split('z').length - 1 }));
  };

  test('are a hundred, the marked ones as dots', () => {
    expect(drawn({ marks: [{ tone: 'option', value: 37.4 }] })).toEqual([
      { dots: 0, specks: 63 },
      { dots: 37, specks: 0 },
    ]);
  });

  test('take two paths for each mark, however many they are', () => {
    expect(drawn({})).toHaveLength(4);
    expect(drawn({ full: 1000, marks: [{ tone: 'option', value: 17 }] })).toEqual([
      { dots: 0, specks: 983 },
      { dots: 17, specks: 0 },
    ]);
  });

  test('are all marked or none, where that is so; some, but fewer than one, are none of a hundred', () => {
    expect(drawn({ marks: [{ tone: 'option', value: 100 }] })).toEqual([{ dots: 100, specks: 0 }]);
    expect(drawn({ marks: [{ tone: 'comparison', value: 0.2 }] })).toEqual([{ dots: 0, specks: 100 }]);
  });

  test('fill the picture from the left, so that they make a bar', async () => {
    const width = sizes.standard.picture;
    const bytes = await pdfOf(figure({ marks: [{ tone: 'option', value: 100 }] }));
    expect(await reach(bytes, 3)).toBeGreaterThan(width - 4);
    expect(await reach(bytes, 3)).toBeLessThanOrEqual(width);
  });
});

test('The option is dark and what it was compared with is light, on any printer', () => {
  const { canvas } = pictureNode(picture({ as: 'bar' }), sizes.standard);
  const fills = canvas.flatMap((vector) => ('paths' in vector ? vector.paths.map(({ fill }) => fill) : []));
  expect(fills.map((fill) => Number.parseInt((fill ?? '').slice(1, 3), 16) < 128)).toEqual([true, false]);
});
