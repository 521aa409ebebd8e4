import { describe, expect, test } from 'vitest';
import { papers, sideMargin } from '../../../electron/pdf/styles.ts';
import { languages } from '../../../shared/ids.ts';
import { buildTakeHome } from '../../../shared/print/buildTakeHome.ts';
import { paragraph, quiet, text } from '../../../shared/print/line.ts';
import type { Section } from '../../../shared/print/model.ts';
import { chosen } from '../../support/fullVisit.ts';
import { inkOf, placedText } from '../../support/ink.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import { pageOf } from '../../support/pageOne.ts';
import { pageImages, readAloud, structureOf, textOfPages, withRole } from '../../support/pdf.ts';
import { modelOf, printLayouts, withoutSpaces, wordsOf } from '../../support/printModels.ts';
import { hormoneAlone, paclitaxel, palbo, realLookup, ribo } from '../../support/realLibrary.ts';
import { noon } from '../../support/visits.ts';
import { verdictLines, verdicts, visitThat, weighedWords } from '../../support/weighed.ts';
import { wholeVisit } from '../../support/wholeVisit.ts';

const blanks = {
  en: { blank: 'blank line to write on', blankToSign: 'blank line to sign on' },
  es: { blank: 'línea en blanco para escribir', blankToSign: 'línea en blanco para firmar' },
};
const layouts = languages.flatMap((language) => printLayouts.map((layout) => ({ language, ...layout })));
const visit = wholeVisit({
  columns: [palbo, ribo, hormoneAlone, paclitaxel],
  outcome: chosen(ribo),
  matters: { answer: 'you-choose', cards: [] },
  forYou: { [ribo]: 'Your heart tracing is fine.' },
  ownColumn: {
    name: 'A trial',
    what: 'A pill',
    taken: 'By day',
    does: 'Slows it',
    feels: 'Tired',
    visits: 'Weekly',
  },
});

describe.each(layouts)('The pages after page one ($language, $size, $paper)', ({ language, ...layout }) => {
  const model = pageOf(visit, pdfTools.translators[language]);
  const made = makePdf(model, layout);
  const headings = model.sections.flatMap(({ openings = [], heading }) => [
    ...openings.map((one) => one.heading),
    ...(heading === null ? [] : [heading]),
  ]);

  test('are read aloud word for word, in the order of the model', async () => {
    const aloud = readAloud(await structureOf(await made));
    expect(withoutSpaces(aloud)).toBe(wordsOf(model, blanks[language]));
  });

  test('have nothing in their margins, and no word that cannot be seen', async () => {
    const bytes = await made;
    const { width, height } = papers[layout.paper];
    const places = await placedText(bytes);
    const flaws: string[] = [];
    for (const [index, png] of (await pageImages(bytes, 1)).entries()) {
      const ink = await inkOf(png, 1);
      const page = { left: 0, top: 0, right: width, bottom: height };
      if (ink({ ...page, right: sideMargin - 1 })) flaws.push(`page ${index + 1}: left`);
      if (ink({ ...page, left: width - sideMargin + 1 })) flaws.push(`page ${index + 1}: right`);
      flaws.push(...(places[index] ?? []).filter((one) => !ink(one)).map(({ text }) => `not seen: ${text}`));
    }
    expect(flaws).toEqual([]);
  });

  test('never end with a heading', async () => {
    const isFooter = (text: string) => model.footer.includes(text) || /^(Page|Página) \d/.test(text);
    const pages = await placedText(await made);
    const last = pages.map(
      (page) => page.filter(({ text }) => !isFooter(text)).toSorted((a, b) => b.bottom - a.bottom)[0]?.text,
    );
    expect(last.filter((text) => headings.includes(text ?? ''))).toEqual([]);
    expect(pages.length).toBeGreaterThan(8);
  });

  test('never end with what only leads to the next page', async () => {
    const t = pdfTools.translators[language];
    const isMargin = ({ text }: { text: string }) =>
      [model.footer, model.headerLeft, model.headerRight].some((words) => words.includes(text)) ||
      /^(Page|Página) \d/.test(text);
    const pages = (await placedText(await made)).map((page) =>
      page.filter((one) => !isMargin(one)).toSorted((a, b) => a.bottom - b.bottom || a.left - b.left),
    );
    const leads = [t('printParts:sideEffectsLight'), t('printParts:pictures')];
    const ends = pages.map((page) => page.at(-1)?.text ?? '');
    expect(ends.filter((text) => leads.some((lead) => lead.endsWith(text)))).toEqual([]);
  });
});

test('Parts, groups and questions are headings one under the other', async () => {
  const tree = await structureOf(await makePdf(pageOf(visit), { size: 'standard', paper: 'letter' }));
  const named = (role: string) => withRole(tree, role).map((element) => element.text);
  expect(named('H2')).toContain('Side effects of the choice');
  expect(named('H3')).toContain('What you may feel');
  expect(named('H4')).toContain('Tiredness');
  expect(named('H1')).toHaveLength(1);
});

describe('A section', () => {
  const layout = { size: 'standard', paper: 'letter' } as const;
  const section = (change: Partial<Section>): Section => ({
    id: 'any',
    heading: null,
    tone: 'plain',
    blocks: [paragraph(text('Some words.'))],
    ...change,
  });
  const opening = { heading: 'A part', level: 2 as const, lead: 'What it is about.' };
  const pagesOf = async (...sections: Section[]) =>
    textOfPages(await makePdf({ ...modelOf([]), sections }, layout));

  test('that asks for a page of its own begins one, and one that does not stays on the page', async () => {
    const first = section({});
    expect(await pagesOf(first, section({ openings: [opening] }))).toHaveLength(1);
    const pages = await pagesOf(first, section({ openings: [opening], newPage: true }));
    expect(pages.map((words) => words.includes('A part'))).toEqual([false, true]);
    expect(await pagesOf(first, section({ heading: 'Another', newPage: true }))).toHaveLength(2);
  });

  test('of a part loses no heading where a section could stand beside it', async () => {
    const [page] = await pagesOf(
      section({ openings: [opening] }),
      section({ openings: [opening], beside: true }),
    );
    expect(page?.split('A part')).toHaveLength(3);
  });
});

test('What a part begins with is on the page of its heading, wherever on the page that comes', async () => {
  const lines = (count: number): Section => ({
    id: 'before',
    heading: null,
    openings: [{ heading: 'Before', level: 2, lead: null }],
    tone: 'plain',
    blocks: Array.from({ length: count }, (_, at) => paragraph(text(`Line ${at}.`))),
  });
  const part: Section = {
    id: 'part',
    heading: null,
    openings: [{ heading: 'A part', level: 2, lead: null }],
    tone: 'plain',
    blocks: [paragraph(text('Which option it is.')), quiet('Not reviewed.'), quiet('How it is to be read.')],
  };
  for (let count = 22; count <= 34; count += 1) {
    const model = { ...modelOf([]), sections: [lines(count), part] };
    const pages = await textOfPages(await makePdf(model, { size: 'standard', paper: 'letter' }));
    const holding = pages.filter((page) => /A part|Which option|How it is to be read/.test(page));
    expect(holding, `${count} lines before`).toHaveLength(1);
  }
});

test('Page one stays as it is when pages come after it', async () => {
  const layout = { size: 'standard', paper: 'letter' } as const;
  const [first] = await placedText(await makePdf(pageOf(visit), layout));
  const { sections, ...rest } = pageOf(visit);
  const alone = sections.slice(
    0,
    sections.findIndex(({ newPage }) => newPage === true),
  );
  const pages = await placedText(await makePdf({ ...rest, sections: alone }, layout));
  expect(pages).toHaveLength(1);
  const words = (page: typeof first) => page?.map(({ text }) => text).filter((text) => !/Page \d/.test(text));
  expect(words(first)).toEqual(words(pages[0]));
});

describe.each(languages)('What weighing came to (%s)', (language) => {
  const t = pdfTools.translators[language];
  const layout = { size: 'standard', paper: 'letter' } as const;
  const wordsOnPages = async (visitPrinted: ReturnType<typeof visitThat>, isOn: boolean) => {
    const model = buildTakeHome(visitPrinted, realLookup, t, noon, isOn);
    return withoutSpaces(readAloud(await structureOf(await makePdf(model, layout))));
  };

  test.each(verdicts)(
    'is in the file in the words of the screen, where the clinic prints it (%s)',
    async (verdict) => {
      const { turns, doubts, points } = weighedWords(visitThat(verdict), language);
      const words = await wordsOnPages(visitThat(verdict), true);
      expect(words).toContain(withoutSpaces(verdictLines(visitThat(verdict), language).join('')));
      for (const sentence of [...turns, ...doubts, ...points.map(({ text: one }) => one)])
        expect(words).toContain(withoutSpaces(sentence));
    },
  );

  test('is not in the file where it does not', async () => {
    const words = await wordsOnPages(visitThat('steady'), false);
    for (const sentence of [
      ...verdictLines(visitThat('steady'), language),
      t('weigh:heading'),
      t('weigh:tilesCaption'),
    ])
      expect(words).not.toContain(withoutSpaces(sentence));
  });
});
