import { SourceId } from '../ids.ts';
import { ToldItem } from '../patient/told.ts';
import { z } from '../zod.ts';
import { families } from './option.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);
const implies = z.array(ToldItem);

/** A hard word and how it is found in a text: `forms` are beginnings of words. Words: `glossary.<id>.term`, `.means`. */
export const GlossaryEntry = z.strictObject({
  id: slug,
  implies,
  forms: z.strictObject({
    en: z.array(z.string().min(2).max(40)).min(1).max(8),
    es: z.array(z.string().min(2).max(40)).min(1).max(8),
  }),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

const questionTopics = [
  'options',
  'goal-of-care',
  'benefit',
  'side-effects',
  'daily-life',
  'family',
  'feelings',
  'money-work',
  'time',
  'tests',
  'care-team',
  'body-and-closeness',
  'stopping',
] as const;

/**
 * What people bring to such a visit. Empty `families` is "whatever the choice". Words: `questions.<id>`. `evidence`
 * is its place among the questions that were gathered.
 */
export const BroughtQuestion = z.strictObject({
  id: slug,
  kind: z.enum(['question', 'goal', 'worry']),
  topic: z.enum(questionTopics),
  families: z.array(z.enum(families)),
  implies,
  evidence: z.string().max(200),
});
export type BroughtQuestion = z.infer<typeof BroughtQuestion>;

/** A kind of breast cancer in plain words: `subtypes.<id>.name`, `.what`. */
export const Subtype = z.strictObject({ id: slug, implies });
export type Subtype = z.infer<typeof Subtype>;

/**
 * What registries say about how long people live, or how common something is. Never shown beside an option, and
 * never before the gate is open for numbers. Words: `context.<id>` (who was counted, and what it cannot say).
 */
export const ContextFact = z.strictObject({
  id: slug,
  about: z.enum(['survival', 'how-common']),
  value: z.number().min(0).max(1_000),
  unit: z.enum(['of-100', 'months', 'years']),
  low: z.number().nullable(),
  high: z.number().nullable(),
  source: SourceId,
  evidence: z.string().max(200),
});
export type ContextFact = z.infer<typeof ContextFact>;

/**
 * How the library answers what an article says: one line for every claim and every mistake that was found in the
 * articles. `answeredBy` are keys of sentences (`options.tamoxifen.status`) or `answers.<id>`.
 */
export const CoverageRow = z.strictObject({
  /** The claim's or the place in the evidence folder, such as `seed-claims.12` or `seedIssues.govitecan-tnbc-only`. */
  place: z.string().max(120),
  verdict: z.enum(['says-so', 'says-more', 'outdated', 'wrong', 'misprint', 'not-said']),
  answeredBy: z.array(z.string().max(120)).min(1).max(6),
});
export type CoverageRow = z.infer<typeof CoverageRow>;
