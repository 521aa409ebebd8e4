import { z } from './zod.ts';

/** Ids are branded, so that an option's id cannot be handed to a function that wants a visit's. */
const uuid = <Brand extends string>() => z.uuid().brand<Brand>();
/** Library ids are words with hyphens, so that a person reading a file knows what is meant. */
const slug = <Brand extends string>() =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
    .max(120)
    .brand<Brand>();

export const VisitId = uuid<'VisitId'>();
export const EventId = uuid<'EventId'>();
export const PrintoutId = uuid<'PrintoutId'>();
export const StepId = uuid<'StepId'>();
export type VisitId = z.infer<typeof VisitId>;
export type EventId = z.infer<typeof EventId>;
export type PrintoutId = z.infer<typeof PrintoutId>;
export type StepId = z.infer<typeof StepId>;

export const OptionId = slug<'OptionId'>();
export const AttributeId = slug<'AttributeId'>();
export const FactId = slug<'FactId'>();
export const StudyId = slug<'StudyId'>();
export const SourceId = slug<'SourceId'>();
export const GoalId = slug<'GoalId'>();
export type OptionId = z.infer<typeof OptionId>;
export type AttributeId = z.infer<typeof AttributeId>;
export type FactId = z.infer<typeof FactId>;
export type StudyId = z.infer<typeof StudyId>;
export type SourceId = z.infer<typeof SourceId>;
export type GoalId = z.infer<typeof GoalId>;

/** A moment, as an ISO 8601 string in UTC. Always handed in; nothing in `shared` reads a clock. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A day without a time of day, as `2026-11-23`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** The languages in which every word of the app and its library exists. */
export const languages = ['en', 'es'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;
