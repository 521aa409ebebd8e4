import {
  AttributeId,
  Day,
  GoalId,
  Instant,
  Language,
  OptionId,
  PrintoutId,
  StepId,
  VisitId,
} from '../ids.ts';
import { Profile, unknownProfile } from '../patient/profile.ts';
import { Told } from '../patient/told.ts';
import { PrintLayout } from '../print/model.ts';
import { z } from '../zod.ts';
import { FreeText, TextField, textFields } from './text.ts';

/**
 * Her answer to "do you want to talk about time?", asked anew each visit, with no default: `not-asked` shows
 * nothing, as `not-today` does.
 */
export const gateAnswers = ['not-asked', 'not-today', 'in-words', 'three-possibilities', 'numbers'] as const;
export const Gate = z.enum(gateAnswers);
export type Gate = z.infer<typeof Gate>;

export const Reaction = z.enum(['plus', 'minus', 'question']);
export type Reaction = z.infer<typeof Reaction>;

/** Who let the options be shown, and for which columns: other columns need a new release. */
const Release = z.strictObject({ by: FreeText.min(1), columns: z.array(OptionId), at: Instant });

/** `cards` in her order; `all-the-same` and `you-choose` are answers, `open` is none yet. */
export const Matters = z.strictObject({
  answer: z.enum(['open', 'cards', 'all-the-same', 'you-choose']),
  cards: z.array(AttributeId).max(3),
});
export type Matters = z.infer<typeof Matters>;

/** How the visit ended. `safeUntil` is the day that the clinician says it is safe to wait for; null is a ruled blank. */
export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen'), option: OptionId }),
  z.strictObject({ kind: z.literal('not-today'), safeUntil: Day.nullable() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** Something that somebody will do, or a question that somebody still owes her an answer to. */
export const NextStep = z.strictObject({
  id: StepId,
  kind: z.enum(['step', 'question']),
  what: FreeText,
  who: FreeText,
  by: Day.nullable(),
});
export type NextStep = z.infer<typeof NextStep>;

const Printout = z.strictObject({
  id: PrintoutId,
  at: Instant,
  language: Language,
  layout: PrintLayout,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One visit, whole. It changes only by `transitions.ts`. */
export const Visit = z.strictObject({
  id: VisitId,
  /** How many events it has seen. */
  revision: z.int().min(1),
  startedAt: Instant,
  changedAt: Instant,
  stage: z.enum(['preparing', 'in-room']),
  libraryVersion: z.string().max(40),
  /** The language of her printout. */
  language: Language,
  texts: z.record(TextField, FreeText),
  birthYear: z.int().min(1900).max(2100).nullable(),
  told: Told,
  profile: Profile,
  gate: Gate,
  columns: z.array(OptionId).max(4),
  released: Release.nullable(),
  goals: z.array(GoalId).max(3),
  dateToProtect: Day.nullable(),
  matters: Matters,
  reactions: z.record(OptionId, z.partialRecord(AttributeId, Reaction)),
  forYou: z.record(OptionId, FreeText),
  outcome: Outcome.nullable(),
  steps: z.array(NextStep).max(40),
  /** Who decided to use library text that no clinician has reviewed, and when. */
  unreviewedAccepted: z.strictObject({ by: FreeText.min(1), at: Instant }).nullable(),
  printouts: z.array(Printout),
});
export type Visit = z.infer<typeof Visit>;

/** A visit of which nothing is known yet. */
export function emptyVisit(id: VisitId, language: Language, libraryVersion: string, now: Instant): Visit {
  return {
    id,
    revision: 1,
    startedAt: now,
    changedAt: now,
    stage: 'preparing',
    libraryVersion,
    language,
    texts: Object.fromEntries(textFields.map((field) => [field, ''])) as Visit['texts'],
    birthYear: null,
    told: {
      diagnosis: 'not-known',
      spread: 'not-known',
      'not-curable': 'not-known',
      'newest-result': 'not-known',
    },
    profile: unknownProfile,
    gate: 'not-asked',
    columns: [],
    released: null,
    goals: [],
    dateToProtect: null,
    matters: { answer: 'open', cards: [] },
    reactions: {},
    forYou: {},
    outcome: null,
    steps: [],
    unreviewedAccepted: null,
    printouts: [],
  };
}

/** Whether an oncologist has released exactly the columns that stand now, in whatever order. */
export function isReleased(visit: Visit): boolean {
  const released = visit.released?.columns ?? [];
  return (
    visit.columns.length > 0 &&
    released.length === visit.columns.length &&
    visit.columns.every((column) => released.includes(column))
  );
}
