import { ClinicItem, ClinicValue, Review } from '../content/clinic.ts';
import { Issue } from '../content/issue.ts';
import { Library } from '../content/library.ts';
import { Option } from '../content/option.ts';
import { EventId, Instant, Language, OptionId, PrintoutId, VisitId } from '../ids.ts';
import { PatientLayout, PrintLayout } from '../print/model.ts';
import type { Result } from '../result.ts';
import { Settings } from '../settings.ts';
import { VisitEvent } from '../visit/event.ts';
import { Visit } from '../visit/visit.ts';
import { z } from '../zod.ts';
import type { EventName, Method } from './methods.ts';

const Nothing = z.strictObject({});
const Passphrase = z.string().max(1_000);

/**
 * Where the app stands: `new` has two doors, `locked` has a passphrase field, `open` and `practice` have visits.
 * Practice keeps nothing.
 */
const Status = z.strictObject({ state: z.enum(['new', 'locked', 'open', 'practice']) });
export type AppState = z.infer<typeof Status>['state'];

/** One line of the home page. */
export const VisitRow = z.strictObject({
  id: VisitId,
  label: z.string(),
  birthYear: z.int().nullable(),
  startedAt: Instant,
  changedAt: Instant,
  stage: Visit.shape.stage,
});
export type VisitRow = z.infer<typeof VisitRow>;

/** A visit that was deleted and can still be brought back. */
const DeletedRow = VisitRow.extend({ deletedAt: Instant });
export type DeletedRow = z.infer<typeof DeletedRow>;

/** What finding and picking an option needs to know of it; its words stand in the slice. */
const OptionRow = Option.pick({
  id: true,
  role: true,
  family: true,
  drugs: true,
  brands: true,
  onlyWhenAdded: true,
  implies: true,
  reviewed: true,
  terms: true,
}).extend({
  status: Option.shape.status.shape.kind,
  name: z.strictObject({ en: z.string(), es: z.string() }),
  short: z.strictObject({ en: z.string(), es: z.string() }),
});
export type OptionRow = z.infer<typeof OptionRow>;

/** The change is in the store; the answer is a receipt, never the visit. */
const Receipt = z.strictObject({ kind: z.literal('saved'), revision: z.int(), savedAt: Instant });
/** Another window was first: nothing was written, and here is the visit as it stands. */
const Conflict = z.strictObject({ kind: z.literal('conflict'), visit: Visit });

/** Which visit, as it stood when, in which language and on which paper; whose copy it is stands in the visit. */
const PrintRequest = z.strictObject({
  visitId: VisitId,
  revision: z.int().min(1),
  language: Language,
  layout: PatientLayout,
});
export type PrintRequest = z.output<typeof PrintRequest>;

/** Where a file was saved, or that nobody wanted it. */
const Saved = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), where: z.string() }),
  z.strictObject({ kind: z.literal('cancelled') }),
]);

/** Input and output of each method. A name too many or too few does not compile. */
export const contract = {
  'app.status': { input: Nothing, output: Status },
  'app.setUp': { input: z.strictObject({ passphrase: Passphrase }), output: Status },
  'app.unlock': { input: z.strictObject({ passphrase: Passphrase }), output: Status },
  'app.practice': { input: Nothing, output: Status },
  /** Whether this is the passphrase of the open store, for whoever wants out of the room. Practice has none. */
  'app.confirm': { input: z.strictObject({ passphrase: Passphrase }), output: Nothing },
  /** How this computer shows the app; there before the store is open. */
  'settings.read': { input: Nothing, output: Settings },
  'settings.write': { input: Settings, output: Settings },
  'library.list': {
    input: Nothing,
    output: z.strictObject({ version: z.string(), options: z.array(OptionRow) }),
  },
  /** The part of the library that these options need, so that a window does not hold 85 treatments. */
  'library.slice': {
    input: z.strictObject({
      optionIds: z.array(OptionId).max(120),
      languages: z.array(Language).min(1).max(2),
    }),
    output: Library,
  },
  /** What is for reading and belongs to no visit: questions, kinds of cancer, registries, answers to articles. */
  'library.reading': {
    input: Nothing,
    output: Library.pick({
      head: true,
      sources: true,
      questions: true,
      subtypes: true,
      context: true,
      coverage: true,
      glossary: true,
      text: true,
    }).extend({
      /** The clinic's own sentences: how many are in use, and what is wrong where none are. */
      overlay: z.strictObject({ replaced: z.int().min(0), issues: z.array(Issue) }),
    }),
  },
  /** Somebody stands by name for every word and number of an option as they are now, or takes that back (null). */
  'library.review': {
    input: z.strictObject({ option: OptionId, review: Review.omit({ on: true }).nullable() }),
    output: Nothing,
  },
  /** Puts in a figure of the clinic's own, or takes it out (null). */
  'library.figure': {
    input: z.strictObject({
      option: OptionId,
      item: ClinicItem,
      figure: ClinicValue.pick({ number: true, by: true }).nullable(),
    }),
    output: Nothing,
  },
  /** Lets the person save one option as a sheet to read through and tick off. */
  'library.sheet': {
    input: z.strictObject({ option: OptionId, language: Language, paper: PrintLayout.shape.paper }),
    output: Saved,
  },
  'visits.list': {
    input: z.strictObject({ search: z.string().max(200), limit: z.int().min(1).max(500) }),
    output: z.strictObject({ rows: z.array(VisitRow), more: z.boolean() }),
  },
  'visits.start': {
    /** A visit that follows another takes over who she is, what she was told, and her picture. */
    input: z.strictObject({
      visitId: VisitId,
      eventId: EventId,
      language: Language,
      follows: VisitId.nullable(),
    }),
    output: Receipt,
  },
  'visits.open': { input: z.strictObject({ visitId: VisitId }), output: z.strictObject({ visit: Visit }) },
  'visits.record': {
    input: z.strictObject({ visitId: VisitId, revision: z.int().min(1), event: VisitEvent }),
    output: z.discriminatedUnion('kind', [Receipt, Conflict]),
  },
  /** Takes the visit off the list; it can be brought back for as long as `keptUntil` says. */
  'visits.delete': {
    input: z.strictObject({ visitId: VisitId }),
    output: z.strictObject({ deletedAt: Instant }),
  },
  'visits.restore': { input: z.strictObject({ visitId: VisitId }), output: Nothing },
  'visits.deleted': { input: Nothing, output: z.strictObject({ rows: z.array(DeletedRow) }) },
  /**
   * The pages as `printouts.save` would make them, in base64; keeps nothing. One that is still being made when the
   * same visit is asked for again is `superseded`.
   */
  'printouts.preview': {
    input: PrintRequest,
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('made'), pdf: z.base64() }),
      Conflict,
      z.strictObject({ kind: z.literal('superseded') }),
    ]),
  },
  /** Makes the printout of the visit at this revision, keeps its bytes, and lets the person save them as a file. */
  'printouts.save': {
    input: PrintRequest.extend({ printoutId: PrintoutId, eventId: EventId }),
    output: z.discriminatedUnion('kind', [
      Receipt.extend({ where: z.string() }),
      Conflict,
      z.strictObject({ kind: z.literal('cancelled') }),
    ]),
  },
  /** Lets the person save the bytes of a printout that was made before, as they were. */
  'printouts.saveAgain': {
    input: z.strictObject({ visitId: VisitId, printoutId: PrintoutId }),
    output: Saved,
  },
  /** Lets the person save the sheet that she gets before the visit. It is not kept, and no event tells of it. */
  'sheets.save': {
    input: PrintRequest,
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), where: z.string() }),
      Conflict,
      z.strictObject({ kind: z.literal('cancelled') }),
    ]),
  },
  /** Lets the person save the visit as a FHIR document. It obeys the gate and what she has been told. */
  'records.save': {
    input: z.strictObject({ visitId: VisitId, revision: z.int().min(1), language: Language }),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), where: z.string() }),
      Conflict,
      z.strictObject({ kind: z.literal('cancelled') }),
    ]),
  },
} satisfies Record<Method, { input: z.ZodType; output: z.ZodType }>;

/** What the main process tells its windows. */
export const appEvents = {
  'visit.changed': z.strictObject({ visitId: VisitId, revision: z.int(), event: VisitEvent }),
} satisfies Record<EventName, z.ZodType>;

export type Input<M extends Method> = z.input<(typeof contract)[M]['input']>;
export type Output<M extends Method> = z.output<(typeof contract)[M]['output']>;

/** `window.beside` as a window sees it: typed, and every answer a Result that main has parsed. */
export type BesideApi = { [M in Method]: (input: Input<M>) => Promise<Result<Output<M>>> } & {
  on: <E extends EventName>(
    event: E,
    listener: (payload: z.output<(typeof appEvents)[E]>) => void,
  ) => () => void;
};

export type Handlers = {
  [M in Method]: (input: z.output<(typeof contract)[M]['input']>) => Promise<Result<Output<M>>>;
};
