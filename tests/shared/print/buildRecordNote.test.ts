import { describe, expect, test } from 'vitest';
import { ownGoal } from '../../../shared/visit/own.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { fullVisit, stepOf } from '../../support/fullVisit.ts';
import {
  aliveMedian,
  growthMedian,
  hormoneAlone,
  palbo,
  realLibrary,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';
import { answersWith, noteLines, noteOf, textsWith } from '../../support/recordNote.ts';
import { freshVisit } from '../../support/visits.ts';

const nameOf = (id: string) => realLookup.text('en', `options.${id}.name`);

describe('The note for the record', () => {
  test('says who was there, who speaks, who should hear, how she decides and what she has been told', () => {
    const note = noteLines(
      fullVisit({
        told: { ...toldAll, 'newest-result': 'no' },
        texts: textsWith('interpreter-name', 'who-may-hear', 'understanding', 'decision-sentence'),
        answers: answersWith({
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
        texts: textsWith('own-goal', 'hopes', 'fears', 'not-give-up'),
        matters: { answer, cards: [growthMedian, aliveMedian] },
      });
    const note = noteLines(visit('cards'));
    expect(note).toContain(`Goals: typed own-goal; ${realLookup.text('en', `goals.${goal?.id}`)}`);
    expect(note).toContain('The one thing: “typed one-thing”');
    expect(note).toContain('A day to protect: typed date-what, Saturday, June 12, 2027');
    const cards = [growthMedian, aliveMedian].map((id) => realLookup.text('en', `attributes.${id}.name`));
    expect(note).toContain(`Stated priorities, in order (not a recommendation): ${cards.join('; ')}`);
    expect(noteLines(visit('all-the-same'))).toContain('Stated priorities: they all matter the same.');
    expect(noteLines(visit('you-choose'))).toContain(
      'Stated priorities: the patient asked the doctor to choose.',
    );
    expect(noteOf(visit('you-choose'))).not.toContain(cards[0]);
    expect(noteOf(visit('cards'))).not.toMatch(/typed (hopes|fears|not-give-up)/);
  });

  test('names the options that were shown and who released them, and none that was not released', () => {
    const options = `Options shown: ${[palbo, ribo, hormoneAlone].map(nameOf).join('; ')}. Released by Dr. Lee.`;
    expect(noteLines(fullVisit())).toContain(options);
    expect(noteOf(fullVisit({ released: null, outcome: null }))).not.toContain(nameOf(palbo));
  });

  test('keeps the recommendation under the doctor’s name', () => {
    expect(noteLines(fullVisit())).toContain('Recommendation by typed recommended-by: typed recommendation');
    const { 'recommended-by': _by, ...rest } = fullVisit().texts;
    const nameless = { ...rest, 'recommended-by': '' };
    expect(noteLines(fullVisit({ texts: nameless }))).toContain('Recommendation: typed recommendation');
    expect(noteOf(fullVisit({ texts: { ...nameless, recommendation: '' } }))).not.toContain('Recommendation');
  });

  test('leaves out what was not asked: of an empty visit it says no more than that nothing was recorded', () => {
    expect(noteLines(freshVisit()).slice(1)).toEqual(['Outcome: not recorded.']);
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
    const note = noteLines(fullVisit({ steps, texts: textsWith('cost', 'missed-dose', 'food-herbs') }));
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
    const note = noteLines(
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
      answers: answersWith({ ...yes, 'sure-encouraged': 'yes', 'teach-back': 'still-open' }),
      texts: textsWith('teach-back-open', 'what-is-missing'),
    });
    const no = 'SURE, answered no: Are you clear about which benefits and risks matter most to you?';
    expect(noteLines(visit)).toEqual(
      expect.arrayContaining([
        'Teach-back: Something is still open',
        'Still open after teach-back: typed teach-back-open',
        'Still missing for a choice: typed what-is-missing',
        'SURE: 3 of 4',
        no,
      ]),
    );
    const partly = noteLines(fullVisit({ answers: answersWith(yes) }));
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
    const visit = fullVisit({
      texts: textsWith('notes', 'cost'),
      steps: [stepOf(1, { what: 'Blood test' })],
    });
    expect(noteOf(visit)).not.toMatch(/typed (notes|label|record-number)/);
    expect(noteOf(visit)).toMatch(/typed reason.*typed cost.*Blood test/s);
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
