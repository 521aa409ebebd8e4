import { AttributeId, Day, FactId, OptionId, SourceId } from '../ids.ts';
import { ToldItem } from '../patient/told.ts';
import { z } from '../zod.ts';

/** The five fixed phrases of "What guidelines say". */
export const guidelinePhrases = [
  'usual-first',
  'one-of-usual',
  'usually-later',
  'only-if',
  'not-usual',
] as const;

/** One measurement with the comparison arm of its own study; `control` is null where the study had none. */
const Measure = z.strictObject({
  grade: z.enum(['any', 'severe']).nullable(),
  treated: FactId,
  control: FactId.nullable(),
});
export type Measure = z.infer<typeof Measure>;

/** How sure one can be of it. `not-rated` is the honest state until someone has rated it; `<row>.why` says why. */
const Certainty = z.enum(['high', 'moderate', 'low', 'very-low', 'not-rated']);
export type Certainty = z.infer<typeof Certainty>;

/** What one option says to one row. Sentences stand in `text/<language>/options/<option>.json` under `cell.<row>`. */
export const Cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words') }),
  z.strictObject({
    kind: z.literal('guideline'),
    phrase: z.enum(guidelinePhrases),
    source: SourceId,
    year: z.int(),
    /** The place in the evidence folder that supports the phrase. */
    evidence: z.string().max(200),
  }),
  z.strictObject({
    kind: z.literal('measured'),
    /** The best study first; rows of side effects may hold any grade and severe. */
    measures: z.array(Measure).min(1).max(4),
    /** How long people were on it when it was counted; null is "time not reported". */
    over: z.strictObject({ months: z.number(), evidence: z.string() }).nullable(),
    /**
     * Which way it went against the comparison arm, as the study itself concluded (a gap that could be due to
     * chance is `no-clear-difference`). Rows that concern time need it: with the gate shut it is all that is said.
     */
    direction: z.enum(['longer', 'shorter', 'more', 'fewer', 'no-clear-difference']).nullable(),
    certainty: Certainty,
  }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type Cell = z.infer<typeof Cell>;

/**
 * A treatment, or the choice of none, as structure without words or numbers.
 * Words: `text/<language>/options/<id>.json`: `name`, `short` (one line under the name), `what` (what it is),
 * `cell.<row>`, `why.<row>` (why a number is uncertain), `unknown.<row>` (why it is not known),
 * `body`, `mood`, `life` are ordinary rows of the group daily-life.
 */
export const Option = z.strictObject({
  id: OptionId,
  /** `goes-with-any` stands under the grid and is never a column. */
  role: z.enum(['column', 'goes-with-any']),
  /** Columns of this kind are there only when the clinician adds them. */
  onlyWhenAdded: z.boolean(),
  /** What somebody who sees this option learns. */
  implies: z.array(ToldItem),
  /** Null until a clinician has read every sentence; then who and when. */
  reviewed: z.strictObject({ by: z.string().min(2).max(120), on: Day }).nullable(),
  cells: z.record(AttributeId, Cell),
  /** Red flags of this option, as keys of `redFlags.json`. */
  redFlags: z.array(z.string().max(60)),
  /** For every sentence that holds a figure: the places in the evidence folder where that figure stands. */
  textEvidence: z.record(z.string(), z.array(z.string().max(200)).min(1)),
});
export type Option = z.infer<typeof Option>;
