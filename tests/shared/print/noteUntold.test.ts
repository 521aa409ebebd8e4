import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/ids.ts';
import type { Outcome } from '../../../shared/visit/outcome.ts';
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
import { answersWith, noteOf } from '../../support/recordNote.ts';

const columns = [palbo, ribo, hormoneAlone, noDrug];
const released = { by: 'Dr. Lee', columns, own: 'A new cancer drug', at: '2026-11-23T12:00:00.000Z' };
const ownColumn = { name: 'A new cancer drug', what: '', taken: '', does: '', feels: '', visits: '' };
const outcomes: (Outcome | null)[] = [
  null,
  ...columns.map((option) => ({ kind: 'chosen' as const, option })),
  { kind: 'chosen-if', option: ribo, otherwise: noDrug },
  { kind: 'decided-before', option: noDrug },
  { kind: 'not-today', safeUntil: '2026-12-14' },
  { kind: 'second-opinion', safeUntil: null },
  { kind: 'stay-on', lookAgain: null },
  { kind: 'no-cancer-drug' },
];
const paths = ['usual', 'stopping', 'urgent'] as const;
const telling = <Thing extends { implies: readonly string[]; concerns: unknown }>(things: readonly Thing[]) =>
  things.filter(({ implies, concerns }) => implies.length > 0 || concerns !== null).slice(0, 3);

/** Every outcome on every path, in a visit in which all that could give something away was picked. */
const visitsWith = (told: Visit['told'], gate: Visit['gate']): Visit[] =>
  outcomes.flatMap((outcome) =>
    paths.map((path) =>
      fullVisit({
        told,
        gate,
        outcome,
        columns,
        released,
        ownColumn,
        estimateMonths: 2424,
        goals: telling(realLibrary.goals).map(({ id }) => id),
        matters: { answer: 'cards', cards: [growthMedian, aliveMedian] },
        answers: answersWith({
          path,
          stopping: 'comfort-care',
          'treatment-can': 'later',
          'treatment-can-said': 'said',
          'in-words': 'weeks-to-months',
        }),
      }),
    ),
  );
const everyList = [...everyTold('no'), ...everyTold('not-known')];
/** The line that says what she was told says just that. */
const withoutTold = (note: string) => note.replace(/^(Told|Se le ha dicho): .*$/m, '');

describe.each(languages)('In %s, for every told-list, answer about time, outcome and path', (language) => {
  const words = (key: string) => realLookup.text(language, key);
  const aboutTime = words(`attributes.${aliveMedian}.name`);

  test.each(gateAnswers)('the note holds nothing untold or unwanted at "%s"', (gate) => {
    for (const told of everyList) {
      const hidden = realLibrary.options.filter(({ implies }) =>
        implies.some((item) => told[item] !== 'yes'),
      );
      const knows = told.diagnosis === 'yes' && told.spread === 'yes';
      for (const visit of visitsWith(told, gate)) {
        const note = withoutTold(noteOf(visit, language));
        expect(hidden.filter(({ id }) => note.includes(words(`options.${id}.name`)))).toEqual([]);
        expect(note).not.toMatch(/2424|\b(months|meses|weeks|semanas) (to|a) |24\.8|14\.5|53\.9/);
        if (!knows) expect(note.split('\n').slice(1).join('\n')).not.toMatch(givesAway[language]);
        if (told['not-curable'] !== 'yes') expect(note).not.toMatch(/comfort care|consuelo|no cancer drug/i);
        if (gate === 'not-today' || gate === 'not-asked') expect(note).not.toContain(aboutTime);
      }
    }
  });

  test('whether time was talked about is said to whoever knows of what, and to nobody else', () => {
    const { [language]: t } = pdfTools.translators;
    for (const gate of gateAnswers) {
      expect(noteOf(fullVisit({ gate }), language)).toContain(t(`note:time.${gate}`));
      const told = { ...toldAll, spread: 'no' as const };
      expect(noteOf(fullVisit({ gate, told }), language)).not.toContain(t(`note:time.${gate}`));
    }
  });

  test('the nets would catch the note of someone who was told all and asked for numbers', () => {
    const notes = visitsWith(toldAll, 'numbers').map((visit) => withoutTold(noteOf(visit, language)));
    for (const { id } of realLibrary.options.filter((option) => columns.includes(option.id)))
      expect(notes.some((note) => note.includes(words(`options.${id}.name`)))).toBe(true);
    expect(notes[0]?.split('\n').slice(1).join('\n')).toMatch(givesAway[language]);
    expect(notes[0]).toContain(aboutTime);
    expect(notes.join()).toContain(pdfTools.translators[language]('answers:stopping.comfort-care'));
  });
});
