import { Day, GoalId, languages } from '../ids.ts';
import { ToldItem } from '../patient/told.ts';
import { z } from '../zod.ts';
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
const Text = z.record(z.string(), z.string().min(1).max(1_200));

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
  text: z.strictObject(
    Object.fromEntries(languages.map((l) => [l, Text])) as Record<'en' | 'es', typeof Text>,
  ),
});
export type Library = z.infer<typeof Library>;
