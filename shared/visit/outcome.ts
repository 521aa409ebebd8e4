import { Day, OptionId } from '../ids.ts';
import { z } from '../zod.ts';

/**
 * How the visit ended. A day that is null is a ruled blank on paper: somebody still has to say it. On what "if"
 * hangs, and where the second opinion is, stand in the visit's texts.
 */
export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen'), option: OptionId }),
  /** `otherwise` is plan B; null where it is not one of the options, or not yet known. */
  z.strictObject({ kind: z.literal('chosen-if'), option: OptionId, otherwise: OptionId.nullable() }),
  /** `safeUntil` is the day until which the clinician says it is safe to wait. */
  z.strictObject({ kind: z.literal('not-today'), safeUntil: Day.nullable() }),
  z.strictObject({ kind: z.literal('second-opinion'), safeUntil: Day.nullable() }),
  z.strictObject({ kind: z.literal('stay-on'), lookAgain: Day.nullable() }),
  z.strictObject({ kind: z.literal('no-cancer-drug') }),
  z.strictObject({ kind: z.literal('decided-before'), option: OptionId }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** The option that an outcome settled on, if any: what she takes home is about it. */
export function optionIn(outcome: Outcome | null): OptionId | null {
  return outcome !== null && 'option' in outcome ? outcome.option : null;
}
