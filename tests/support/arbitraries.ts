import fc from 'fast-check';
import { AttributeId, EventId, GoalId, OptionId, PrintoutId, StepId, VisitId } from '../../shared/ids.ts';
import { findings } from '../../shared/patient/findings.ts';
import { choiceItems, choices } from '../../shared/patient/profile.ts';
import { type ProfileAnswer, subjectOf } from '../../shared/patient/profileAnswer.ts';
import { toldAnswers, toldItems } from '../../shared/patient/told.ts';
import { type Treatment, whyStopped } from '../../shared/patient/treatment.ts';
import { printParts } from '../../shared/print/model.ts';
import { type AnswerTo, answersOf, questions } from '../../shared/visit/answers.ts';
import {
  type Change,
  eventVersion,
  type ReversibleChange,
  type VisitEvent,
} from '../../shared/visit/event.ts';
import { SymptomToday, symptoms } from '../../shared/visit/symptoms.ts';
import { textFields } from '../../shared/visit/text.ts';
import {
  gateAnswers,
  type Importance,
  importanceWords,
  type Matters,
  type NextStep,
  Reaction,
} from '../../shared/visit/visit.ts';

// Few ids of each kind, all in the library, so that made-up changes meet: the same cell twice, the same step moved.
const optionIds = [
  'ai-palbociclib',
  'ai-ribociclib',
  'aromatase-inhibitor',
  'paclitaxel-weekly',
  'no-cancer-drug-now',
].map((id) => OptionId.parse(id));
const attributeIds = ['growth-median', 'hair-thinning', 'clinic-days', 'alive-median'].map((id) =>
  AttributeId.parse(id),
);
const goalIds = ['live-long', 'less-pain', 'time-home', 'peace'].map((id) => GoalId.parse(id));
const stepIds = ['a', 'b', 'c', 'd'].map((letter) =>
  StepId.parse(`${letter.repeat(8)}-0000-4000-8000-000000000000`),
);

const option = fc.constantFrom(...optionIds);
const attribute = fc.constantFrom(...attributeIds);
/** Words as people type them: empty, accents, emoji, several scripts. Always storable (whole characters). */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const columns = fc.uniqueArray(option, { maxLength: 4 });
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const language = fc.constantFrom('en' as const, 'es' as const);

/** An earlier treatment as a list may hold it: of known and of unknown drugs, with any dates. */
const treatment: fc.Arbitrary<Treatment> = fc.record({
  drugs: fc.uniqueArray(fc.constantFrom('letrozole', 'palbociclib', 'paclitaxel', 'unheard-of')),
  said: text,
  setting: fc.constantFrom('early', 'advanced', 'unknown'),
  start: orNull(fc.constantFrom('2021', '2022-03')),
  stop: orNull(fc.constantFrom('2023', '2024-11')),
  why: fc.constantFrom(...whyStopped, 'unknown'),
});

const choiceAnswer = fc
  .constantFrom(...choiceItems)
  .chain((item) =>
    fc.constantFrom(...choices[item], 'unknown').map((value) => ({ item, value }) as ProfileAnswer),
  );

/** One answer to one item of the picture; every kind of item is among them. */
export const pictureAnswer: fc.Arbitrary<ProfileAnswer> = fc.oneof(
  { weight: 4, arbitrary: choiceAnswer },
  {
    weight: 4,
    arbitrary: fc.record({
      item: fc.constant('finding' as const),
      finding: fc.constantFrom(...findings),
      value: orNull(fc.constantFrom('yes' as const, 'no' as const)),
    }),
  },
  fc.record({ item: fc.constant('treatments' as const), value: fc.array(treatment, { maxLength: 4 }) }),
  fc.record({ item: fc.constant('allergies' as const), value: fc.array(name, { maxLength: 3 }) }),
  fc.record({ item: fc.constant('lvef' as const), value: orNull(fc.integer({ min: 5, max: 90 })) }),
  fc.record({ item: fc.constant('qtc' as const), value: orNull(fc.integer({ min: 250, max: 800 })) }),
);

const matters: fc.Arbitrary<Matters> = fc.record({
  answer: fc.constantFrom('open', 'cards', 'all-the-same', 'you-choose'),
  cards: fc.uniqueArray(attribute, { maxLength: 3 }),
});

const outcome = fc.oneof(
  fc.record({ kind: fc.constantFrom('chosen' as const, 'decided-before' as const), option }),
  fc.record({ kind: fc.constant('chosen-if' as const), option, otherwise: orNull(option) }),
  fc.record({
    kind: fc.constantFrom('not-today' as const, 'second-opinion' as const),
    safeUntil: orNull(day),
  }),
  fc.record({ kind: fc.constant('stay-on' as const), lookAgain: orNull(day) }),
  fc.constant({ kind: 'no-cancer-drug' as const }),
);

/** Any closed question with one of its answers. */
const answerTo = fc
  .constantFrom(...questions)
  .chain((question) =>
    fc.constantFrom(...answersOf(question)).map((answer) => ({ question, answer }) as AnswerTo),
  );

const ownColumn = fc.record({ name, what: text, taken: text, does: text, feels: text, visits: text });
const sentence = fc.constantFrom(
  ...['text.reason', 'text.one-thing', 'for-you.ai-palbociclib', `step.${stepIds[0]}`],
);
const paper = fc.record({
  copy: fc.constantFrom('mine' as const, 'to-share' as const),
  size: fc.constantFrom('standard' as const, 'large' as const),
  paper: fc.constantFrom('letter' as const, 'a4' as const),
  without: fc.uniqueArray(fc.constantFrom(...printParts)),
});

const importance: fc.Arbitrary<Importance> = fc.oneof(
  fc.constant({ kind: 'order' as const }),
  fc.record({
    kind: fc.constant('words' as const),
    pairs: fc.array(
      fc.record({ more: attribute, less: attribute, word: fc.constantFrom(...importanceWords) }),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    kind: fc.constant('points' as const),
    points: fc.array(fc.record({ card: attribute, points: fc.integer({ min: 0, max: 100 }) }), {
      maxLength: 3,
    }),
  }),
);

const step: fc.Arbitrary<Omit<NextStep, 'id'>> = fc.record({
  kind: fc.constantFrom('step', 'question', 'call-back'),
  what: text,
  who: text,
  by: orNull(day),
});

/** What a change of this type says besides its type. A type without an entry does not compile. */
const says: {
  [Type in ReversibleChange['type']]: fc.Arbitrary<Omit<ReversibleChange & { type: Type }, 'type'>>;
} = {
  'text-set': fc.record({ field: fc.constantFrom(...textFields), text }),
  'for-you-set': fc.record({ option, text }),
  'birth-year-set': fc.record({ year: orNull(fc.integer({ min: 1900, max: 2100 })) }),
  'language-set': fc.record({ language }),
  'stage-set': fc.record({ stage: fc.constantFrom('preparing', 'in-room', 'closed') }),
  'told-set': fc.record({ item: fc.constantFrom(...toldItems), answer: fc.constantFrom(...toldAnswers) }),
  'picture-set': fc.record({
    answers: fc.uniqueArray(pictureAnswer, { minLength: 1, maxLength: 4, selector: subjectOf }),
  }),
  'gate-set': fc.record({ gate: fc.constantFrom(...gateAnswers) }),
  'columns-set': fc.record({ columns }),
  'release-set': fc.record({ release: orNull(fc.record({ by: name, columns, own: orNull(name) })) }),
  'goals-set': fc.record({ goals: fc.uniqueArray(fc.constantFrom(...goalIds), { maxLength: 3 }) }),
  'date-set': fc.record({ day: orNull(day) }),
  'matters-set': fc.record({ matters }),
  'importance-set': fc.record({ importance }),
  'reaction-set': fc.record({
    option,
    attribute,
    reaction: orNull(fc.constantFrom(...Reaction.options)),
  }),
  'outcome-set': fc.record({ outcome: orNull(outcome) }),
  'next-step-set': fc.record({
    stepId: fc.constantFrom(...stepIds),
    at: fc.integer({ min: 0, max: 39 }),
    step: orNull(step),
  }),
  'answer-set': fc.record({ answer: answerTo }),
  'aside-set': fc.record({ option, reason: orNull(name) }),
  'despite-set': fc.record({ option, reason: orNull(name) }),
  'goes-with-set': fc.record({ options: fc.uniqueArray(option, { maxLength: 3 }) }),
  'own-column-set': fc.record({ column: orNull(ownColumn) }),
  'symptom-set': fc.record({
    symptom: fc.constantFrom(...symptoms),
    today: orNull(
      fc.record({
        score: fc.integer({ min: 0, max: 10 }),
        plan: fc.constantFrom(...SymptomToday.shape.plan.options),
      }),
    ),
  }),
  'estimate-set': fc.record({ months: orNull(fc.integer({ min: 1, max: 600 })) }),
  'off-paper-set': fc.record({ sentence, isOff: fc.boolean() }),
  'paper-set': fc.record({ paper }),
};

export const reversibleTypes = Object.keys(says) as ReversibleChange['type'][];

/** A valid change of this type. */
export const reversibleChangeOf = (type: ReversibleChange['type']): fc.Arbitrary<ReversibleChange> =>
  // The pair of a type and what it says, which TypeScript cannot follow through the lookup.
  (says[type] as fc.Arbitrary<object>).map((rest) => ({ type, ...rest }) as ReversibleChange);

/** A valid change of any type that can be taken back, each type as often as the others. */
export const reversibleChange = fc.constantFrom(...reversibleTypes).chain(reversibleChangeOf);

const uuid = fc.uuid({ version: 4 });

/** What happened in the world: a printout, or the use of text that nobody has reviewed. */
const recordedChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('unreviewed-accepted' as const), by: name }),
  fc.record({
    type: fc.constant('printed' as const),
    printoutId: uuid.map((id) => PrintoutId.parse(id)),
    language,
    layout: fc.record({
      size: fc.constantFrom('standard' as const, 'large' as const),
      paper: fc.constantFrom('letter' as const, 'a4' as const),
    }),
    sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  }),
);

/** The change as an event, as a window would send it. */
export function eventOf(change: Change, id: string): VisitEvent {
  return { id: EventId.parse(id), v: eventVersion, ...change };
}

const asEvent = (change: fc.Arbitrary<Change>) =>
  fc.tuple(change, uuid).map(([said, id]) => eventOf(said, id));

/** One valid event that may follow the first one, mostly of the reversible kind. */
export const laterEvent = asEvent(
  fc.oneof({ arbitrary: reversibleChange, weight: 8 }, { arbitrary: recordedChange, weight: 1 }),
);

/** The first event of a visit. */
const firstEvent = asEvent(
  fc.record({
    type: fc.constant('visit-started' as const),
    visitId: uuid.map((id) => VisitId.parse(id)),
    language,
    libraryVersion: fc.constant('2026-11-23'),
  }),
);

/** A whole visit as its events: the first, then up to 30 more, each with its own id. */
export const visitEvents = fc
  .tuple(firstEvent, fc.uniqueArray(laterEvent, { maxLength: 30, selector: (event) => event.id }))
  .map(([first, later]) => [first, ...later]);
