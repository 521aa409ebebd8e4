import { describe, expect, test } from 'vitest';
import { untaggedPdfMaker } from '../../../electron/pdf/render.ts';
import { languages } from '../../../shared/ids.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import {
  embeddedFonts,
  qpdfCheck,
  readAloud,
  structureOf,
  textOfPages,
  withRole,
} from '../../support/pdf.ts';
import { modelOf, printLayouts, takeHome, withoutSpaces, wordsOf } from '../../support/printModels.ts';
import { objectsOf } from '../../support/qpdf.ts';

const standard = { size: 'standard', paper: 'letter' } as const;
const layouts = languages.flatMap((language) => printLayouts.map((layout) => ({ language, ...layout })));
const blanksIn = {
  en: { blank: 'blank line to write on', blankToSign: 'blank line to sign on' },
  es: { blank: 'línea en blanco para escribir', blankToSign: 'línea en blanco para firmar' },
};

describe.each(layouts)('a page to take home ($language, $size, $paper)', ({ language, ...layout }) => {
  const model = takeHome(language);
  const made = makePdf(model, layout);

  test('is a sound file with all its fonts inside', async () => {
    const bytes = await made;
    expect(await qpdfCheck(bytes)).toMatchObject({ code: 0 });
    const fonts = await embeddedFonts(bytes);
    expect(fonts.map(({ name }) => name.replace(/^.*\+/, ''))).toEqual([
      'AtkinsonHyperlegible-Bold',
      'AtkinsonHyperlegible-Regular',
    ]);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  });

  test('is read aloud word for word, in the order of the model', async () => {
    const aloud = readAloud(await structureOf(await made));
    expect(withoutSpaces(aloud)).toBe(withoutSpaces(wordsOf(model, blanksIn[language])));
  });

  test('has header and footer on every page, and neither is read aloud', async () => {
    const bytes = await made;
    const pages = await textOfPages(bytes);
    pages.forEach((page, index) => {
      const number = model.pageOf
        .replace('{{page}}', String(index + 1))
        .replace('{{pages}}', String(pages.length));
      for (const words of [model.headerLeft, model.headerRight, model.footer, number]) {
        expect(withoutSpaces(page)).toContain(withoutSpaces(words));
      }
    });
    expect(readAloud(await structureOf(bytes))).not.toContain(model.headerRight);
  });
});

describe('the structure tree', () => {
  const tree = makePdf(takeHome('en'), standard).then(structureOf);
  const elements = async (role: string) => withRole(await tree, role);
  const aloud = async (role: string) => (await elements(role)).map(readAloud);

  test('is one document with one title and a heading for each section that has one', async () => {
    expect((await tree).role).toBe('Document');
    expect(await aloud('H1')).toEqual(['What we decided']);
    expect((await aloud('H2')).slice(0, 3)).toEqual([
      'Why',
      'Before you start, and then',
      'What happens next',
    ]);
    expect(await aloud('H2')).toHaveLength(8);
  });

  test('has lists with a label and a body for each item, and says how they are labelled', async () => {
    const lists = await elements('L');
    expect(lists.map(({ numbering }) => numbering)).toEqual([
      'Disc',
      'Decimal',
      'Disc',
      'Disc',
      'Decimal',
      'Disc',
    ]);
    for (const { children } of lists) {
      for (const item of children) {
        expect(item.role).toBe('LI');
        expect(item.children.map(({ role }) => role)).toEqual(['Lbl', 'LBody']);
      }
    }
    expect(lists[1]?.children.map((item) => item.children[0]?.text)).toEqual(['1.', '2.', '3.', '4.']);
  });

  test('has the telephone numbers as a table whose rows have heads', async () => {
    const [table] = await elements('Table');
    expect(table?.children.map(({ role }) => role)).toEqual(['TR', 'TR']);
    const rows = table?.children.map(({ children }) =>
      children.map(({ role, scope, ...cell }) => [role, scope, readAloud({ role, ...cell })]),
    );
    expect(rows).toEqual([
      [
        ['TH', 'Row', 'By day'],
        ['TD', undefined, '555-0100'],
      ],
      [
        ['TH', 'Row', 'Nights and weekends'],
        ['TD', undefined, 'blank line to write on'],
      ],
    ]);
  });

  test('says blank where there is one, after the words that it belongs to', async () => {
    expect(await aloud('LBody')).toContain('Start: blank line to write on');
    expect((await aloud('P')).at(-1)).toBe('Gone over with you by blank line to sign on');
  });

  test('joins a paragraph that runs over to the next page', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
    const bytes = await makePdf(
      modelOf([{ kind: 'paragraph', line: { runs: [{ text: words }] } }]),
      standard,
    );
    expect(await textOfPages(bytes)).toHaveLength(4);
    const paragraphs = withRole(await structureOf(bytes), 'P');
    expect(paragraphs.map(({ text }) => withoutSpaces(text))).toEqual([withoutSpaces(words)]);
  });
});

describe('runs of a line', () => {
  const paragraphOf = async (...runs: string[]) => {
    const line = { runs: runs.map((text, index) => ({ text, strong: index % 2 === 0 })) };
    const bytes = await makePdf(modelOf([{ kind: 'paragraph', line }]), standard);
    return withRole(await structureOf(bytes), 'P').map(({ text }) => text);
  };

  test('get a space between them', async () => {
    expect(await paragraphOf('Start:', 'Monday')).toEqual(['Start: Monday']);
  });

  test('get none where one is already, before a full stop, after a bracket or around nothing', async () => {
    expect(await paragraphOf('Start: ', 'Monday', '', '(', 'early', ').')).toEqual([
      'Start: Monday (early).',
    ]);
  });
});

describe('what the file says of itself', () => {
  const made = makePdf(takeHome('es'), standard);

  test('language, title, that the title is to be shown, that it is tagged', async () => {
    const { catalog, info, dictionary } = await objectsOf(await made);
    expect(catalog['/Lang']).toBe('u:es');
    expect(info['/Title']).toBe('u:Para llevar a casa');
    expect(dictionary(catalog['/ViewerPreferences'])).toEqual({ '/DisplayDocTitle': true });
    expect(dictionary(catalog['/MarkInfo'])).toEqual({ '/Marked': true });
  });

  test('when it was made is when the model was, and nothing tells of the machine', async () => {
    const { info } = await objectsOf(await made);
    expect(Object.keys(info).sort()).toEqual(['/CreationDate', '/Creator', '/Producer', '/Title']);
    expect(info).toMatchObject({
      '/CreationDate': 'u:D:20261123140200Z',
      '/Creator': 'u:Beside',
      '/Producer': 'u:Beside',
    });
  });

  test('it does not claim a standard that nothing has checked it against', async () => {
    expect(Buffer.from(await made).includes('pdfuaid')).toBe(false);
  });

  test('a title with signs of XML does not break the XML', async () => {
    const bytes = await makePdf({ ...takeHome('en'), title: 'Pain < 3 & <b>sleep</b>' }, standard);
    expect(Buffer.from(bytes).toString('utf8')).toContain('Pain &lt; 3 &amp; &lt;b>sleep&lt;/b>');
    expect((await objectsOf(bytes)).info['/Title']).toBe('u:Pain < 3 & <b>sleep</b>');
  });
});

test('the same model twice, a second apart, gives the same bytes; a minute later in the model gives others', async () => {
  const model = takeHome('en');
  const first = await makePdf(model, standard);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(Buffer.compare(await makePdf(model, standard), first)).toBe(0);
  const later = await makePdf({ ...model, madeAt: '2026-11-23T14:03:00.000Z' }, standard);
  expect(Buffer.compare(later, first)).not.toBe(0);
});

test('the printout without tags shows the same words in the same places', async () => {
  const bytes = await untaggedPdfMaker(pdfTools)(takeHome('en'), standard);
  expect(await textOfPages(bytes)).toEqual(await textOfPages(await makePdf(takeHome('en'), standard)));
  await expect(structureOf(bytes)).rejects.toThrow('The structure tree is empty.');
});
