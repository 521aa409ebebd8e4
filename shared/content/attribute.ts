import { AttributeId, languages } from '../ids.ts';
import { ToldItem } from '../patient/told.ts';
import { z } from '../zod.ts';

/** The groups of rows, in the order in which the grid shows them. */
export const attributeGroups = [
  'standing',
  'benefit',
  'felt',
  'blood',
  'serious',
  'daily-life',
  'before-start',
  'not-known',
] as const;
export const AttributeGroup = z.enum(attributeGroups);
export type AttributeGroup = z.infer<typeof AttributeGroup>;

/** What a quantity says about time; the time filter decides by it. */
export const TimeConcern = z.enum(['time-alive', 'time-to-growth']);
export type TimeConcern = z.infer<typeof TimeConcern>;

/** Fewest and most words of a sentence in this row; the most is at most 1.5 times the fewest. */
const Budget = z.strictObject({ min: z.int().min(1), max: z.int().min(1) });

/**
 * A row of the grid: a question that is asked of every option.
 * Words: `text/<language>/attributes.json`: `<id>.name` (short), `<id>.hint` (what it means),
 * and for cards `<id>.card` (what it would be good to have, in plain words).
 */
export const Attribute = z.strictObject({
  id: AttributeId,
  group: AttributeGroup,
  /** `months` is a median; `of-1000` is for rare but serious rows as a whole; `words` are sentences of the library. */
  measure: z.enum(['months', 'of-100', 'of-1000', 'words', 'guideline', 'for-you']),
  concerns: TimeConcern.nullable(),
  /** What somebody who sees this row learns about the cancer. */
  implies: z.array(ToldItem),
  /** Whether it is offered as a card, and how far apart today's options must be (in the row's unit) to count. */
  card: z.strictObject({ smallestDifference: z.number().positive().nullable() }).nullable(),
  /** Null for rows that are exempt: numbers, harms, when to call, not known. */
  budget: z
    .strictObject(Object.fromEntries(languages.map((l) => [l, Budget])) as Record<'en' | 'es', typeof Budget>)
    .nullable(),
});
export type Attribute = z.infer<typeof Attribute>;
