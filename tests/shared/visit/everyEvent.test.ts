import { describe, expect, test } from 'vitest';
import { PrintoutId } from '../../../shared/ids.ts';
import type { Change } from '../../../shared/visit/event.ts';
import type { PaperChoice, Visit } from '../../../shared/visit/visit.ts';
import {
  comfort,
  fever,
  firstStep,
  freshVisit,
  hair,
  morning,
  noon,
  palbociclib,
  ribociclib,
  visitAfter,
} from '../../support/visits.ts';

const printoutId = PrintoutId.parse('22222222-2222-4222-8222-222222222222');

/** The fields of the visit in which these two differ, besides those that every event changes. */
function changed(before: Visit, now: Visit): Partial<Visit> {
  const entries = Object.entries(now).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Visit]),
  );
  return Object.fromEntries(entries.filter(([key]) => key !== 'revision' && key !== 'changedAt'));
}

const walk = { kind: 'step', what: 'Walk', who: 'Ana', by: null } as const;
const letter = { size: 'large', paper: 'letter' } as const;
const trial = { name: 'Trial', what: 'A new pill', taken: '', does: '', feels: '', visits: '' };
const shared: PaperChoice = { copy: 'to-share', size: 'large', paper: 'a4', without: ['sources'] };
const sha256 = 'a'.repeat(64);

describe('Each event changes its own part of the visit and no other', () => {
  const examples: { [Type in Exclude<Change['type'], 'visit-started'>]: [Change & { type: Type }, object] } =
    {
      'text-set': [
        { type: 'text-set', field: 'label', text: 'Ana' },
        { texts: { ...freshVisit().texts, label: 'Ana' } },
      ],
      'for-you-set': [
        { type: 'for-you-set', option: palbociclib, text: 'Pills at home' },
        { forYou: { [palbociclib]: 'Pills at home' } },
      ],
      'birth-year-set': [{ type: 'birth-year-set', year: 1960 }, { birthYear: 1960 }],
      'language-set': [{ type: 'language-set', language: 'es' }, { language: 'es' }],
      'stage-set': [{ type: 'stage-set', stage: 'in-room' }, { stage: 'in-room' }],
      'told-set': [
        { type: 'told-set', item: 'not-curable', answer: 'no' },
        { told: { ...freshVisit().told, 'not-curable': 'no' } },
      ],
      'picture-set': [
        {
          type: 'picture-set',
          answers: [
            { item: 'her2', value: 'low' },
            { item: 'finding', finding: 'site.bone', value: 'no' },
          ],
        },
        { profile: { ...freshVisit().profile, her2: 'low', findings: { 'site.bone': 'no' } } },
      ],
      'despite-set': [
        { type: 'despite-set', option: palbociclib, reason: 'Trial arm' },
        { despite: [{ option: palbociclib, reason: 'Trial arm' }] },
      ],
      'gate-set': [{ type: 'gate-set', gate: 'in-words' }, { gate: 'in-words' }],
      'columns-set': [
        { type: 'columns-set', columns: [ribociclib, palbociclib] },
        { columns: [ribociclib, palbociclib] },
      ],
      'release-set': [
        { type: 'release-set', release: { by: 'Dr. Ruiz', columns: [palbociclib] } },
        { released: { by: 'Dr. Ruiz', columns: [palbociclib], own: null, at: noon } },
      ],
      'goals-set': [{ type: 'goals-set', goals: [comfort] }, { goals: [comfort] }],
      'date-set': [{ type: 'date-set', day: '2027-06-12' }, { dateToProtect: '2027-06-12' }],
      'matters-set': [
        { type: 'matters-set', matters: { answer: 'cards', cards: [hair] } },
        { matters: { answer: 'cards', cards: [hair] } },
      ],
      'importance-set': [
        {
          type: 'importance-set',
          importance: { kind: 'words', pairs: [{ more: hair, less: fever, word: 'much' }] },
        },
        { importance: { kind: 'words', pairs: [{ more: hair, less: fever, word: 'much' }] } },
      ],
      'reaction-set': [
        { type: 'reaction-set', option: palbociclib, attribute: hair, reaction: 'minus' },
        { reactions: { [palbociclib]: { [hair]: 'minus' } } },
      ],
      'outcome-set': [
        { type: 'outcome-set', outcome: { kind: 'not-today', safeUntil: null } },
        { outcome: { kind: 'not-today', safeUntil: null } },
      ],
      'next-step-set': [
        { type: 'next-step-set', stepId: firstStep, at: 0, step: walk },
        { steps: [{ id: firstStep, ...walk }] },
      ],
      'answer-set': [
        { type: 'answer-set', answer: { question: 'teach-back', answer: 'clear' } },
        { answers: { ...freshVisit().answers, 'teach-back': 'clear' } },
      ],
      'aside-set': [
        { type: 'aside-set', option: palbociclib, reason: 'Too many visits' },
        { setAside: [{ option: palbociclib, reason: 'Too many visits' }] },
      ],
      'goes-with-set': [{ type: 'goes-with-set', options: [palbociclib] }, { goesWith: [palbociclib] }],
      'own-column-set': [{ type: 'own-column-set', column: trial }, { ownColumn: trial }],
      'symptom-set': [
        { type: 'symptom-set', symptom: 'pain', today: { score: 0, plan: 'open' } },
        { symptoms: { pain: { score: 0, plan: 'open' } } },
      ],
      'estimate-set': [{ type: 'estimate-set', months: 24 }, { estimateMonths: 24 }],
      'off-paper-set': [
        { type: 'off-paper-set', sentence: 'text.reason', isOff: true },
        { offPaper: ['text.reason'] },
      ],
      'paper-set': [{ type: 'paper-set', paper: shared }, { paper: shared }],
      'unreviewed-accepted': [
        { type: 'unreviewed-accepted', by: 'Dr. Ruiz' },
        { unreviewedAccepted: { by: 'Dr. Ruiz', at: noon } },
      ],
      printed: [
        { type: 'printed', printoutId, language: 'es', layout: letter, sha256 },
        { printouts: [{ id: printoutId, at: noon, language: 'es', layout: letter, copy: 'mine', sha256 }] },
      ],
    };

  test.each(Object.entries(examples))('%s', (_type, [change, expected]) => {
    expect(changed(freshVisit(), visitAfter(change))).toEqual(expected);
  });

  test('every event counts as one revision and sets the time of the last change', () => {
    const visit = visitAfter({ type: 'gate-set', gate: 'numbers' });
    expect([visit.revision, visit.startedAt, visit.changedAt]).toEqual([2, morning, noon]);
  });
});
