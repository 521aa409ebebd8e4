import { z } from '../zod.ts';

/** A month, or a year where no more is known: `2024-03` or `2024`. */
export const Month = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/);

/** Why a treatment ended; `still-taking` where it has not. */
export const whyStopped = [
  'growth',
  'side-effects',
  'finished',
  'her-choice',
  'other',
  'still-taking',
] as const;

/** As many as a picture takes, and as are read of pasted lines. */
export const mostTreatments = 60;

/**
 * An earlier treatment. `drugs` are ids of `shared/patient/drugs.ts`; empty where nothing in `said` is a drug that is
 * known there. `early` is before it had spread, `advanced` since.
 */
export const Treatment = z.strictObject({
  drugs: z.array(z.string().regex(/^[a-z0-9-]{2,60}$/)).max(8),
  /** As it was written: by hand, in a record, in pasted lines. */
  said: z.string().max(300),
  setting: z.enum(['early', 'advanced', 'unknown']),
  start: Month.nullable(),
  stop: Month.nullable(),
  why: z.enum([...whyStopped, 'unknown']),
});
export type Treatment = z.infer<typeof Treatment>;
