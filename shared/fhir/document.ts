import type { Lookup } from '../content/lookup.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Instant, Language } from '../ids.ts';
import { z } from '../zod.ts';
import type { VisitContent } from './writeContent.ts';

/**
 * The parts of FHIR R4 of which our documents are made, and no others. The same schemas read a document back: what
 * they do not know is left out, what they know must have the right shape.
 */
const Text = z.string();
const Coding = z.object({ system: Text.optional(), code: Text.optional(), display: Text.optional() });
export type Coding = z.infer<typeof Coding>;
const Concept = z.object({ coding: z.array(Coding).optional(), text: Text.optional() });
export type Concept = z.infer<typeof Concept>;
const Reference = z.object({ reference: Text.optional(), type: Text.optional(), display: Text.optional() });
export type Reference = z.infer<typeof Reference>;
const Identifier = z.object({ type: Concept.optional(), system: Text.optional(), value: Text.optional() });
const Period = z.object({ start: Text.optional(), end: Text.optional() });
const Narrative = z.object({ status: Text, div: Text });
export type Narrative = z.infer<typeof Narrative>;

const Section = z.object({
  title: Text.optional(),
  text: Narrative.optional(),
  entry: z.array(Reference).optional(),
});
export type Section = z.infer<typeof Section>;

export const Composition = z.object({
  resourceType: z.literal('Composition'),
  language: Text.optional(),
  status: Text,
  type: Concept,
  subject: Reference.optional(),
  event: z.array(z.object({ period: Period.optional() })).optional(),
  date: Text,
  author: z.array(Reference),
  title: Text,
  section: z.array(Section).optional(),
});
export type Composition = z.infer<typeof Composition>;

export const Patient = z.object({
  resourceType: z.literal('Patient'),
  identifier: z.array(Identifier).optional(),
  name: z.array(z.object({ text: Text.optional() })).optional(),
  birthDate: Text.optional(),
});
export type Patient = z.infer<typeof Patient>;

export const Goal = z.object({
  resourceType: z.literal('Goal'),
  lifecycleStatus: Text,
  description: Concept,
  subject: Reference,
  target: z.array(z.object({ dueDate: Text.optional() })).optional(),
  expressedBy: Reference.optional(),
});
export type Goal = z.infer<typeof Goal>;

const Answer = z.object({
  valueCoding: Coding.optional(),
  valueString: Text.optional(),
  valueInteger: z.int().optional(),
});
export type Answer = z.infer<typeof Answer>;

const Questionnaire = z.object({
  resourceType: z.literal('Questionnaire'),
  id: Text.optional(),
  url: Text.optional(),
  version: Text.optional(),
  status: Text,
  item: z
    .array(z.object({ linkId: Text, text: Text.optional(), type: Text, repeats: z.boolean().optional() }))
    .optional(),
});

export const QuestionnaireResponse = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  contained: z.array(Questionnaire).optional(),
  questionnaire: Text.optional(),
  status: Text,
  subject: Reference.optional(),
  authored: Text.optional(),
  item: z
    .array(z.object({ linkId: Text, text: Text.optional(), answer: z.array(Answer).optional() }))
    .optional(),
});
export type QuestionnaireResponse = z.infer<typeof QuestionnaireResponse>;

const Activity = z.object({
  id: Text.optional(),
  detail: z
    .object({
      code: Concept.optional(),
      status: Text,
      scheduledPeriod: Period.optional(),
      performer: z.array(Reference).optional(),
      description: Text.optional(),
    })
    .optional(),
});
export type Activity = z.infer<typeof Activity>;

const Note = z.object({
  authorReference: Reference.optional(),
  authorString: Text.optional(),
  text: Text,
});
export type Note = z.infer<typeof Note>;

export const CarePlan = z.object({
  resourceType: z.literal('CarePlan'),
  status: Text,
  intent: Text,
  category: z.array(Concept).optional(),
  description: Text.optional(),
  subject: Reference,
  created: Text.optional(),
  activity: z.array(Activity).optional(),
  note: z.array(Note).optional(),
});
export type CarePlan = z.infer<typeof CarePlan>;

export const Provenance = z.object({
  resourceType: z.literal('Provenance'),
  target: z.array(Reference),
  recorded: Text,
  agent: z.array(z.object({ type: Concept.optional(), who: Reference })),
});
export type Provenance = z.infer<typeof Provenance>;

/** The pages that she took home. It is written and never read back. */
export interface DocumentReference {
  resourceType: 'DocumentReference';
  identifier: z.infer<typeof Identifier>[];
  status: 'current';
  subject: Reference;
  date: Instant;
  content: {
    attachment: {
      contentType: 'application/pdf';
      language: Language;
      data: string;
      size: number;
      hash: string;
      title: string;
    };
  }[];
}

export type Resource =
  | Composition
  | Patient
  | Goal
  | QuestionnaireResponse
  | CarePlan
  | DocumentReference
  | Provenance;

/** A visit as one document; the Composition stands first. */
export interface DocumentBundle {
  resourceType: 'Bundle';
  language: Language;
  identifier: z.infer<typeof Identifier>;
  type: 'document';
  timestamp: Instant;
  entry: { fullUrl: string; resource: Resource }[];
}

/** A printout to be put into the document: its bytes in base64, the SHA-256 of these bytes in hex. */
export interface PdfToWrite {
  bytes: string;
  sha256: string;
  language: Language;
  title: string;
}

/** What every part of a document is written from. There is no visit in it: nothing untold can be taken from here. */
export interface Writing {
  content: VisitContent;
  lookup: Lookup;
  t: Translator;
  now: Instant;
  patient: Reference;
}
