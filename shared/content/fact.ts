import { AttributeId, FactId, OptionId, SourceId, StudyId } from '../ids.ts';
import { z } from '../zod.ts';

/**
 * How unsure a number is. `reported` is the 95 % interval as published, either end of which may not have been
 * reached; `from-n` is computed from the number of people in the arm (Wilson) and always said to be computed;
 * `not-reported` is drawn flat. Nothing is ever invented.
 */
const Interval = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reported'), low: z.number().nullable(), high: z.number().nullable() }),
  z.strictObject({ kind: z.literal('from-n') }),
  z.strictObject({ kind: z.literal('not-reported') }),
]);

/** The seven things that a publication can say about a quantity; the eighth is a clinic's own (`clinic.ts`). Zero, not known and none seen are three of them. */
export const FactValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), number: z.number(), interval: Interval }),
  z.strictObject({ kind: z.literal('count'), count: z.int().min(0), outOf: z.int().min(1) }),
  z.strictObject({ kind: z.literal('range'), low: z.number(), high: z.number() }),
  /** Only which way it went was published ("longer in its study"). */
  z.strictObject({
    kind: z.literal('direction'),
    direction: z.enum(['longer', 'shorter', 'more', 'fewer', 'no-clear-difference']),
  }),
  z.strictObject({ kind: z.literal('none-seen'), outOf: z.int().min(1) }),
  /** Fewer than half had reached it when the study stopped; `low` is the lower end of the interval if published. */
  z.strictObject({ kind: z.literal('not-reached'), low: z.number().nullable() }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type FactValue = z.infer<typeof FactValue>;

/** A closed list, because the evidence leaves many units out. `of-100` is a percentage, shown as people. */
const units = ['months', 'weeks', 'of-100', 'people', 'visits-a-month', 'minutes', 'tests'] as const;

/** One published number (or the fact that there is none), for one arm of one study. Rounding happens on display. */
export const Fact = z.strictObject({
  id: FactId,
  study: StudyId,
  arm: z.enum(['treated', 'control']),
  attribute: AttributeId,
  /** `severe` is grade 3 or higher; null where grades make no sense. */
  grade: z.enum(['any', 'severe']).nullable(),
  unit: z.enum(units),
  value: FactValue,
  /** Counted whatever the cause, or only when thought to be due to the drug. */
  rate: z.enum(['all-cause', 'drug-related', 'not-said']).nullable(),
  source: SourceId,
  /** `corrected`: the audit's correction won over the option record; `promoted`: the audit found it in a label. */
  status: z.enum(['read', 'computed', 'corrected', 'promoted']),
  /** The id of the same number in the evidence folder; null only where the value is `unknown`. */
  evidence: z.string().max(200).nullable(),
});
export type Fact = z.infer<typeof Fact>;

/** One arm: which of our options it is (null when it is none of them), and how many people were in it. */
const Arm = z.strictObject({
  option: OptionId.nullable(),
  people: z.int().min(1).nullable(),
  peopleEvidence: z.string().max(200).nullable(),
});

/** A study, and who was in it. Its words stand in `text/<language>/studies.json`: `<id>.people`, `.treated`, `.control`. */
export const Study = z.strictObject({
  id: StudyId,
  /** Such as `PALOMA-2`, the same in every language; null where it takes words, which stand under `<id>.name`. */
  name: z.string().min(2).max(80).nullable(),
  registration: z.string().max(40).nullable(),
  arms: z.strictObject({ treated: Arm, control: Arm.nullable() }),
  /** How long people were followed, as a median; null is "not reported". */
  followUp: z
    .strictObject({ value: z.number(), unit: z.enum(['months', 'years']), evidence: z.string().max(200) })
    .nullable()
    .default(null),
  /** For "people like you in this study"; null where the study's record does not say. */
  population: z.strictObject({
    menopause: z.enum(['after', 'before', 'both']).nullable(),
    earlierTreatment: z.enum(['none', 'some', 'both']).nullable(),
    men: z.enum(['none-or-few', 'some']).nullable(),
  }),
});
export type Study = z.infer<typeof Study>;

/** One file of `resources/content/facts/`. */
export const FactFile = z.strictObject({ option: OptionId, studies: z.array(Study), facts: z.array(Fact) });
export type FactFile = z.infer<typeof FactFile>;
