import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/ids.ts';
import { buildRecordNote } from '../../../shared/print/buildRecordNote.ts';
import type { Answers } from '../../../shared/visit/answers.ts';
import type { Outcome } from '../../../shared/visit/outcome.ts';
import { ownGoal } from '../../../shared/visit/own.ts';
import type { TextField } from '../../../shared/visit/text.ts';
import { gateAnswers, type Visit } from '../../../shared/visit/visit.ts';
import { fullVisit, stepOf, typed } from '../../support/fullVisit.ts';
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
import { freshVisit } from '../../support/visits.ts';

const noteOf = (visit: Visit, language: 'en' | 'es' = 'en') =>
  buildRecordNote(visit, realLookup, pdfTools.translators[language]);
const linesOf = (visit: Visit) => noteOf(visit).split('\n');
const nameOf = (id: string) => realLookup.text('en', `options.${id}.name`);

const answers = (change: Partial<Answers>): Answers => ({ ...fullVisit().answers, ...change });
const texts = (...fields: TextField[]): Visit['texts'] => ({
  ...fullVisit().texts,
  ...Object.fromEntries(fields.map((field) => [field, typed(field)])),
});

describe('The note for the record', () => {
  test('says who was there, who speaks, who should hear, how she decides and what she has been told', () => {
    const note = linesOf(
      fullVisit({
        told: { ...toldAll, 'newest-result': 'no' },
        texts: texts('interpreter-name', 'who-may-hear', 'understanding', 'decision-sentence'),
        answers: answers({
          interpreter: 'phone',
          'who-hears': 'me-and-someone',
          'decision-role': 'we-decide',
          'treatment-can-said': 'said',
        }),
      }),
    );
    expect(note).toEqual(
      expect.arrayContaining([
        'Told: That it is breast cancer; That it has spread; That it is not expected to be cured',
        'Present: typed who-was-there',
        'Interpreter: Professional, by phone, typed interpreter-name',
        'Who should hear about results and time: Me and someone I choose, typed who-may-hear',
        'Understanding, in the patient’s words: “typed understanding”',
        'How the patient wants to decide: We decide together',
        'To decide today: typed decision-sentence',
        'What treatment can and cannot do: Said today',
      ]),
    );
    expect(note[0]).toMatch(/library of 2026-11-23, not reviewed by a clinician/);
  });

  test('says her goals, what matters in her order, the one thing and the day, and other answers as such', () => {
    const goal = realLibrary.goals.find(({ concerns }) => concerns === null);
    const visit = (answer: Visit['matters']['answer']) =>
      fullVisit({
        goals: [ownGoal, ...(goal === undefined ? [] : [goal.id])],
        texts: texts('own-goal', 'hopes', 'fears', 'not-give-up'),
        matters: { answer, cards: [growthMedian, aliveMedian] },
      });
    const note = linesOf(visit('cards'));
    expect(note).toContain(`Goals: typed own-goal; ${realLookup.text('en', `goals.${goal?.id}`)}`);
    expect(note).toContain('The one thing: “typed one-thing”');
    expect(note).toContain('A day to protect: typed date-what, Saturday, June 12, 2027');
    const cards = [growthMedian, aliveMedian].map((id) => realLookup.text('en', `attributes.${id}.name`));
    expect(note).toContain(`Stated priorities, in order (not a recommendation): ${cards.join('; ')}`);
    expect(linesOf(visit('all-the-same'))).toContain('Stated priorities: they all matter the same.');
    expect(linesOf(visit('you-choose'))).toContain(
      'Stated priorities: the patient asked the doctor to choose.',
    );
    expect(noteOf(visit('you-choose'))).not.toContain(cards[0]);
    expect(noteOf(visit('cards'))).not.toMatch(/typed (hopes|fears|not-give-up)/);
  });

  test('names the options that were shown and who released them, and none that was not released', () => {
    const options = `Options shown: ${[palbo, ribo, hormoneAlone].map(nameOf).join('; ')}. Released by Dr. Lee.`;
    expect(linesOf(fullVisit())).toContain(options);
    expect(noteOf(fullVisit({ released: null, outcome: null }))).not.toContain(nameOf(palbo));
  });

  test('keeps the recommendation under the doctor’s name', () => {
    expect(linesOf(fullVisit())).toContain('Recommendation by typed recommended-by: typed recommendation');
    const { 'recommended-by': _by, ...rest } = fullVisit().texts;
    const nameless = { ...rest, 'recommended-by': '' };
    expect(linesOf(fullVisit({ texts: nameless }))).toContain('Recommendation: typed recommendation');
    expect(noteOf(fullVisit({ texts: { ...nameless, recommendation: '' } }))).not.toContain('Recommendation');
  });

  test('leaves out what was not asked: of an empty visit it says no more than that nothing was recorded', () => {
    expect(linesOf(freshVisit()).slice(1)).toEqual(['Outcome: not recorded.']);
  });
});

describe('The outcome in the note', () => {
  const end = (outcome: Outcome, ...fields: TextField[]) =>
    linesOf(fullVisit({ outcome, texts: texts(...fields) }));

  test.each<[Outcome, TextField[], string[]]>([
    [{ kind: 'chosen', option: ribo }, [], [`Outcome: chosen today: ${nameOf(ribo)}`]],
    [{ kind: 'decided-before', option: ribo }, [], [`Outcome: decided before today: ${nameOf(ribo)}`]],
    [
      { kind: 'chosen-if', option: ribo, otherwise: palbo },
      ['on-condition'],
      [
        `Outcome: chosen on a condition: ${nameOf(ribo)}`,
        'If: typed on-condition',
        `Otherwise: ${nameOf(palbo)}`,
      ],
    ],
    [
      { kind: 'not-today', safeUntil: '2026-12-14' },
      ['still-missing'],
      [
        'Outcome: no treatment was chosen today.',
        'Safe to wait until: Monday, December 14, 2026',
        'What is still missing: typed still-missing',
      ],
    ],
    [
      { kind: 'second-opinion', safeUntil: null },
      ['second-opinion-where'],
      [
        'Outcome: a second opinion first.',
        'Safe to wait until: not named yet',
        'Where, and who sends your records: typed second-opinion-where',
      ],
    ],
    [
      { kind: 'stay-on', lookAgain: '2027-02-01' },
      [],
      ['Outcome: stays on the present treatment.', 'Look again on: Monday, February 1, 2027'],
    ],
    [{ kind: 'no-cancer-drug' }, [], ['Outcome: the patient chose no cancer drug for now.']],
  ])('%j is said with all that belongs to it', (outcome, fields, lines) => {
    expect(end(outcome, ...fields)).toEqual(expect.arrayContaining(lines));
  });

  test('has what belongs to no other outcome: neither a condition nor how to start where nothing starts', () => {
    const all = ['on-condition', 'second-opinion-where', 'who-comes', 'still-missing'] as const;
    expect(end({ kind: 'chosen', option: ribo }, ...all).join()).not.toMatch(
      /typed (on-condition|second-opinion-where|who-comes|still-missing)/,
    );
    expect(end({ kind: 'chosen', option: ribo }).join()).toContain('typed start-when');
    const waiting = end({ kind: 'not-today', safeUntil: null }, ...all).join();
    expect(waiting).not.toMatch(/typed (on-condition|second-opinion-where|who-comes|start-when|missed-dose)/);
    expect(waiting).toContain('typed keep-taking');
  });

  test('of a talk about stopping is what goes on, who comes, and her hopes, but not her fears', () => {
    const fields = ['who-comes', 'medicines-that-stay', 'hopes', 'fears', 'not-give-up'] as const;
    const visit = fullVisit({
      answers: answers({ path: 'stopping', stopping: 'stop-and-watch' }),
      texts: texts(...fields),
    });
    expect(linesOf(visit)).toEqual(
      expect.arrayContaining([
        'Outcome of the talk about stopping: Stop the cancer drug and watch',
        'Medicines that stay: typed medicines-that-stay',
        'Hopes: “typed hopes”',
        'Would not give up: “typed not-give-up”',
      ]),
    );
    expect(noteOf(visit)).toContain('typed who-comes');
    expect(noteOf(visit)).not.toContain('typed fears');
    const untold = { ...visit, told: { ...toldAll, 'not-curable': 'no' as const } };
    expect(noteOf(untold)).toContain('Outcome: not recorded.');
    expect(noteOf(untold)).not.toMatch(/stop|typed who-comes/i);
  });

  test('stands after what comes first, where something is urgent', () => {
    const urgent = answers({ path: 'urgent' });
    const fields = ['urgent-what', 'urgent-where'] as const;
    expect(linesOf(fullVisit({ answers: urgent, texts: texts(...fields) }))[1]).toBe(
      'Comes first: typed urgent-what; typed urgent-where',
    );
    expect(linesOf(fullVisit({ answers: urgent }))[1]).toBe('Comes first: not named yet');
    expect(noteOf(fullVisit({ texts: texts(...fields) }))).not.toContain('Comes first');
  });
});

describe('Plan and close in the note', () => {
  test('have every step, question and call with who and by when, and the texts of the close', () => {
    const steps = [
      stepOf(1, { what: 'Heart tracing', who: 'Kim', by: '2026-11-30' }),
      stepOf(2, { kind: 'question', what: 'Can I travel?', who: 'Dr. Lee' }),
      stepOf(3, { kind: 'call-back', what: 'First days', by: '2026-12-04' }),
      stepOf(4, { who: 'Nobody' }),
    ];
    const note = linesOf(fullVisit({ steps, texts: texts('cost', 'missed-dose', 'food-herbs') }));
    expect(note).toEqual(
      expect.arrayContaining([
        'Next: Heart tracing, Kim, Monday, November 30, 2026',
        'Open question: Can I travel?, Dr. Lee',
        'Call promised: First days, Friday, December 4, 2026',
        'Insurance and cost: typed cost',
        'If you miss a dose: typed missed-dose',
      ]),
    );
    expect(note.join()).not.toContain('Nobody');
  });

  test('have each symptom of 4 or more with what was planned for it, and none below', () => {
    const note = linesOf(
      fullVisit({
        symptoms: {
          pain: { score: 4, plan: 'today' },
          mood: { score: 9, plan: 'open' },
          sleep: { score: 3, plan: 'open' },
        },
      }),
    );
    expect(note).toContain('Pain: 4 of 10, plan: Today');
    expect(note).toContain('Mood: 9 of 10, plan: not yet answered');
    expect(note.join()).not.toContain('Sleep');
  });

  test('have the teach-back and SURE: the score when all four were asked, and each question answered no', () => {
    const yes = { 'sure-sure': 'yes', 'sure-understand': 'yes', 'sure-risks': 'no' } as const;
    const visit = fullVisit({
      answers: answers({ ...yes, 'sure-encouraged': 'yes', 'teach-back': 'still-open' }),
      texts: texts('teach-back-open', 'what-is-missing'),
    });
    const no = 'SURE, answered no: Are you clear about which benefits and risks matter most to you?';
    expect(linesOf(visit)).toEqual(
      expect.arrayContaining([
        'Teach-back: Something is still open',
        'Still open after teach-back: typed teach-back-open',
        'Still missing for a choice: typed what-is-missing',
        'SURE: 3 of 4',
        no,
      ]),
    );
    const partly = linesOf(fullVisit({ answers: answers(yes) }));
    expect(partly).toContain(no);
    expect(partly.join()).not.toContain('SURE: ');
  });

  test('say who accepted texts that nobody has reviewed', () => {
    const accepted = { by: 'Dr. Lee', at: '2026-11-23T12:00:00.000Z' };
    expect(noteOf(fullVisit({ unreviewedAccepted: accepted }))).toMatch(/accepted by Dr\. Lee\.$/);
    expect(noteOf(fullVisit())).not.toContain('accepted by');
  });
});

describe('What must not reach the record', () => {
  test('is what is for clinicians only, and every sentence that was kept off paper', () => {
    const visit = fullVisit({ texts: texts('notes', 'cost'), steps: [stepOf(1, { what: 'Blood test' })] });
    expect(noteOf(visit)).not.toMatch(/typed (notes|label|record-number)/);
    expect(noteOf(visit)).toMatch(/typed reason[^]*typed cost[^]*Blood test/);
    const off = ['text.reason', 'text.cost', `step.${visit.steps[0]?.id}`] as Visit['offPaper'];
    expect(noteOf({ ...visit, offPaper: off })).not.toMatch(/typed reason|typed cost|Blood test/);
  });

  test('does not hang on whose copy the pages are: the record never says that time was shut when it was not', () => {
    const visit = fullVisit({ gate: 'numbers', matters: { answer: 'cards', cards: [aliveMedian] } });
    const toShare = { ...visit, paper: { ...visit.paper, copy: 'to-share' as const } };
    expect(noteOf(toShare)).toBe(noteOf(visit));
    expect(noteOf(visit)).toContain('Time: talked about with numbers from studies.');
  });
});

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
        answers: answers({
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
