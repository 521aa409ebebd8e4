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
 * and for cards `<id>.card` (both ends in plain words) and `<id>.aim` (the good end alone, as she would say it).
 */
export const Attribute = z.strictObject({
  id: AttributeId,
  group: AttributeGroup,
  /**
   * `months` is a median; `of-1000` is for rare but serious rows as a whole; `words` are sentences of the library;
   * the last four are the clinic's own figures.
   */
  measure: z.enum([
    'months',
    'of-100',
    'of-1000',
    'words',
    'guideline',
    'for-you',
    'visits-a-month',
    'hours',
    'days',
    'dollars-a-month',
  ]),
  concerns: TimeConcern.nullable(),
  /** What somebody who sees this row learns about the cancer. */
  implies: z.array(ToldItem),
  /** Every column answers a core row, if only with "not known"; another row is there where an option has it. */
  core: z.boolean().default(true),
  /**
   * Whether it is offered as a card, how far apart today's options must be (in the row's unit) to count, and
   * between which plausible levels a partial value runs from worst to best.
   */
  card: z
    .strictObject({
      smallestDifference: z.number().positive().nullable(),
      scale: z.strictObject({ worst: z.number(), best: z.number() }).nullable().default(null),
    })
    .nullable(),
  /**
   * For side effects: how soon to call. Words: `<id>.feels` (what it feels like), `<id>.helps`, `<id>.call`.
   */
  sideEffect: z
    .strictObject({ urgency: z.enum(['next-visit', 'call-us', 'call-now', 'call-911']) })
    .nullable()
    .default(null),
  /** Null for rows that are exempt: numbers, harms, when to call, not known. */
  budget: z
    .strictObject(Object.fromEntries(languages.map((l) => [l, Budget])) as Record<'en' | 'es', typeof Budget>)
    .nullable(),
});
export type Attribute = z.infer<typeof Attribute>;
