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

const Block = z.discriminatedUnion('kind', [Paragraph, List, Callout, Pairs, Signature]);
export type Block = z.infer<typeof Block>;

/** `urgent` sections stand on the tinted ground; `beside` puts a section next to the one before when room allows. */
const Section = z.strictObject({
  id: z.string().max(40),
  heading: Text.nullable(),
  tone: z.enum(['plain', 'urgent']),
  beside: z.boolean().optional(),
  blocks: z.array(Block).max(20),
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
  sections: z.array(Section).max(40),
  madeAt: Instant,
});
export type PrintModel = z.infer<typeof PrintModel>;

/** How it is laid on paper. Large print is 18 point; standard is 12. */
export const PrintLayout = z.strictObject({
  size: z.enum(['standard', 'large']),
  paper: z.enum(['letter', 'a4']),
});
export type PrintLayout = z.infer<typeof PrintLayout>;

/** Turns a model into the bytes of a PDF; the boot file hands one in. The same model and layout give the same bytes. */
export type MakePdf = (model: PrintModel, layout: PrintLayout) => Promise<Uint8Array>;
