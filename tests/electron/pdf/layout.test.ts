import { describe, expect, test } from 'vitest';
import { outerMargin, papers, shortestBlank, sideMargin } from '../../../electron/pdf/styles.ts';
import { languages } from '../../../shared/ids.ts';
import type { Line, PrintLayout, PrintModel } from '../../../shared/print/model.ts';
import { inkOf, type PlacedText, placedText } from '../../support/ink.ts';
import { makePdf } from '../../support/makePdf.ts';
import { pageImages, textOfPages } from '../../support/pdf.ts';
import { modelOf, printLayouts, takeHome } from '../../support/printModels.ts';
import { objectsOf } from '../../support/qpdf.ts';

const standard = { size: 'standard', paper: 'letter' } as const;
const scale = 2;
const layouts = languages.flatMap((language) => printLayouts.map((layout) => ({ language, ...layout })));

/** All that is wrong with the pages as they look; empty if nothing is. */
async function flawsOf(model: PrintModel, layout: PrintLayout): Promise<string[]> {
  const bytes = await makePdf(model, layout);
  const [places, images] = [await placedText(bytes), await pageImages(bytes, scale)];
  const { width, height } = papers[layout.paper];
  const flaws: string[] = [];
  for (const [index, png] of images.entries()) {
    const ink = await inkOf(png, scale);
    const page = places[index] ?? [];
    const whole = { left: 0, top: 0, right: width, bottom: height };
    if (ink({ ...whole, right: sideMargin - 1 })) flaws.push(`page ${index + 1}: ink at the left edge`);
    if (ink({ ...whole, left: width - sideMargin + 1 }))
      flaws.push(`page ${index + 1}: ink at the right edge`);
    if (ink({ ...whole, bottom: outerMargin })) flaws.push(`page ${index + 1}: ink at the upper edge`);
    if (ink({ ...whole, top: height - outerMargin })) flaws.push(`page ${index + 1}: ink at the lower edge`);
    if (page.length === 0) flaws.push(`page ${index + 1}: no words`);
    flaws.push(...page.filter((one) => !ink(one)).map(({ text }) => `not to be seen: ${text}`));
    flaws.push(...overlaps(page));
  }
  return flaws;
}

const overlaps = (page: PlacedText[]): string[] =>
  page.flatMap((one, index) =>
    page
      .slice(index + 1)
      .filter((other) => meets(one, other))
      .map((other) => `“${one.text}” on “${other.text}”`),
  );

const meets = (one: PlacedText, other: PlacedText): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

describe.each(layouts)('a page to take home ($language, $size, $paper)', ({ language, ...layout }) => {
  test('shows every word that it holds, none on another, none in the margins', async () => {
    expect(await flawsOf(takeHome(language), layout)).toEqual([]);
  });

  test('has the size of its paper', async () => {
    const { pages, dictionary } = await objectsOf(await makePdf(takeHome(language), layout));
    const { width, height } = papers[layout.paper];
    for (const page of pages) expect(dictionary(page)['/MediaBox']).toEqual([0, 0, width, height]);
  });
});

test.each(languages)('in standard print page one holds all of it, on both papers (%s)', async (language) => {
  for (const paper of ['letter', 'a4'] as const) {
    expect(await textOfPages(await makePdf(takeHome(language), { size: 'standard', paper }))).toHaveLength(1);
  }
});

test('standard print is 12 point, large print 18, on every line of the text', async () => {
  const model = modelOf([{ kind: 'paragraph', line: { runs: [{ text: 'Call us.' }] } }]);
  const height = async (size: PrintLayout['size']) => {
    const [page = []] = await placedText(await makePdf(model, { size, paper: 'letter' }));
    const line = page.find(({ text }) => text === 'Call us.');
    return line === undefined ? 0 : (line.bottom - line.top) / 0.7;
  };
  expect(await height('standard')).toBeCloseTo(12);
  expect(await height('large')).toBeCloseTo(18);
});

describe('sections beside each other', () => {
  const tops = async (size: PrintLayout['size'], words = 'chest pain') => {
    const section = (id: string, text: string, beside: boolean) => ({
      id,
      heading: id,
      tone: 'urgent' as const,
      beside,
      blocks: [{ kind: 'paragraph' as const, line: { runs: [{ text }] } }],
    });
    const sections = [section('First', 'fever', false), section('Second', words, true)];
    const bytes = await makePdf({ ...modelOf([]), sections }, { size, paper: 'letter' });
    const [page = []] = await placedText(bytes);
    return ['First', 'Second'].map((heading) => page.find(({ text }) => text === heading)?.top ?? 0);
  };

  test('share their height in standard print', async () => {
    const [first, second] = await tops('standard');
    expect(second).toBeCloseTo(first ?? 0);
  });

  test('stand under one another in large print, and where one of them is long', async () => {
    const [first, second] = await tops('large');
    expect(second).toBeGreaterThan(first ?? 0);
    const [short, long] = await tops('standard', 'many words '.repeat(100));
    expect(long).toBeGreaterThan(short ?? 0);
  });
});

test('a heading never stands last on a page', async () => {
  const item: Line = { runs: [{ text: 'A line of text that is here to fill the page.' }] };
  const filler = (lines: number) => ({
    id: 'filler',
    heading: null,
    tone: 'plain' as const,
    blocks: Array.from({ length: lines }, () => ({ kind: 'paragraph' as const, line: item })),
  });
  const long = { kind: 'paragraph' as const, line: { runs: [{ text: 'word '.repeat(800) }] } };
  let moved = 0;
  for (let lines = 36; lines < 50; lines += 1) {
    const last = { id: 'last', heading: 'The heading', tone: 'plain' as const, blocks: [long] };
    const sections = [filler(Math.min(lines, 20)), filler(Math.max(0, lines - 20)), last];
    const pages = await textOfPages(await makePdf({ ...modelOf([]), sections }, standard));
    const page = pages.findIndex((text) => text.includes('The heading'));
    expect(pages[page]).toMatch(/The heading\s+word word/);
    moved += page;
  }
  expect(moved).toBeGreaterThan(0);
});

test('the number of an item goes to the next page with its words', async () => {
  const item = (words: string) => ({ runs: [{ text: words }], blank: true });
  const words = 'A question that is so long that its blank has a line of its own under it.';
  let moved = 0;
  for (let before = 20; before < 40; before += 1) {
    const items = [...Array.from({ length: before }, () => item('Short?')), item(words)];
    const model = modelOf([{ kind: 'list', ordered: true, items }, paragraphOf('long '.repeat(800))]);
    const pages = await textOfPages(await makePdf(model, standard));
    const page = pages.findIndex((text) => text.includes(words));
    expect(pages[page]).toMatch(new RegExp(`${before + 1}\\s*\\.\\s*A question`));
    moved += page;
  }
  expect(moved).toBeGreaterThan(0);
});

const paragraphOf = (words: string) => ({
  kind: 'paragraph' as const,
  line: { runs: [{ text: words }] },
});

describe('a ruled blank', () => {
  const lineOf = async (line: Line) => {
    const bytes = await makePdf(modelOf([{ kind: 'paragraph', line }]), standard);
    const { dictionaries, dictionary } = await objectsOf(bytes);
    const figure = dictionaries.find((one) => one['/S'] === '/Figure');
    const frame = dictionary(figure?.['/A'])['/BBox'];
    const [left = 0, bottom = 0, right = 0] = Array.isArray(frame) ? frame.map(Number) : [];
    const [page = []] = await placedText(bytes);
    const words = page.filter(({ text }) => line.runs.some((run) => text.startsWith(run.text.slice(0, 9))));
    return { left, right, y: 792 - bottom, words: words[0] };
  };

  test('goes from the words to the right edge, where letters would stand', async () => {
    const { left, right, y, words } = await lineOf({ runs: [{ text: 'Start:' }], blank: true });
    expect(left - (words?.right ?? 0)).toBeGreaterThan(2);
    expect(left - (words?.right ?? 0)).toBeLessThan(10);
    expect(right).toBeCloseTo(612 - sideMargin);
    expect(y - (words?.bottom ?? 0)).toBeGreaterThan(0);
    expect(y - (words?.bottom ?? 0)).toBeLessThan(4);
  });

  test('has a line of its own where fewer than six centimetres are left', async () => {
    for (let letters = 20; letters < 120; letters += 10) {
      const line = { runs: [{ text: 'wide words '.repeat(20).slice(0, letters) }], blank: true };
      const { left, right } = await lineOf(line);
      expect(right - left).toBeGreaterThanOrEqual(shortestBlank);
    }
  });

  test('without words takes the whole line', async () => {
    const { left, right } = await lineOf({ runs: [], blank: true });
    expect([left, right]).toEqual([sideMargin, 612 - sideMargin]);
  });
});
