import { Instant, Language } from '../ids.ts';
import { z } from '../zod.ts';

/**
 * A printout as sections of ready strings. It knows no PDF: whoever draws it adds no word and drops none.
 * An empty answer that must not vanish is a `blank`, which is drawn as a ruled line to be filled in by hand.
 */
const Text = z.string().max(20_000);

/** A run of text inside a line; `strong` carries the word that the eye should find first. */
const Run = z.strictObject({ text: Text, strong: z.boolean().optional() });

/** A line is runs in reading order, then perhaps a ruled blank to write on. */
const Line = z.strictObject({ runs: z.array(Run).max(20), blank: z.boolean().optional() });
export type Line = z.infer<typeof Line>;

const Paragraph = z.strictObject({ kind: z.literal('paragraph'), line: Line, quiet: z.boolean().optional() });
const List = z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(Line).max(60) });
/** The one box on the page: what was decided. */
const Callout = z.strictObject({ kind: z.literal('callout'), lines: z.array(Line).max(6) });
/** Label and value pairs, such as telephone numbers; drawn as a two-column table with row heads. */
const Pairs = z.strictObject({
  kind: z.literal('pairs'),
  rows: z.array(z.strictObject({ label: Text, value: Line })).max(12),
});
/** A place to sign by hand, with what is signed for. */
const Signature = z.strictObject({ kind: z.literal('signature'), label: Text });

/** What a bar is unsure about. `high` is null where the upper end was not reached: the bar is drawn open there. */
const BarRange = z.strictObject({ low: z.number(), high: z.number().nullable() });

/**
 * A dark mark (the option) over a light one (what its study compared it with), or one of the two alone. `people` is
 * as many people as `full`, so many of them marked; `bar` is a bar of which `full` is the whole width. A bar without
 * a `range` is drawn flat: nobody reported one.
 */
const Picture = z.strictObject({
  as: z.enum(['people', 'bar']),
  full: z.number().positive().max(10_000),
  marks: z
    .array(
      z.strictObject({
        tone: z.enum(['option', 'comparison']),
        value: z.number(),
        range: BarRange.optional(),
      }),
    )
    .min(1)
    .max(2),
  /** What a screen reader says in its place. */
  alt: Text,
});
export type Picture = z.infer<typeof Picture>;

/** Whose number it is, its picture, and beside it what it says in words. */
const Figure = z.strictObject({
  kind: z.literal('figure'),
  label: Text.nullable(),
  picture: Picture.nullable(),
  lines: z
    .array(z.strictObject({ line: Line, quiet: z.boolean().optional() }))
    .min(1)
    .max(8),
});

const Block = z.discriminatedUnion('kind', [Paragraph, List, Callout, Pairs, Signature, Figure]);
export type Block = z.infer<typeof Block>;

/** A heading that begins a part or a group of sections, with a sentence under it; it stays with what follows. */
const Opening = z.strictObject({
  heading: Text,
  level: z.union([z.literal(2), z.literal(3)]),
  lead: Text.nullable(),
});
export type Opening = z.infer<typeof Opening>;

/**
 * `urgent` sections stand on the tinted ground; `beside` puts a section of page one next to the one before when room
 * allows; `newPage` starts one. A heading is of level 2 (headed by the page alone) unless `level` says otherwise.
 */
const Section = z.strictObject({
  id: z.string().max(40),
  heading: Text.nullable(),
  tone: z.enum(['plain', 'urgent']),
  beside: z.boolean().optional(),
  newPage: z.boolean().optional(),
  openings: z.array(Opening).max(2).optional(),
  level: z.union([z.literal(3), z.literal(4)]).optional(),
  blocks: z.array(Block).max(60),
});
export type Section = z.infer<typeof Section>;

export const PrintModel = z.strictObject({
  language: Language,
  /** For the document's title and the window of whoever opens it; never holds a person's name. */
  title: Text,
  subtitle: Text.nullable(),
  heading: Text,
  headerLeft: Text,
  headerRight: Text,
  /** Stands at the foot of each page; `pageOf` is "Page {{page}} of {{pages}}" with the two placeholders left in. */
  footer: Text,
  pageOf: Text,
  sections: z.array(Section).max(120),
  madeAt: Instant,
});
export type PrintModel = z.infer<typeof PrintModel>;

/** How it is laid on paper. Large print is 18 point; standard is 12; what clinicians check against each other is 8. */
export const PrintLayout = z.strictObject({
  size: z.enum(['standard', 'large', 'compact']),
  paper: z.enum(['letter', 'a4']),
});
export type PrintLayout = z.infer<typeof PrintLayout>;

/** How what a patient gets may be laid on paper: never smaller than standard. */
export const PatientLayout = PrintLayout.extend({ size: PrintLayout.shape.size.exclude(['compact']) });

/** Turns a model into the bytes of a PDF; the boot file hands one in. The same model and layout give the same bytes. */
export type MakePdf = (model: PrintModel, layout: PrintLayout) => Promise<Uint8Array>;

/** Whose eyes a copy is for. What is *to share* has nothing about time, no worries, and no sentence kept off paper. */
export const PrintCopy = z.enum(['mine', 'to-share']);
export type PrintCopy = z.infer<typeof PrintCopy>;

/** The parts after page one, in their order. Each can be left out. */
export const printParts = [
  'what-matters',
  'options',
  'goes-with-any',
  'side-effects',
  'words',
  'sources',
  'about',
] as const;
export const PrintPart = z.enum(printParts);
export type PrintPart = z.infer<typeof PrintPart>;
