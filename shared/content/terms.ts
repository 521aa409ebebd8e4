import { conditions, extents, sites } from '../patient/findings.ts';
import { z } from '../zod.ts';

/**
 * What a term may ask of a person and her cancer, and the answers it may name. A closed vocabulary, so that a rule
 * that asks for what nobody records is a mistake that a check finds.
 */
export const termItems = {
  spread: ['yes'],
  'hormone-receptors': ['positive', 'negative'],
  her2: ['positive', 'low', 'ultralow', 'zero'],
  /** Of treatment since the cancer was found to have spread; `maintenance` goes on after a first part. */
  line: ['first', 'second', 'third-or-later', 'maintenance'],
  menopause: ['before', 'after'],
  sex: ['female', 'male'],
  pik3ca: ['changed', 'not-changed'],
  akt1: ['changed'],
  pten: ['changed'],
  esr1: ['changed'],
  'brca-germline': ['changed'],
  'brca-tumor': ['changed'],
  palb2: ['changed'],
  ntrk: ['changed'],
  ret: ['changed'],
  'pd-l1': ['cps-10-or-more', 'cps-1-or-more', 'ic-1-or-more'],
  msi: ['high'],
  tmb: ['high'],
  ugt1a1: ['slow'],
  dpyd: ['missing'],
  site: sites,
  extent: extents,
  earlier: [
    'hormone',
    'relapse-within-12-months',
    'cdk46',
    'everolimus',
    'fulvestrant',
    'aromatase-inhibitor',
    'tamoxifen',
    'chemo',
    'taxane',
    'anthracycline',
    'capecitabine',
    'platinum',
    'trastuzumab',
    'pertuzumab',
    'tdm1',
    'tdxd',
    'sacituzumab',
    'immunotherapy',
    'parp',
    'radiation-there',
  ],
  condition: conditions,
} as const satisfies Record<string, readonly string[]>;

export type TermItem = keyof typeof termItems;
const items = Object.keys(termItems) as [TermItem, ...TermItem[]];

/** One item with the answers that fulfil it; any one of them is enough. */
const Simple = z
  .strictObject({ item: z.enum(items), is: z.array(z.string().max(40)).min(1).max(20) })
  .refine(({ item, is }) => is.every((answer) => (termItems[item] as readonly string[]).includes(answer)), {
    message: 'this item has no such answer',
  });

/** A term, or several of which one is enough. */
const Term = z.union([Simple, z.strictObject({ any: z.array(Simple).min(2).max(6) })]);
export type Term = z.infer<typeof Term>;

/**
 * Under which an option may be considered: all of `when` hold; `tests` are those of them that a test must have
 * shown; none of `notWhen` holds; `caution` asks for care. Words for people are made from these, never typed.
 */
export const Terms = z.strictObject({
  when: z.array(Term).max(10),
  tests: z.array(Term).max(6),
  notWhen: z.array(Term).max(12),
  caution: z.array(Term).max(20),
  /** The place in the evidence folder that these are read from. */
  evidence: z.string().max(200),
});
export type Terms = z.infer<typeof Terms>;
