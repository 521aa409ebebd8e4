import { Day, SourceId } from '../ids.ts';
import { z } from '../zod.ts';

/** A publication as it is cited to a reader: the label, the trial report, the guideline; never a mirror of it. */
export const Source = z.strictObject({
  id: SourceId,
  kind: z.enum(['label', 'trial', 'guideline', 'review', 'agency', 'registry', 'news']),
  /** Trial or authors, and title, as printed in a list of references. */
  citation: z.string().min(8).max(400),
  /** Journal or agency. */
  publisher: z.string().min(2).max(160),
  /** Year of the publication; null where the evidence does not give it. */
  year: z.int().min(1950).max(2100).nullable(),
  /** Such as `NCT01740427`, `PMID 27959613` or a DOI; null where none was read. */
  identifier: z.string().max(120).nullable(),
  readOn: Day,
  /** The id of the same source in the evidence folder. */
  evidence: z.string().max(120),
});
export type Source = z.infer<typeof Source>;
