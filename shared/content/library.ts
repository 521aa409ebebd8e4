import { Day, GoalId, languages, SourceId } from '../ids.ts';
import { ToldItem } from '../patient/told.ts';
import { z } from '../zod.ts';
import { BroughtQuestion, ContextFact, CoverageRow, GlossaryEntry, Subtype } from './around.ts';
import { Attribute, TimeConcern } from './attribute.ts';
import { Fact, Study } from './fact.ts';
import { Option } from './option.ts';
import { Source } from './source.ts';

/** `resources/content/library.json`: what the library is as a whole. */
export const LibraryHead = z.strictObject({
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\d+)?$/),
  /** When the evidence was last read, and by when everything must be looked at again. */
  readOn: Day,
  reviewBy: Day,
});

/** A goal of care in plain words; `text/<language>/goals.json`: `<id>`. */
export const Goal = z.strictObject({
  id: GoalId,
  implies: z.array(ToldItem),
  concerns: TimeConcern.nullable(),
});
export type Goal = z.infer<typeof Goal>;

/**
 * When to call: general clinical knowledge that the clinic's content lead must set, and marked so.
 * `universal` applies to everyone; options name further ones. Words: `text/<language>/redFlags.json`.
 */
export const RedFlag = z.strictObject({
  id: z.string().max(60),
  urgency: z.enum(['call-us', 'call-911']),
  universal: z.boolean(),
});
export type RedFlag = z.infer<typeof RedFlag>;

/** Words by key, such as `options.ai-palbociclib.name`. Every language has the same keys. */
export const Words = z.record(z.string(), z.string().min(1).max(1_200));

/** The library as one value: what the loader makes of `resources/content`. */
export const Library = z.strictObject({
  head: LibraryHead,
  sources: z.array(Source),
  studies: z.array(Study),
  facts: z.array(Fact),
  attributes: z.array(Attribute),
  options: z.array(Option),
  goals: z.array(Goal),
  redFlags: z.array(RedFlag),
  /** Facts that the records had from memory and that the audit then found in a label; `says` are its words. */
  promoted: z.array(
    z.strictObject({ fact: z.string().max(200), source: SourceId, says: z.string().max(200) }),
  ),
  glossary: z.array(GlossaryEntry),
  /** What follows is for reading, not for a visit: a window that holds a visit gets none of it. */
  questions: z.array(BroughtQuestion),
  subtypes: z.array(Subtype),
  context: z.array(ContextFact),
  coverage: z.array(CoverageRow),
  text: z.strictObject(
    Object.fromEntries(languages.map((l) => [l, Words])) as Record<'en' | 'es', typeof Words>,
  ),
});
export type Library = z.infer<typeof Library>;
