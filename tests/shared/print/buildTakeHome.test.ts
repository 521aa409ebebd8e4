import { describe, expect, test } from 'vitest';
import type { MessageKey } from '../../../shared/i18n/translate.ts';
import { languages } from '../../../shared/ids.ts';
import { PrintModel } from '../../../shared/print/model.ts';
import type { TextField } from '../../../shared/visit/text.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { chosen, fullVisit, pageOneTexts, stepOf, typed, without } from '../../support/fullVisit.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { blanksOf, idsOf, pageOf, wordsIn } from '../../support/pageOne.ts';
import { realLookup, ribo } from '../../support/realLibrary.ts';
import { freshVisit } from '../../support/visits.ts';

const { en, es } = pdfTools.translators;

describe('Page one of a visit in which everything was said', () => {
  const model = pageOf(fullVisit());

  test('has its parts in the order in which she needs them', () => {
    expect(idsOf(model)).toEqual([
      'decided',
      'why',
      'start',
      'next',
      'call-us',
      'call-911',
      'phones',
      'matters',
      'questions',
      'gone-over',
    ]);
    expect(PrintModel.parse(model)).toEqual(model);
  });

  test('holds what was decided, her reason first, then the doctor’s recommendation under his name', () => {
    expect(model.heading).toBe(en('print:heading.chosen'));
    expect(wordsIn(model, 'decided')[0]).toBe(realLookup.text('en', `options.${ribo}.name`));
    expect(wordsIn(model, 'why')).toEqual([
      `${en('print:yourReason')} “typed reason”`,
      `${en('print:recommendationBy', { who: typed('recommended-by') })} typed recommendation`,
    ]);
  });

  test('holds each next step with who and by when, and what it costs as a line to fill in', () => {
    expect(wordsIn(model, 'next')).toEqual([
      'Heart tracing: Nurse Kim, by Monday, November 30, 2026',
      'Insurance and cost. Who finds out, by when:',
      'We meet again: typed next-visit',
      'If this plan does not work out: typed plan-b',
    ]);
    expect(wordsIn(model, 'questions')).toEqual([
      'Can I travel? Dr. Lee will answer by Tuesday, December 15, 2026.',
    ]);
  });

  test('leaves only what it costs to be filled in by hand', () => {
    expect(blanksOf(model)).toEqual([en('print:cost')]);
    expect(JSON.stringify(model)).not.toContain(en('print:askBefore'));
  });

  test('holds every text that was typed, but for its label and her record number', () => {
    const all = JSON.stringify(model);
    expect(pageOneTexts.filter((field) => !all.includes(typed(field)))).toEqual([]);
    for (const field of ['label', 'record-number'] as const) expect(all).not.toContain(typed(field));
  });

  test('is a document whose title names nobody', () => {
    expect(model.title).toBe(en('print:title'));
    expect(model.headerRight).toContain('typed chosen-name');
    expect(model.headerLeft).toBe('typed clinic-name');
  });
});

describe('Ruled blanks never vanish', () => {
  test.each<[TextField, MessageKey]>([
    ['wait-for', 'print:doNotStart'],
    ['start-when', 'print:startWhen'],
    ['how-to-take', 'print:howToTake'],
    ['keep-taking', 'print:keepTaking'],
    ['next-visit', 'print:meetAgain'],
    ['day-phone', 'print:dayPhone'],
    ['night-phone', 'print:nightPhone'],
    ['languages-spoken', 'print:languagesSpoken'],
  ])('%s that was not said is one', (field, label) => {
    const model = pageOf(without(field));
    expect(blanksOf(model)).toContain(en(label));
    expect(blanksOf(pageOf(fullVisit()))).not.toContain(en(label));
  });

  test('a step that names no person, or no day, has one', () => {
    const blanks = (who: string, by: string | null) =>
      blanksOf(pageOf(fullVisit({ steps: [stepOf(1, { what: 'Blood test', who, by })] })))[0];
    expect(blanks('', null)).toBe('Blood test');
    expect(blanks('Kim', null)).toBe('Blood test: Kim');
    expect(blanks('', '2026-11-30')).toBe('Blood test: by Monday, November 30, 2026');
    expect(blanks('Kim', '2026-11-30')).toBe(en('print:cost'));
  });

  test('where a line of the start is empty, she is told to ask', () => {
    expect(wordsIn(pageOf(without('how-to-take')), 'start')).toContain(en('print:askBefore'));
  });

  test.each(languages)(
    'the page of an empty visit still has start, steps, signs, numbers and a signature (%s)',
    (language) => {
      const model = pageOf(freshVisit(), pdfTools.translators[language]);
      const onPageOne = idsOf(model).slice(0, idsOf(model).indexOf('gone-over') + 1);
      expect(onPageOne).toEqual(['start', 'next', 'call-us', 'call-911', 'phones', 'gone-over']);
      expect(blanksOf(model)).toHaveLength(9);
      expect(model.subtitle).toBeNull();
      expect(PrintModel.parse(model)).toEqual(model);
    },
  );
});

describe('What was not said leaves no empty heading', () => {
  test.each<[string, Partial<Visit>]>([
    ['why', { texts: without('reason', 'recommendation').texts }],
    ['matters', { texts: without('one-thing', 'date-what').texts, dateToProtect: null }],
    ['questions', { steps: [stepOf(1, { kind: 'question', what: '' })] }],
    ['decided', { outcome: null }],
  ])('%s', (id, change) => {
    expect(idsOf(pageOf(fullVisit(change)))).not.toContain(id);
    expect(idsOf(pageOf(fullVisit()))).toContain(id);
  });

  test('one of two reasons stands alone', () => {
    expect(wordsIn(pageOf(without('reason')), 'why')).toHaveLength(1);
    expect(wordsIn(pageOf(without('recommendation', 'recommended-by')), 'why')).toEqual([
      'Your reason: “typed reason”',
    ]);
  });
});

describe('In Spanish', () => {
  const model = pageOf(fullVisit(), es);

  test('the page has the same parts, in Spanish words of the app and of the library', () => {
    expect(model.language).toBe('es');
    expect(idsOf(model)).toEqual(idsOf(pageOf(fullVisit())));
    expect(wordsIn(model, 'decided')[0]).toBe(realLookup.text('es', `options.${ribo}.name`));
    expect(wordsIn(model, 'call-us')).toContain(realLookup.text('es', 'redFlags.fever'));
    expect(wordsIn(model, 'next')[0]).toBe(
      'Heart tracing: Nurse Kim, a más tardar el lunes, 30 de noviembre de 2026',
    );
  });

  test('not one heading of it is English', () => {
    const headings = ({ sections }: PrintModel) => sections.flatMap(({ heading }) => heading ?? []);
    const english = new Set(headings(pageOf(fullVisit())));
    expect(headings(model).filter((heading) => english.has(heading))).toEqual([]);
    expect(headings(model).length).toBeGreaterThan(6);
  });
});

test('an option that the library does not have is a bug, and throws rather than print another', () => {
  expect(() => pageOf(fullVisit({ outcome: chosen('unheard-of' as typeof ribo) }))).toThrow('unheard-of');
});
