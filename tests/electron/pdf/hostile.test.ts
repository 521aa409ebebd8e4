import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../electron/pdf/fonts.ts';
import { printable } from '../../../electron/pdf/glyphs.ts';
import { outerMargin, papers, sideMargin } from '../../../electron/pdf/styles.ts';
import type { Block, Line, PrintModel } from '../../../shared/print/model.ts';
import { inkOf } from '../../support/ink.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import { pageImages, qpdfCheck, readAloud, structureOf, textOfPages } from '../../support/pdf.ts';
import { modelOf, printLayouts, takeHome, withoutSpaces, wordsOf } from '../../support/printModels.ts';

const standard = { size: 'standard', paper: 'letter' } as const;
const { canSet } = loadFonts(pdfTools.fonts).normal;
const notShown = (count: number) => pdfTools.translators.en('pdf:signsNotShown', { count });
const clean = (text: string) => printable(text, { canSet, notShown });
const blanks = { blank: 'blank line to write on', blankToSign: 'blank line to sign on' };

const line = (text: string): Line => ({ runs: [{ text }] });
const paragraph = (text: string): Block => ({ kind: 'paragraph', line: line(text) });
const pasted =
  '<b>Not bold</b> & <script>alert(1)</script> 👩🏽‍⚕️🎉 مرحبا بكم في العيادة\u202e \u0000\u0007\u001b[0m 你好.\n\nNext {{count}} $t(home:title)\t';
const longText = pasted.repeat(100).slice(0, 10_000);
const longWord = 'abcdefghij'.repeat(500);

async function expectAllRead(bytes: Uint8Array, model: PrintModel): Promise<void> {
  const aloud = withoutSpaces(readAloud(await structureOf(bytes)));
  expect(aloud).toBe(wordsOf(model, blanks, clean));
}

async function expectCleanMargins(bytes: Uint8Array): Promise<void> {
  const { width, height } = papers.letter;
  const scale = 0.5;
  for (const png of await pageImages(bytes, scale)) {
    const ink = await inkOf(png, scale);
    expect(ink({ left: 0, top: 0, right: sideMargin - 4, bottom: height })).toBe(false);
    expect(ink({ left: width - sideMargin + 4, top: 0, right: width, bottom: height })).toBe(false);
    expect(ink({ left: 0, top: height - outerMargin + 4, right: width, bottom: height })).toBe(false);
  }
}

const picture = { as: 'people', full: 100, marks: [{ tone: 'option', value: 37 }], alt: '37' } as const;

/** The text, and what is more than a page of it wherever else a person's words may stand. */
const everywhere = (text: string): Block[] => {
  const part = text.slice(0, 3000);
  return [
    paragraph(text),
    { kind: 'list', ordered: true, items: [{ ...line(part), blank: true }, line('after')] },
    { kind: 'callout', lines: [line(part)] },
    { kind: 'pairs', rows: [{ label: part, value: { ...line(part), blank: true } }] },
    { kind: 'signature', label: part },
    {
      kind: 'figure',
      label: part,
      picture: { ...picture, marks: [...picture.marks] },
      lines: [{ line: line(part) }],
    },
  ];
};

describe.each([
  ['ten thousand signs of everything', longText],
  ['one word of five thousand letters', longWord],
  ['words between very long ones', `a ${longWord.slice(0, 300)} b ${longWord.slice(0, 55)} c`.repeat(4)],
])('%s', { timeout: 60_000 }, (_, text) => {
  test('is printed wherever it stands, every word of it, inside the margins', async () => {
    const model = modelOf(everywhere(text), 'A heading');
    const bytes = await makePdf(model, standard);
    expect(await qpdfCheck(bytes)).toMatchObject({ code: 0 });
    await expectAllRead(bytes, model);
    await expectCleanMargins(bytes);
  });

  test('is printed in an urgent section and in what stands above the sections', async () => {
    const part = text.slice(0, 3000);
    const sections = [
      { id: 'a', heading: part, tone: 'urgent' as const, blocks: [paragraph(part)] },
      { id: 'b', heading: 'B', tone: 'urgent' as const, beside: true, blocks: [paragraph('short')] },
    ];
    const model = { ...modelOf([]), heading: part, subtitle: part, sections };
    const bytes = await makePdf(model, standard);
    await expectAllRead(bytes, model);
    await expectCleanMargins(bytes);
  });

  test('leaves room for the text when it stands in the margins', async () => {
    const model = { ...takeHome('en'), headerLeft: text, headerRight: text, footer: text, pageOf: text };
    const bytes = await makePdf(model, standard);
    await expectAllRead(bytes, model);
    await expectCleanMargins(bytes);
    expect((await textOfPages(bytes)).length).toBeLessThanOrEqual(3);
  });
});

test('signs that the fonts do not have are counted in a sentence, in the language of the printout', async () => {
  const printed = async (language: 'en' | 'es', text: string) => {
    const model = { ...modelOf([paragraph(text)]), language };
    return (await textOfPages(await makePdf(model, standard))).join();
  };
  expect(await printed('en', 'Thanks 🎉 and مرحبا bye')).toContain(
    'Thanks [1 sign this printout cannot show] and [5 signs this printout cannot show] bye',
  );
  expect(await printed('es', 'Gracias 🎉')).toContain('Gracias [1 signo que esta hoja no puede mostrar]');
});

test('an empty model is an empty page with a sound tree', async () => {
  const model = {
    ...modelOf([]),
    title: '',
    heading: '',
    headerLeft: '',
    headerRight: '',
    footer: '',
    pageOf: '',
  };
  const bytes = await makePdf({ ...model, sections: [] }, standard);
  expect(await qpdfCheck(bytes)).toMatchObject({ code: 0 });
  expect(readAloud(await structureOf(bytes))).toBe('');
});

/** Short and long texts around the length at which a section no longer fits on a page. */
const words = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'W', 'ñ', ' ', '.', '\n', '🎉', 'م', '\u0000', '<'),
    maxLength: 60,
  }),
  fc.integer({ min: 0, max: 700 }).map((count) => 'some words '.repeat(count / 3)),
  fc.integer({ min: 30, max: 400 }).map((count) => 'W'.repeat(count)),
);
const lines = fc.record(
  { runs: fc.array(fc.record({ text: words, strong: fc.boolean() }), { maxLength: 3 }), blank: fc.boolean() },
  { requiredKeys: ['runs'] },
);
const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), line: lines, quiet: fc.boolean() }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(lines, { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('callout' as const), lines: fc.array(lines, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('pairs' as const),
    rows: fc.array(fc.record({ label: words, value: lines }), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('signature' as const), label: words }),
  fc.record({
    kind: fc.constant('figure' as const),
    label: fc.option(words),
    picture: fc.option(
      fc.record({
        as: fc.constantFrom('people' as const, 'bar' as const),
        full: fc.constantFrom(12, 100, 1000),
        marks: fc.array(
          fc.record(
            {
              tone: fc.constantFrom('option' as const, 'comparison' as const),
              value: fc.constantFrom(-1, 0, 0.2, 37.4, 100, 5000),
              range: fc.record({
                low: fc.constantFrom(-1, 0, 12.1, 5000),
                high: fc.constantFrom(null, 0, 30.3, 5000),
              }),
            },
            { requiredKeys: ['tone', 'value'] },
          ),
          { minLength: 1, maxLength: 2 },
        ),
        alt: fc.constantFrom('37 of 100', '0 of 100; 2 of 100 with letrozole'),
      }),
    ),
    lines: fc.array(fc.record({ line: lines, quiet: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  }),
);
const opening = fc.record({
  heading: words,
  level: fc.constantFrom(2 as const, 3 as const),
  lead: fc.option(words),
});
const sections = fc.record({
  id: fc.constant('any'),
  heading: fc.option(words),
  tone: fc.constantFrom('plain' as const, 'urgent' as const),
  beside: fc.boolean(),
  newPage: fc.boolean(),
  blocks: fc.array(blocks, { maxLength: 4 }),
});
const ofPart = fc
  .tuple(sections, fc.array(opening, { maxLength: 2 }), fc.constantFrom(3 as const, 4 as const))
  .map(([section, openings, level]) => ({ ...section, tone: 'plain' as const, openings, level }));

test('no word of any model is lost, however its sections fall on the pages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(sections, ofPart), { maxLength: 6 }),
      fc.constantFrom(...printLayouts),
      async (any, layout) => {
        const model = { ...modelOf([]), sections: any };
        await expectAllRead(await makePdf(model, layout), model);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
