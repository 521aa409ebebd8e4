import { z } from '../zod.ts';
import { Finding } from './findings.ts';
import { mostTreatments, Treatment } from './treatment.ts';

const gene = ['changed', 'not-changed'] as const;

/**
 * The items of the clinical picture that have one answer out of a few. Every one may be unknown, and starts so.
 * `her2` `negative` is a report that does not say whether it is low, ultralow or zero; `line` `later` is any line
 * after the first. `stage` is the one at first diagnosis: it never decides whether the cancer has spread.
 */
export const choices = {
  spread: ['yes', 'no'],
  stage: ['0', '1', '2', '3', '4'],
  er: ['positive', 'negative'],
  pr: ['positive', 'negative'],
  her2: ['positive', 'low', 'ultralow', 'zero', 'negative'],
  line: ['first', 'second', 'third-or-later', 'later', 'maintenance'],
  'relapse-within-12-months': ['yes', 'no'],
  /** Whether the list of earlier treatments is the whole list: only then is what it lacks a "no". */
  'treatments-complete': ['yes', 'no'],
  pik3ca: gene,
  akt1: gene,
  pten: gene,
  esr1: gene,
  'brca-germline': gene,
  'brca-tumor': gene,
  palb2: gene,
  ntrk: gene,
  ret: gene,
  /** The combined positive score of the test with 22C3. */
  'pd-l1': ['cps-10-or-more', 'cps-1-to-9', 'cps-under-1'],
  /** Immune cells, by the test with SP142. */
  'pd-l1-cells': ['ic-1-or-more', 'ic-under-1'],
  msi: ['high', 'not-high'],
  tmb: ['high', 'not-high'],
  ugt1a1: ['slow', 'usual'],
  dpyd: ['missing', 'low', 'usual'],
  menopause: ['after', 'before', 'not-applicable'],
  sex: ['female', 'male'],
  ecog: ['0', '1', '2', '3', '4'],
} as const;

export type ChoiceItem = keyof typeof choices;
export const choiceItems = Object.keys(choices) as [ChoiceItem, ...ChoiceItem[]];

/** The items that are a number; null is not known. Ejection fraction in percent, QTc in ms, age in years. */
export const measures = {
  lvef: z.int().min(5).max(90).nullable(),
  qtc: z.int().min(250).max(800).nullable(),
  age: z.int().min(18).max(120).nullable(),
} as const;
export type MeasureItem = keyof typeof measures;
export const measureItems = Object.keys(measures) as [MeasureItem, ...MeasureItem[]];

export type ChoiceAnswer<Item extends ChoiceItem = ChoiceItem> = (typeof choices)[Item][number] | 'unknown';
const choiceShape = Object.fromEntries(
  choiceItems.map((item) => [item, z.enum([...choices[item], 'unknown'])]),
) as unknown as { [Item in ChoiceItem]: z.ZodType<ChoiceAnswer<Item>, ChoiceAnswer<Item>> };

/** The clinical picture of one person. Unknown is a value of every item; a finding that is not named is unknown. */
export const Profile = z.strictObject({
  ...choiceShape,
  ...measures,
  findings: z.partialRecord(Finding, z.enum(['yes', 'no'])),
  /** In the order in which they were given. */
  treatments: z.array(Treatment).max(mostTreatments),
  allergies: z.array(z.string().min(1).max(200)).max(40),
});
export type Profile = z.infer<typeof Profile>;

export const unknownProfile: Profile = Profile.parse({
  ...Object.fromEntries(choiceItems.map((item) => [item, 'unknown'])),
  ...Object.fromEntries(measureItems.map((item) => [item, null])),
  findings: {},
  treatments: [],
  allergies: [],
});
