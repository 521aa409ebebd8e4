import { AttributeId, Day, GoalId, Instant, OptionId, VisitId } from '../ids.ts';
import { Answers } from '../visit/answers.ts';
import { Outcome } from '../visit/outcome.ts';
import { FreeText, TextField } from '../visit/text.ts';
import { Gate, Reaction, Visit } from '../visit/visit.ts';
import { z } from '../zod.ts';

/** The closed questions that a document answers. */
export const askedQuestions = [
  'decision-role',
  'teach-back',
  'sure-sure',
  'sure-understand',
  'sure-risks',
  'sure-encouraged',
] as const;

const Given = Answers.def.innerType.pick({
  'decision-role': true,
  'teach-back': true,
  'sure-sure': true,
  'sure-understand': true,
  'sure-risks': true,
  'sure-encouraged': true,
});

/** How the visit ended, as far as it may be said; `stopping` is what the talk about stopping came to. */
const Ending = z.discriminatedUnion('kind', [
  ...Outcome.options,
  z.strictObject({
    kind: z.literal('stopping'),
    answer: Answers.def.innerType.shape.stopping.removeDefault().exclude(['open']),
  }),
]);
export type Ending = z.infer<typeof Ending>;

/** What a document says of a visit: all that may leave the clinic as data, and nothing else. */
export const VisitContent = z.strictObject({
  visitId: VisitId,
  startedAt: Instant,
  libraryVersion: Visit.shape.libraryVersion,
  /** Who let the options be shown; empty where nobody did, or where it may not be said. */
  releasedBy: FreeText,
  birthYear: Visit.shape.birthYear,
  goals: z.array(GoalId).max(3),
  dateToProtect: Day.nullable(),
  /** `cards` in her order; none unless the answer is `cards`, and then at least one. */
  matters: z.strictObject({
    answer: Visit.shape.matters.shape.answer,
    cards: z.array(AttributeId).max(3),
  }),
  reactions: z.record(OptionId, z.partialRecord(AttributeId, Reaction)),
  answers: Given,
  /** Null where even that there was such a question may not be said. */
  gate: Gate.nullable(),
  symptoms: Visit.shape.symptoms.removeDefault(),
  /** Null where nothing was decided, or where what was decided may not be said. */
  outcome: Ending.nullable(),
  steps: Visit.shape.steps,
  /** The words that were typed, by field; a field without words is not there. */
  texts: z.partialRecord(TextField, FreeText.min(1)),
});
export type VisitContent = z.infer<typeof VisitContent>;
