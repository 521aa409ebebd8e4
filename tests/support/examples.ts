import type { Method } from '../../shared/ipc/methods.ts';
import { comfort, firstStep, hair, palbociclib, ribociclib, visitId } from './visits.ts';

const eventId = '44444444-4444-4444-8444-444444444444';
const printoutId = '55555555-5555-4555-8555-555555555555';

/** A change as a window would send it, on the first revision of the visit. */
const record = (change: object) => ({ visitId, revision: 1, event: { id: eventId, v: 2, ...change } });

/** Valid input for every method of the contract; where a method takes one of several shapes, one of each. */
export const inputExamples = {
  'app.status': [{}],
  'app.setUp': [{ passphrase: 'four words nobody guesses' }, { passphrase: '' }],
  'app.unlock': [{ passphrase: 'four words nobody guesses' }, { passphrase: 'ñandú 🐢' }],
  'app.practice': [{}],
  'app.confirm': [{ passphrase: 'four words nobody guesses' }],
  'settings.read': [{}],
  'settings.write': [
    { language: 'es', textSize: 150, theme: 'high-contrast', printsWeighing: true },
    { language: null, textSize: 100, theme: 'standard', printsWeighing: false },
  ],
  'library.list': [{}],
  'library.slice': [
    { optionIds: [], languages: ['en'] },
    { optionIds: [palbociclib, 'unheard-of'], languages: ['es', 'en'] },
  ],
  'library.reading': [{}],
  'library.review': [
    { option: palbociclib, review: { by: 'Dr. Lee', role: 'Oncologist' } },
    { option: palbociclib, review: null },
  ],
  'library.figure': [
    { option: palbociclib, item: 'visits-here', figure: { number: 0, by: 'Nurse Kim' } },
    { option: palbociclib, item: 'cost-here', figure: null },
  ],
  'library.sheet': [{ option: 'unheard-of', language: 'es', paper: 'a4' }],
  'visits.list': [
    { search: '', limit: 1 },
    { search: 'Muñoz 100% _', limit: 500 },
  ],
  'visits.start': [
    { visitId, eventId, language: 'es', follows: null },
    { visitId, eventId, language: 'en', follows: printoutId },
  ],
  'visits.open': [{ visitId }],
  'visits.record': [
    record({ type: 'text-set', field: 'label', text: 'Ana' }),
    record({ type: 'text-set', field: 'reason', text: '', undoes: printoutId }),
    record({ type: 'for-you-set', option: palbociclib, text: 'Pills at home' }),
    record({ type: 'birth-year-set', year: null }),
    record({ type: 'language-set', language: 'es' }),
    record({ type: 'stage-set', stage: 'in-room' }),
    record({ type: 'told-set', item: 'not-curable', answer: 'not-known' }),
    record({
      type: 'picture-set',
      answers: [
        { item: 'finding', finding: 'site.bone', value: 'yes' },
        { item: 'finding', finding: 'site.liver', value: 'yes' },
      ],
    }),
    record({ type: 'despite-set', option: palbociclib, reason: 'A trial arm' }),
    record({ type: 'gate-set', gate: 'three-possibilities' }),
    record({ type: 'columns-set', columns: [palbociclib, ribociclib] }),
    record({ type: 'release-set', release: { by: 'Dr. Ruiz', columns: [palbociclib] } }),
    record({ type: 'goals-set', goals: [comfort] }),
    record({ type: 'date-set', day: '2027-06-12' }),
    record({ type: 'matters-set', matters: { answer: 'cards', cards: [hair] } }),
    record({
      type: 'importance-set',
      importance: { kind: 'words', pairs: [{ more: hair, less: comfort, word: 'clearly' }] },
    }),
    record({
      type: 'importance-set',
      importance: { kind: 'points', points: [{ card: hair, points: 0 }] },
    }),
    record({ type: 'reaction-set', option: palbociclib, attribute: hair, reaction: 'question' }),
    record({ type: 'outcome-set', outcome: { kind: 'not-today', safeUntil: '2026-12-01' } }),
    record({
      type: 'next-step-set',
      stepId: firstStep,
      at: 0,
      step: { kind: 'question', what: 'Wig?', who: 'Nurse', by: null },
    }),
    record({ type: 'answer-set', answer: { question: 'path', answer: 'stopping' } }),
    record({ type: 'aside-set', option: ribociclib, reason: 'Long QT' }),
    record({
      type: 'goes-with-set',
      options: ['zoledronic-acid'],
    }),
    record({
      type: 'own-column-set',
      column: { name: 'Trial', what: 'A new pill', taken: '', does: '', feels: '', visits: '' },
    }),
    record({ type: 'symptom-set', symptom: 'pain', today: { score: 7, plan: 'open' } }),
    record({ type: 'estimate-set', months: 24 }),
    record({ type: 'off-paper-set', sentence: 'text.reason', isOff: true }),
    record({
      type: 'paper-set',
      paper: { copy: 'to-share', size: 'large', paper: 'a4', without: ['sources'] },
    }),
    record({ type: 'unreviewed-accepted', by: 'Dr. Ruiz' }),
    record({ type: 'visit-started', visitId, language: 'en', libraryVersion: '2026-11-23' }),
    record({
      type: 'printed',
      printoutId,
      language: 'en',
      layout: { size: 'standard', paper: 'letter' },
      sha256: 'a'.repeat(64),
    }),
  ],
  'visits.delete': [{ visitId }],
  'visits.restore': [{ visitId }],
  'visits.deleted': [{}],
  'printouts.preview': [
    { visitId, revision: 1, language: 'es', layout: { size: 'standard', paper: 'letter' } },
  ],
  'printouts.save': [
    {
      visitId,
      revision: 1,
      printoutId,
      eventId,
      language: 'en',
      layout: { size: 'large', paper: 'a4' },
    },
  ],
  'printouts.saveAgain': [{ visitId, printoutId }],
  'records.save': [{ visitId, revision: 1, language: 'es' }],
  'sheets.save': [{ visitId, revision: 1, language: 'es', layout: { size: 'large', paper: 'letter' } }],
} satisfies Record<Method, unknown[]>;
