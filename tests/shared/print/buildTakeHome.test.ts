import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/ids.ts';
import { buildTakeHome } from '../../../shared/print/buildTakeHome.ts';
import { type Line, PrintModel, type Section } from '../../../shared/print/model.ts';
import { longestText, type TextField, textFields } from '../../../shared/visit/text.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { chosen, fullVisit, stepOf, typed } from '../../support/fullVisit.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { noDrug, paclitaxel, palbo, realLookup, ribo, toldAll } from '../../support/realLibrary.ts';
import { freshVisit } from '../../support/visits.ts';

const { en, es } = pdfTools.translators;
const now = '2026-11-23T14:02:00.000Z';
const page = (visit: Visit, t = en) => buildTakeHome(visit, realLookup, t, now);
const idsOf = ({ sections }: PrintModel) => sections.map(({ id }) => id);

function section(model: PrintModel, id: string): Section {
  const found = model.sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no section ${id}.`);
  return found;
}

/** Every line of a section, in order; a row of a table is its label and its value. */
function linesIn({ blocks }: Section): Line[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.line];
      case 'list':
        return block.items;
      case 'callout':
        return block.lines;
      case 'pairs':
        return block.rows.map(({ label, value }) => ({ ...value, runs: [{ text: label }, ...value.runs] }));
      case 'signature':
        return [];
    }
  });
}
const said = ({ runs }: Line) => runs.map(({ text }) => text).join('');
const wordsIn = (model: PrintModel, id: string) => linesIn(section(model, id)).map(said);
/** What stands before each ruled blank of the page. */
const blanksOf = (model: PrintModel) =>
  model.sections.flatMap((one) => linesIn(one).filter(({ blank }) => blank === true)).map(said);
const without = (...fields: TextField[]) => ({
  ...fullVisit(),
  texts: { ...fullVisit().texts, ...Object.fromEntries(fields.map((field) => [field, ''])) },
});

describe('Page one of a visit in which everything was said', () => {
  const model = page(fullVisit());

  test('has its parts in the order in which she needs them', () => {
    expect(idsOf(model)).toEqual([
      'decided',
      'why',
      'start',
      'next',
      'plan-b',
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
    expect(model.heading).toBe('What we decided');
    expect(wordsIn(model, 'decided')[0]).toBe(realLookup.text('en', `options.${ribo}.name`));
    expect(wordsIn(model, 'why')).toEqual([
      'Your reason: “typed reason”',
      'typed recommended-by recommends: typed recommendation',
    ]);
  });

  test('holds each next step with who and by when, and what it costs as a line to fill in', () => {
    expect(wordsIn(model, 'next')).toEqual([
      'Heart tracing: Nurse Kim, by Monday, November 30, 2026',
      'What insurance pays, and what it costs you. Who finds out, and by when:',
      'We meet again: typed next-visit',
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
    const missing = textFields.filter((field) => !all.includes(typed(field)));
    expect(missing).toEqual(['label', 'record-number']);
  });

  test('is a document whose title names nobody', () => {
    expect(model.title).toBe('To take home');
    expect(model.headerRight).toContain('typed chosen-name');
    expect(model.headerLeft).toBe('typed clinic-name');
  });
});

describe('Ruled blanks never vanish', () => {
  test.each<[TextField, string]>([
    ['wait-for', 'Do not start until:'],
    ['start-when', 'Start:'],
    ['how-to-take', 'How to take it:'],
    ['keep-taking', 'Keep taking, or stop:'],
    ['next-visit', 'We meet again:'],
    ['day-phone', 'By day'],
    ['night-phone', 'Nights and weekends'],
    ['languages-spoken', 'We speak'],
  ])('%s that was not said is one', (field, label) => {
    const model = page(without(field));
    expect(blanksOf(model)).toContain(label);
    expect(blanksOf(page(fullVisit()))).not.toContain(label);
  });

  test('a step that names no person, or no day, has one', () => {
    const blanks = (who: string, by: string | null) =>
      blanksOf(page(fullVisit({ steps: [stepOf(1, { what: 'Blood test', who, by })] })))[0];
    expect(blanks('', null)).toBe('Blood test');
    expect(blanks('Kim', null)).toBe('Blood test: Kim');
    expect(blanks('', '2026-11-30')).toBe('Blood test: by Monday, November 30, 2026');
    expect(blanks('Kim', '2026-11-30')).toBe(en('print:cost'));
  });

  test('where a line of the start is empty, she is told to ask', () => {
    expect(wordsIn(page(without('how-to-take')), 'start')).toContain(en('print:askBefore'));
  });

  test.each(languages)(
    'the page of an empty visit still has start, steps, signs, numbers and a signature (%s)',
    (language) => {
      const model = page(freshVisit(), pdfTools.translators[language]);
      expect(idsOf(model)).toEqual(['start', 'next', 'call-us', 'call-911', 'phones', 'gone-over']);
      expect(blanksOf(model)).toHaveLength(9);
      expect(model.subtitle).toBeNull();
      expect(PrintModel.parse(model)).toEqual(model);
    },
  );
});

describe('What was not said leaves no empty heading', () => {
  test.each<[string, Partial<Visit>]>([
    ['why', { texts: without('reason', 'recommendation').texts }],
    ['plan-b', { texts: without('plan-b').texts }],
    ['matters', { texts: without('one-thing', 'date-what').texts, dateToProtect: null }],
    ['questions', { steps: [stepOf(1, { kind: 'question', what: '' })] }],
    ['decided', { outcome: null }],
  ])('%s', (id, change) => {
    expect(idsOf(page(fullVisit(change)))).not.toContain(id);
    expect(idsOf(page(fullVisit()))).toContain(id);
  });

  test('one of two reasons stands alone', () => {
    expect(wordsIn(page(without('reason')), 'why')).toHaveLength(1);
    expect(wordsIn(page(without('recommendation', 'recommended-by')), 'why')).toEqual([
      'Your reason: “typed reason”',
    ]);
  });
});

describe('When nothing was chosen today', () => {
  const notToday = (safeUntil: string | null, change: Partial<Visit> = {}) =>
    page(fullVisit({ outcome: { kind: 'not-today', safeUntil }, ...change }));

  test('the page says so, until when it is safe to wait and who says it, and between what', () => {
    const model = notToday('2026-12-14');
    expect(model.heading).toBe('We did not choose a treatment today. That is all right.');
    const names = [palbo, ribo, 'aromatase-inhibitor'].map((id) =>
      realLookup.text('en', `options.${id}.name`),
    );
    expect(wordsIn(model, 'decided')).toEqual([
      'typed recommended-by says it is safe to wait until Monday, December 14, 2026.',
      `We are choosing between: ${names.join('; ')}.`,
    ]);
  });

  test('a day that the doctor has not named is a ruled blank', () => {
    expect(blanksOf(notToday(null))[0]).toBe('typed recommended-by says it is safe to wait until');
    expect(blanksOf(notToday('2026-12-14'))).toEqual([en('print:cost')]);
  });

  test('nothing says how to start; what to keep, and a second opinion, are there', () => {
    const model = notToday('2026-12-14');
    expect(wordsIn(model, 'start')).toEqual([
      'Keep taking, or stop: typed keep-taking',
      en('print:notYet'),
      en('print:callBeforeNew'),
    ]);
    expect(wordsIn(model, 'next')).toContain(en('print:secondOpinion'));
    for (const field of ['wait-for', 'start-when', 'how-to-take'] as const) {
      expect(JSON.stringify(model)).not.toContain(typed(field));
    }
    expect(JSON.stringify(page(fullVisit()))).not.toContain(en('print:secondOpinion'));
  });

  test('an option that she may not know of is not among those she chooses between', () => {
    const told = { ...toldAll, 'not-curable': 'no' as const };
    const model = notToday(null, { told, columns: [palbo, noDrug] });
    expect(wordsIn(model, 'decided')[1]).toBe(
      `We are choosing between: ${realLookup.text('en', `options.${palbo}.name`)}.`,
    );
    expect(wordsIn(notToday(null, { told, columns: [noDrug] }), 'decided')).toHaveLength(1);
  });
});

describe('When to call', () => {
  const signs = (visit: Visit, id: 'call-us' | 'call-911') => wordsIn(page(visit), id);
  const flag = (id: string) => realLookup.text('en', `redFlags.${id}`);
  const universal = (urgency: string) =>
    realLookup.library.redFlags
      .filter((one) => one.universal && one.urgency === urgency)
      .map(({ id }) => flag(id));

  test('names the signs of the chosen option besides those for everyone', () => {
    const visit = fullVisit({ outcome: chosen(ribo) });
    expect(signs(visit, 'call-us')).toEqual([
      ...universal('call-us'),
      flag('lung-cough'),
      flag('yellow-skin'),
    ]);
    expect(signs(visit, 'call-911')).toEqual([...universal('call-911'), flag('fast-heartbeat-fainting')]);
    expect(signs(fullVisit({ outcome: chosen(paclitaxel) }), 'call-911')).toContain(
      flag('allergic-reaction'),
    );
  });

  test.each<[string, Partial<Visit>]>([
    ['nothing was chosen', { outcome: null }],
    ['she may not know what was chosen', { told: { ...toldAll, spread: 'no' } }],
    ['it was not today', { outcome: { kind: 'not-today', safeUntil: null } }],
  ])('names those for everyone and no others when %s', (_case, change) => {
    for (const urgency of ['call-us', 'call-911'] as const) {
      expect(signs(fullVisit(change), urgency)).toEqual(universal(urgency));
      expect(universal(urgency).length).toBeGreaterThan(3);
    }
  });
});

describe('In Spanish', () => {
  const model = page(fullVisit(), es);

  test('the page has the same parts, in Spanish words of the app and of the library', () => {
    expect(model.language).toBe('es');
    expect(idsOf(model)).toEqual(idsOf(page(fullVisit())));
    expect(wordsIn(model, 'decided')[0]).toBe(realLookup.text('es', `options.${ribo}.name`));
    expect(wordsIn(model, 'call-us')).toContain(realLookup.text('es', 'redFlags.fever'));
    expect(wordsIn(model, 'next')[0]).toBe(
      'Heart tracing: Nurse Kim, a más tardar el lunes, 30 de noviembre de 2026',
    );
  });

  test('not one heading of it is English', () => {
    const headings = ({ sections }: PrintModel) => sections.flatMap(({ heading }) => heading ?? []);
    const english = new Set(headings(page(fullVisit())));
    expect(headings(model).filter((heading) => english.has(heading))).toEqual([]);
    expect(headings(model).length).toBeGreaterThan(7);
  });
});

describe('Whatever is typed', () => {
  test('10,000 letters in every field, and 40 steps, still make a page that fits its schema', () => {
    const long = 'á'.repeat(longestText);
    const texts = Object.fromEntries(textFields.map((field) => [field, long])) as Visit['texts'];
    for (const kind of ['step', 'question'] as const) {
      const steps = Array.from({ length: 40 }, (_, n) =>
        stepOf(n, { kind, what: long, who: long, by: '2026-11-30' }),
      );
      const model = page(fullVisit({ texts, steps }));
      expect(PrintModel.safeParse(model).error?.issues ?? []).toEqual([]);
    }
  });

  test('is printed as it was typed, also where it looks like a placeholder of ours', () => {
    const words = 'My {{who}} costs $& $1 <b>100%</b> $t(print:title) “so”';
    const texts = { ...fullVisit().texts, reason: words, 'recommended-by': words, 'who-was-there': words };
    const model = page(fullVisit({ texts }));
    expect(wordsIn(model, 'why')[0]).toBe(`Your reason: “${words}”`);
    expect(wordsIn(model, 'why')[1]).toBe(`${words} recommends: typed recommendation`);
    expect(model.subtitle).toBe(`With you at the visit: ${words}`);
  });
});

test('an option that the library does not have is a bug, and throws rather than print another', () => {
  expect(() => page(fullVisit({ outcome: chosen('unheard-of' as typeof ribo) }))).toThrow('unheard-of');
});
