import { describe, expect, test } from 'vitest';
import { writeBundle } from '../../../shared/fhir/writeBundle.ts';
import { type Language, languages } from '../../../shared/ids.ts';
import type { Outcome } from '../../../shared/visit/outcome.ts';
import { type TextField, textFields } from '../../../shared/visit/text.ts';
import { gateAnswers, type Visit } from '../../../shared/visit/visit.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { givesAway } from '../../support/givesAway.ts';
import { pdfTools } from '../../support/makePdf.ts';
import {
  aliveMedian,
  everyTold,
  growthMedian,
  hormoneAlone,
  noDrug,
  palbo,
  realLibrary,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';
import { answersWith } from '../../support/recordNote.ts';

const columns = [palbo, ribo, hormoneAlone, noDrug];
const released = { by: 'Dr. Release', columns, own: 'A new cancer drug', at: '2026-11-23T12:00:00.000Z' };
const ownColumn = { name: 'A new cancer drug', what: '', taken: '', does: '', feels: '', visits: '' };
const outcomes: (Outcome | null)[] = [
  null,
  { kind: 'chosen', option: ribo },
  { kind: 'chosen', option: noDrug },
  { kind: 'chosen-if', option: ribo, otherwise: noDrug },
  { kind: 'decided-before', option: hormoneAlone },
  { kind: 'not-today', safeUntil: '2026-12-14' },
  { kind: 'second-opinion', safeUntil: null },
  { kind: 'stay-on', lookAgain: null },
  { kind: 'no-cancer-drug' },
];
const paths = ['usual', 'stopping', 'urgent'] as const;
const marks = { [growthMedian]: 'plus', [aliveMedian]: 'minus' } as const;
const telling = realLibrary.goals.filter(({ implies }) => implies.length > 0);

/** A visit in which all that could give something away was picked. */
const visitWith = (told: Visit['told'], gate: Visit['gate'], change: Partial<Visit> = {}): Visit =>
  fullVisit({
    told,
    gate,
    columns,
    released,
    ownColumn,
    estimateMonths: 2424,
    goals: telling.map(({ id }) => id),
    matters: { answer: 'cards', cards: [growthMedian, aliveMedian] },
    reactions: Object.fromEntries(columns.map((option) => [option, marks])),
    ...change,
  });
const endings = outcomes.flatMap((outcome) =>
  paths.map((path) => ({
    outcome,
    answers: answersWith({
      path,
      stopping: 'comfort-care',
      'treatment-can': 'later',
      'treatment-can-said': 'said',
      'in-words': 'weeks-to-months',
      'sure-risks': 'no',
      'teach-back': 'still-open',
    }),
  })),
);

/** All that the document says; addresses and ids of the visit are no words. */
const jsonOf = (visit: Visit, language: Language) =>
  JSON.stringify(
    writeBundle(visit, {
      lookup: realLookup,
      t: pdfTools.translators[language],
      now: '2026-11-23T14:02:00.000Z',
      pdf: null,
    }),
  ).replaceAll(/urn:uuid:[0-9a-f-]{36}/g, '');

const figures = /2424|\b(months|meses|weeks|semanas) (to|a) |weeks-to-months|24\.8|14\.5|25\.3|53\.9|63\.9/;
/** Nothing in a document hangs on the newest result: every combination of the other three. */
const everyList = [...everyTold('no'), ...everyTold('not-known')].filter(
  (told) => told['newest-result'] === 'yes',
);

describe.each(languages)('In %s, for every told-list, outcome and path', (language) => {
  const words = (key: string) => realLookup.text(language, key);

  test.each(gateAnswers)('the document holds nothing untold or unwanted at "%s"', (gate) => {
    for (const told of everyList) {
      const knows = told.diagnosis === 'yes' && told.spread === 'yes';
      const isUntold = ({ implies }: { implies: readonly string[] }) =>
        implies.some((item) => told[item as keyof Visit['told']] !== 'yes');
      const hidden = realLibrary.options.filter(isUntold);
      const hiddenGoals = telling.filter((goal) => !knows || isUntold(goal));
      for (const ending of endings) {
        const json = jsonOf(visitWith(told, gate, ending), language);
        expect(hidden.filter(({ id }) => json.includes(`"${id}"`) || json.includes(`/${id}/`))).toEqual([]);
        expect(hidden.filter(({ id }) => json.includes(words(`options.${id}.name`)))).toEqual([]);
        expect(hiddenGoals.filter(({ id }) => json.includes(`"${id}"`))).toEqual([]);
        expect(hiddenGoals.filter(({ id }) => json.includes(words(`goals.${id}`)))).toEqual([]);
        expect(json).not.toMatch(figures);
        if (!knows) expect(json).not.toMatch(givesAway[language]);
        if (!knows) expect(json).not.toMatch(/"gate"|Dr\. Release|reaction|growth-median|alive-median/);
        if (told['not-curable'] !== 'yes')
          expect(json).not.toMatch(/comfort.care|consuelo|no.cancer.drug|stopping"/i);
        if (gate !== 'numbers' && gate !== 'in-words') {
          expect(json).not.toContain(aliveMedian);
          expect(json).not.toContain(words(`attributes.${aliveMedian}.name`));
        }
      }
    }
  });

  test('the nets would catch the document of someone who was told all and asked for numbers', () => {
    const all = endings.map((ending) => jsonOf(visitWith(toldAll, 'numbers', ending), language));
    for (const id of columns) {
      expect(all.some((json) => json.includes(words(`options.${id}.name`)))).toBe(true);
      expect(all.some((json) => json.includes(`"${id}"`) || json.includes(`/${id}/`))).toBe(true);
    }
    for (const { id } of telling) expect(all.join()).toContain(`"${id}"`);
    expect(all[0]).toMatch(givesAway[language]);
    expect(all[0]).toMatch(/"gate".*Dr\. Release"/);
    expect(all[0]).toContain(aliveMedian);
    expect(all[0]).toContain(words(`attributes.${aliveMedian}.name`));
    expect(all.join()).toMatch(/comfort-care/);
    expect(all.join()).toMatch(/no-cancer-drug/);
    expect('weeks to months, 24.8').toMatch(figures);
  });
});

describe('Where nothing may be said of the outcome', () => {
  const typedAll = Object.fromEntries(textFields.map((field: TextField) => [field, `typed ${field}`]));
  const texts = typedAll as Visit['texts'];
  const told = { ...toldAll, spread: 'not-known' as const };

  test('the document is the same whatever was decided, so that the decision cannot be told from it', () => {
    const neutral = jsonOf(visitWith(told, 'numbers', { outcome: null, texts }), 'en');
    for (const outcome of outcomes)
      expect(jsonOf(visitWith(told, 'numbers', { outcome, texts }), 'en')).toBe(neutral);
  });

  test('to whoever was told, each outcome is another document', () => {
    const all = outcomes.map((outcome) => jsonOf(visitWith(toldAll, 'numbers', { outcome, texts }), 'en'));
    // "No cancer drug now" is the same whether it was picked as a column or as an answer.
    expect(new Set(all).size).toBe(outcomes.length - 1);
  });
});
