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
import { PatientLayout, PrintCopy, PrintPart, printParts } from '../print/model.ts';
import { z } from '../zod.ts';
import { Answers } from './answers.ts';
import { Outcome } from './outcome.ts';
import { Symptom, SymptomToday } from './symptoms.ts';
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

/** Who let the options be shown, and for which columns (`own` is the clinic's, by name): others need a new release. */
const Release = z.strictObject({
  by: FreeText.min(1),
  columns: z.array(OptionId),
  own: FreeText.nullable().default(null),
  at: Instant,
});

/** `cards` in her order; `all-the-same` and `you-choose` are answers, `open` is none yet. */
export const Matters = z.strictObject({
  answer: z.enum(['open', 'cards', 'all-the-same', 'you-choose']),
  cards: z.array(AttributeId).max(3),
});
export type Matters = z.infer<typeof Matters>;

/** How much more one of her cards matters to her than the next; `shared/weigh/importance.ts` says what each stands for. */
export const importanceWords = ['little', 'clearly', 'much'] as const;

/** Beside the order of her cards, which is enough: how much more, in words or in points. */
export const Importance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('order') }),
  z.strictObject({
    kind: z.literal('words'),
    pairs: z
      .array(z.strictObject({ more: AttributeId, less: AttributeId, word: z.enum(importanceWords) }))
      .max(2),
  }),
  z.strictObject({
    kind: z.literal('points'),
    points: z.array(z.strictObject({ card: AttributeId, points: z.int().min(0).max(100) })).max(3),
  }),
]);
export type Importance = z.infer<typeof Importance>;

/** Something that somebody will do, a question that she is still owed an answer to, or a call that was promised. */
export const NextStep = z.strictObject({
  id: StepId,
  kind: z.enum(['step', 'question', 'call-back']),
  what: FreeText,
  who: FreeText,
  by: Day.nullable(),
});
export type NextStep = z.infer<typeof NextStep>;

/** A column that the clinic wrote itself (a trial, a new drug, a lower dose); the library says nothing about it. */
export const OwnColumn = z.strictObject({
  name: FreeText.min(1),
  what: FreeText,
  taken: FreeText,
  does: FreeText,
  feels: FreeText,
  visits: FreeText,
});
export type OwnColumn = z.infer<typeof OwnColumn>;

/** An option with the clinician's reason: put aside, or kept although something stands against it. */
const WithReason = z.strictObject({ option: OptionId, reason: FreeText.min(1) });

/** Which pages she takes home, and for whose eyes. */
export const PaperChoice = z.strictObject({
  copy: PrintCopy,
  ...PatientLayout.shape,
  /** The sections that are left out; page one never is. */
  without: z.array(PrintPart).max(printParts.length),
});
export type PaperChoice = z.infer<typeof PaperChoice>;

const usualPaper: PaperChoice = { copy: 'mine', size: 'standard', paper: 'letter', without: [] };

/** A sentence that may be kept off paper: a text, a sentence for an option, or a line of the plan. */
export const Sentence = z
  .string()
  .regex(/^(text|for-you|step)\.[a-z0-9.-]+$/)
  .max(140);
export type Sentence = z.infer<typeof Sentence>;

/** The visit before, whose picture was taken over, and when it was held. */
export const Follows = z.strictObject({ visit: VisitId, at: Instant });
export type Follows = z.infer<typeof Follows>;

const Printout = z.strictObject({
  id: PrintoutId,
  at: Instant,
  language: Language,
  layout: PatientLayout,
  copy: PrintCopy.default('mine'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One visit, whole. It changes only by `transitions.ts`. */
export const Visit = z.strictObject({
  id: VisitId,
  /** How many events it has seen. */
  revision: z.int().min(1),
  startedAt: Instant,
  changedAt: Instant,
  stage: z.enum(['preparing', 'in-room', 'closed']),
  libraryVersion: z.string().max(40),
  /** The language of her printout. */
  language: Language,
  /** What a field of a later version holds in a visit from before it: nothing. */
  texts: z.record(TextField, FreeText.default('')),
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
  // What came after the first version: a visit that was stored before has it as nobody had answered.
  answers: Answers,
  setAside: z.array(WithReason).max(40).default([]),
  /** Kept among the columns although something stands against them, and why. */
  despite: z.array(WithReason).max(40).default([]),
  ownColumn: OwnColumn.nullable().default(null),
  /** What the clinician added under the grid, beside what always stands there. */
  goesWith: z.array(OptionId).max(12).default([]),
  symptoms: z.partialRecord(Symptom, SymptomToday).default({}),
  /** The clinician's own estimate of how long she may live, in months, as a middle; never a study's figure. */
  estimateMonths: z.int().min(1).max(600).nullable().default(null),
  offPaper: z.array(Sentence).max(200).default([]),
  paper: PaperChoice.default(usualPaper),
  follows: Follows.nullable().default(null),
  importance: Importance.default({ kind: 'order' }),
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
    answers: Answers.parse({}),
    setAside: [],
    despite: [],
    ownColumn: null,
    goesWith: [],
    symptoms: {},
    estimateMonths: null,
    offPaper: [],
    paper: usualPaper,
    follows: null,
    importance: { kind: 'order' },
  };
}

/** Whether an oncologist has released exactly the columns that stand now, in whatever order. */
export function isReleased(visit: Visit): boolean {
  const released = visit.released?.columns ?? [];
  return (
    visit.columns.length > 0 &&
    (visit.released?.own ?? null) === (visit.ownColumn?.name ?? null) &&
    released.length === visit.columns.length &&
    visit.columns.every((column) => released.includes(column))
  );
}
