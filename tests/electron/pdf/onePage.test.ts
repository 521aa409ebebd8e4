import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/ids.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import { blanksOf, pageOf } from '../../support/pageOne.ts';
import { textOfPages } from '../../support/pdf.ts';
import { outcomesOf, typedVisit } from '../../support/typedVisit.ts';

describe.each(languages)('In standard print, with everything typed as people type it (%s)', (language) => {
  const t = pdfTools.translators[language];

  test.each(outcomesOf())('page one is one page: %s', async (_name, change) => {
    const model = pageOf(typedVisit(language, change), t);
    for (const paper of ['letter', 'a4'] as const) {
      const pages = await textOfPages(await makePdf(model, { size: 'standard', paper }));
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain(t('print:goneOver'));
    }
  });

  test.each(outcomesOf())(
    'the only blanks are days that nobody has named, and a plan B: %s',
    (name, change) => {
      const blanks = blanksOf(pageOf(typedVisit(language, change), t));
      expect(blanks).toHaveLength(name.endsWith('without a day') ? 1 : 0);
    },
  );
});

test('what is far longer than that goes on to a second page, and nothing of it is lost', async () => {
  const visit = typedVisit('en');
  const texts = { ...visit.texts, reason: 'I want to be at home. '.repeat(60) };
  const model = pageOf({ ...visit, texts });
  const pages = await textOfPages(await makePdf(model, { size: 'standard', paper: 'letter' }));
  expect(pages).toHaveLength(2);
  expect(pages[1]).toContain(pdfTools.translators.en('print:goneOver'));
});
