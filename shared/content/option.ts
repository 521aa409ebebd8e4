import { AttributeId, FactId, OptionId, SourceId } from '../ids.ts';
import { ToldItem } from '../patient/told.ts';
import { z } from '../zod.ts';
import { ClinicValue, Review } from './clinic.ts';
import { pictureIds } from './pictures.ts';
import { Terms } from './terms.ts';

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

/** What guidelines say of an option for one picture of the disease, in one of the five phrases. */
const GuidelineStatement = z.strictObject({
  picture: z.enum(pictureIds),
  phrase: z.enum(guidelinePhrases),
  source: SourceId,
  year: z.int(),
  /** The place in the evidence folder that supports the phrase. */
  evidence: z.string().max(200),
});
export type GuidelineStatement = z.infer<typeof GuidelineStatement>;

/** Why a number is uncertain, in fixed words: `text/<language>/reasons.json`. */
export const reasons = [
  'one-study',
  'small-study',
  'pooled',
  'no-comparison',
  'others-too',
  'other-people',
  'other-schedule',
  'other-cancer',
  'middle',
  'measurable',
  'early',
  'exploratory',
  'drug-related',
  'blood-test',
  'any-degree',
  'older-study',
  'not-blinded',
] as const;

/**
 * What a sentence says in a form that can be weighed: visits to the clinic in a usual month (from the quiet months to
 * the busy first ones), or where it is taken: all of it at home, all of it at the clinic, or some of each.
 */
const Level = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('visits-a-month'),
    low: z.number().min(0).max(31),
    high: z.number().min(0).max(31),
  }),
  z.strictObject({ kind: z.literal('taken'), where: z.enum(['home', 'both', 'clinic']) }),
]);
export type Level = z.infer<typeof Level>;

/** What one option says to one row. Sentences stand in `text/<language>/options/<option>.json` under `cell.<row>`. */
export const Cell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), level: Level.nullable().default(null) }),
  z.strictObject({ kind: z.literal('guideline'), statements: z.array(GuidelineStatement).min(1).max(8) }),
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
    /** Said in this order, after the option's own `why.<row>` where there is one. */
    why: z.array(z.enum(reasons)).max(4).default([]),
  }),
  z.strictObject({ kind: z.literal('unknown') }),
  /** Put in by the clinic, never by the library's files. */
  z.strictObject({ kind: z.literal('clinic'), value: ClinicValue }),
]);
export type Cell = z.infer<typeof Cell>;

/** Classes of treatment, in the order in which lists show them; a class is no rank. */
export const families = [
  'hormone',
  'cdk46',
  'pathway',
  'oral-serd',
  'her2',
  'adc',
  'parp',
  'immunotherapy',
  'rare-marker',
  'chemotherapy',
  'radiation',
  'surgery',
  'other-local',
  'bone',
  'supportive',
  'complementary',
  'trial',
  'without-drug',
] as const;

/**
 * Where it stands in the US. `off-label`: in use, not approved for this. `outdated`: no longer used in this way.
 * `not-a-drug`: no approval applies. `checkWithTeam`: rests on indirect traces, so the team must look it up.
 */
export const statuses = [
  'approved',
  'off-label',
  'withdrawn',
  'outdated',
  'not-for-advanced',
  'trial-only',
  'not-a-drug',
] as const;
const Status = z.strictObject({
  kind: z.enum(statuses),
  /** The year of the first approval for this use; null where none applies or none was read. */
  since: z.int().min(1950).max(2100).nullable(),
  checkWithTeam: z.boolean(),
  evidence: z.string().max(200),
});

/**
 * A treatment, or the choice of none, as structure without words or numbers.
 * Words: `text/<language>/options/<id>.json`: `name`, `short` (one line under the name), `what` (what it is),
 * `status` (whether and for whom it is approved), `for-whom` (for whom it is thought of), `cell.<row>`; where it
 * has more to say than the fixed words, `why.<row>` (why a number is uncertain) and `unknown.<row>` (why it is not
 * known). `body`, `mood`, `life` are ordinary rows of the group daily-life.
 */
export const Option = z.strictObject({
  id: OptionId,
  /**
   * `goes-with-any` stands under the grid and is never a column; `onlyWhenAdded` there means that it does not always
   * stand there. `reference` is only read: it answers an article, and is neither.
   */
  role: z.enum(['column', 'goes-with-any', 'reference']),
  family: z.enum(families),
  /** Generic names and US brand names, as a record or an article may write them; for search. */
  drugs: z.array(z.string().min(2).max(80)).max(12),
  brands: z.array(z.string().min(2).max(80)).max(12),
  status: Status,
  /** Options that it is commonly given with or after, or that share its drug. */
  partners: z.array(OptionId).max(8),
  terms: Terms,
  /** Columns of this kind are there only when the clinician adds them. */
  onlyWhenAdded: z.boolean(),
  /** What somebody who sees this option learns. */
  implies: z.array(ToldItem),
  /** Null until a clinician has read every sentence; then who and when. */
  reviewed: Review.nullable(),
  cells: z.record(AttributeId, Cell),
  /** Red flags of this option, as keys of `redFlags.json`. */
  redFlags: z.array(z.string().max(60)),
  /** For every sentence that holds a figure: the places in the evidence folder where that figure stands. */
  textEvidence: z.record(z.string(), z.array(z.string().max(200)).min(1)),
});
export type Option = z.infer<typeof Option>;
