import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../shared/ids.ts';
import { buildPreVisit } from '../../../shared/print/buildPreVisit.ts';
import { PrintModel } from '../../../shared/print/model.ts';
import { symptoms } from '../../../shared/visit/symptoms.ts';
import { gateAnswers, type Visit } from '../../../shared/visit/visit.ts';
import { fullVisit, typed } from '../../support/fullVisit.ts';
import { givesAway } from '../../support/givesAway.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import { blanksOf, wordsIn } from '../../support/pageOne.ts';
import { textOfPages } from '../../support/pdf.ts';
import { printLayouts } from '../../support/printModels.ts';
import { everyTold, noDrug, palbo, realLookup, toldAll } from '../../support/realLibrary.ts';
import { freshVisit } from '../../support/visits.ts';

const { en } = pdfTools.translators;
const sheetOf = (visit: Visit, language: Language = 'en') =>
  buildPreVisit(visit, pdfTools.translators[language], '2026-11-23T14:02:00.000Z');

/** All words of the sheet; the moment of its making and the ids of its parts are not words. */
const wordsOf = (visit: Visit, language: Language) => {
  const { sections, madeAt: _madeAt, ...head } = sheetOf(visit, language);
  return JSON.stringify([head, sections.map(({ id: _id, ...rest }) => rest)]);
};

/** A visit in which all was said before, by phone or last time; nothing of it belongs on the sheet. */
const said: Partial<Visit> = {
  columns: [palbo, noDrug],
  outcome: { kind: 'chosen', option: noDrug },
  estimateMonths: 24,
  symptoms: { pain: { score: 8, plan: 'today' } },
  forYou: { [palbo]: 'typed for you' },
};
const untold = [...everyTold('no'), ...everyTold('not-known')].filter(
  ({ diagnosis, spread }) => diagnosis !== 'yes' || spread !== 'yes',
);

describe('The sheet before the visit', () => {
  const model = sheetOf(fullVisit(said));

  test('asks what she understands, wants, hopes for, takes and feels, each with room to write', () => {
    expect(PrintModel.parse(model)).toEqual(model);
    const blanks = blanksOf(model).join('\n');
    for (const key of ['understanding', 'hopes', 'oneThing', 'date', 'medicines', 'interpreter'] as const)
      expect(blanks).toContain(en(`preVisit:${key}`));
    expect(wordsIn(model, 'questions').join('\n')).toContain('I decide · We decide together ·');
    for (const symptom of symptoms) expect(blanks).toContain(en(`prepare:symptom.${symptom}`));
    expect(wordsIn(model, 'today')[0]).toContain('0 = no trouble, 10 = as bad as it can be');
  });

  test('has the clinic’s phone numbers, and a ruled blank for one that nobody has written down or that is off', () => {
    expect(wordsIn(model, 'visit')).toContain(`${en('print:dayPhone')}${typed('day-phone')}`);
    expect(blanksOf(model)).not.toContain(en('print:nightPhone'));
    const texts = { ...fullVisit().texts, 'day-phone': '' };
    const blanks = blanksOf(sheetOf(fullVisit({ texts, offPaper: ['text.night-phone'] })));
    expect(blanks).toEqual(expect.arrayContaining([en('print:dayPhone'), en('print:nightPhone')]));
  });

  test('holds nothing that was said or typed but her name, the clinic’s and its numbers', () => {
    const { texts } = fullVisit();
    const bare = { ...freshVisit(), told: toldAll };
    const kept = ['clinic-name', 'chosen-name', 'day-phone', 'night-phone'] as const;
    for (const field of kept) bare.texts = { ...bare.texts, [field]: texts[field] };
    expect(model).toEqual(sheetOf(bare));
    for (const field of kept) expect(JSON.stringify(model)).toContain(typed(field));
  });

  test('has a title that names nobody', () => {
    expect(model.title).toBe(en('preVisit:heading'));
    expect(model.headerRight).toBe(typed('chosen-name'));
  });

  test.each(languages.flatMap((language) => printLayouts.map((layout) => ({ language, ...layout }))))(
    'is one page in standard print and two in large ($language, $size, $paper)',
    async ({ language, ...layout }) => {
      for (const told of [toldAll, { ...toldAll, spread: 'no' as const }]) {
        const pages = await textOfPages(await makePdf(sheetOf(fullVisit({ told }), language), layout));
        expect(pages).toHaveLength(layout.size === 'standard' ? 1 : 2);
      }
    },
  );
});

describe.each(languages)('In %s, for every told-list and every answer about time', (language) => {
  test('the sheet says nothing of options, time or results', () => {
    const names = realLookup.library.options.map(({ id }) => realLookup.text(language, `options.${id}.name`));
    for (const told of [...everyTold('no'), ...everyTold('not-known')]) {
      for (const gate of gateAnswers) {
        const words = wordsOf(fullVisit({ ...said, told, gate }), language);
        expect(names.filter((name) => words.includes(name))).toEqual([]);
        expect(words).not.toMatch(/how long|how much time|cuánto tiempo|months|meses|scan|result/i);
        expect([...new Set(words.match(/\d+/g))].sort()).toEqual(['0', '10', '911']);
      }
    }
  });

  test('until she knows that it has spread, it gives nothing away', () => {
    expect(untold).toHaveLength(24);
    const sheets = untold.map((told) => wordsOf(fullVisit({ ...said, told }), language));
    for (const words of sheets) {
      expect(words).not.toMatch(givesAway[language]);
      expect(words).toBe(sheets[0]);
    }
    expect(sheets[0]).toContain(pdfTools.translators[language]('print:titleNeutral'));
  });

  test('the net would catch the sheet of someone who knows', () => {
    expect(wordsOf(fullVisit(said), language)).toMatch(givesAway[language]);
  });
});
