import {
  AttributeId,
  Day,
  EventId,
  GoalId,
  Language,
  OptionId,
  PrintoutId,
  StepId,
  VisitId,
} from '../ids.ts';
import { ProfileAnswer, subjectOf } from '../patient/profileAnswer.ts';
import { ToldAnswer, ToldItem } from '../patient/told.ts';
import { PatientLayout, PrintCopy } from '../print/model.ts';
import { z } from '../zod.ts';
import { AnswerTo } from './answers.ts';
import { Outcome } from './outcome.ts';
import { Symptom, SymptomToday } from './symptoms.ts';
import { FreeText, TextField } from './text.ts';
import {
  Follows,
  Gate,
  Importance,
  Matters,
  NextStep,
  OwnColumn,
  PaperChoice,
  Reaction,
  Sentence,
  Visit,
} from './visit.ts';

/** The version that new events carry. Older ones are read through upcast.ts; events are kept for ever. */
export const eventVersion = 2;

/**
 * Every event states the new value (never "toggle"), so that saying it twice changes nothing. `id` comes from the
 * window that made it; `undoes` names the event whose effect it takes back.
 */
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    id: EventId,
    v: z.literal(eventVersion),
    undoes: EventId.optional(),
    type: z.literal(type),
    ...shape,
  });

const distinct = <Id>(ids: Id[]) => new Set(ids).size === ids.length;
/** Two answers to one item would leave open which of them was said. */
const areAboutEach = (answers: ProfileAnswer[]) => distinct(answers.map(subjectOf));
const columns = z.array(OptionId).max(4).refine(distinct);

/** What a person does and may take back. */
export const ReversibleEvent = z.discriminatedUnion('type', [
  event('text-set', { field: TextField, text: FreeText }),
  event('for-you-set', { option: OptionId, text: FreeText }),
  event('birth-year-set', { year: Visit.shape.birthYear }),
  event('language-set', { language: Language }),
  event('stage-set', { stage: Visit.shape.stage }),
  event('told-set', { item: ToldItem, answer: ToldAnswer }),
  event('picture-set', { answers: z.array(ProfileAnswer).min(1).max(150).refine(areAboutEach) }),
  event('gate-set', { gate: Gate }),
  event('columns-set', { columns }),
  event('release-set', {
    release: z.strictObject({ by: FreeText.min(1), columns, own: FreeText.nullable().optional() }).nullable(),
  }),
  event('goals-set', { goals: z.array(GoalId).max(3).refine(distinct) }),
  event('date-set', { day: Day.nullable() }),
  event('matters-set', { matters: Matters.refine(({ cards }) => distinct(cards)) }),
  event('importance-set', { importance: Importance }),
  event('reaction-set', { option: OptionId, attribute: AttributeId, reaction: Reaction.nullable() }),
  event('outcome-set', { outcome: Outcome.nullable() }),
  /** Puts the step at this place in the list, or takes the step with this id away (`step: null`). */
  event('next-step-set', {
    stepId: StepId,
    at: z.int().min(0).max(39),
    step: NextStep.omit({ id: true }).nullable(),
  }),
  event('answer-set', { answer: AnswerTo }),
  /** Puts an option aside with a reason, or takes it back among the others (`reason: null`). */
  event('aside-set', { option: OptionId, reason: FreeText.min(1).nullable() }),
  /** Keeps an option among the columns although something stands against it, with the reason; or no longer. */
  event('despite-set', { option: OptionId, reason: FreeText.min(1).nullable() }),
  event('goes-with-set', { options: z.array(OptionId).max(12).refine(distinct) }),
  event('own-column-set', { column: OwnColumn.nullable() }),
  event('symptom-set', { symptom: Symptom, today: SymptomToday.nullable() }),
  event('estimate-set', { months: z.int().min(1).max(600).nullable() }),
  event('off-paper-set', { sentence: Sentence, isOff: z.boolean() }),
  event('paper-set', { paper: PaperChoice.refine(({ without }) => distinct(without)) }),
]);
export type ReversibleEvent = z.infer<typeof ReversibleEvent>;

/** What has happened in the world and cannot be taken back; `inverseOf` does not accept these. */
const RecordedEvent = z.discriminatedUnion('type', [
  event('visit-started', {
    visitId: VisitId,
    language: Language,
    libraryVersion: z.string().max(40),
    follows: Follows.optional(),
  }),
  event('unreviewed-accepted', { by: FreeText.min(1) }),
  event('printed', {
    printoutId: PrintoutId,
    language: Language,
    layout: PatientLayout,
    copy: PrintCopy.optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
]);

export const VisitEvent = z.union([ReversibleEvent, RecordedEvent]);
export type VisitEvent = z.infer<typeof VisitEvent>;

type Bare<Event> = Event extends unknown ? Omit<Event, 'id' | 'v' | 'undoes'> : never;

/** What an event says, before it has an id. */
export type Change = Bare<VisitEvent>;
export type ReversibleChange = Bare<ReversibleEvent>;
