import { z } from '../zod.ts';

/** The longest text that a field holds; what is longer is refused with a sentence and stays in the field. */
export const longestText = 10_000;

/** A person's own words. Half a character (a lone surrogate) cannot be stored as written, so it is refused. */
export const FreeText = z
  .string()
  .max(longestText)
  .refine((text) => text.isWellFormed());

/** Every field of a visit that holds free text, by name. */
export const textFields = [
  'label',
  'record-number',
  'chosen-name',
  'clinic-name',
  'one-thing',
  'date-what',
  'who-was-there',
  'recommended-by',
  'recommendation',
  'reason',
  'wait-for',
  'start-when',
  'how-to-take',
  'keep-taking',
  'plan-b',
  'next-visit',
  'day-phone',
  'night-phone',
  'languages-spoken',
  // Prepare
  'notes',
  'phone-with',
  'urgent-what',
  'urgent-where',
  'urgent-when',
  // Today
  'understanding',
  'who-may-hear',
  'interpreter-name',
  'decision-sentence',
  // Goals and what matters
  'own-goal',
  'own-card',
  // The path on which stopping is talked about
  'hopes',
  'fears',
  'not-give-up',
  'who-comes',
  'medicines-that-stay',
  // Decide
  'on-condition',
  'second-opinion-where',
  'still-missing',
  // Close
  'teach-back-open',
  'missed-dose',
  'food-herbs',
  'cost',
  'what-is-missing',
] as const;
export const TextField = z.enum(textFields);
export type TextField = z.infer<typeof TextField>;
