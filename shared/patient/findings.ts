import { z } from '../zod.ts';

/** Where cancer may have spread to. `brain-lining` is the fluid and lining around brain and spinal cord. */
export const sites = [
  'bone',
  'lymph-nodes',
  'lung',
  'liver',
  'skin',
  'brain',
  'brain-lining',
  'spinal-cord',
  'breast',
  'other',
] as const;

/** How far it has gone, and what it does. */
export const extents = [
  'few-spots',
  'visceral-crisis',
  'cord-compression',
  'fracture-or-risk',
  'pain',
  'bleeding-or-wound',
] as const;

/** What comes before any choice of a treatment, beside crisis, cord compression and fracture. */
export const urgencies = ['lung-inflammation', 'fever-low-white-cells'] as const;

/** Conditions that matter for one treatment or another. */
export const conditions = [
  'heart-weakness',
  'long-qt',
  'slow-heart',
  'high-blood-pressure',
  'stroke',
  'clots',
  'bleeding',
  'diabetes',
  'high-fats',
  'lung-scarring',
  'breathless-at-rest',
  'autoimmune',
  'transplant',
  'weak-kidneys',
  'weak-liver',
  'low-calcium',
  'low-blood-counts',
  'infection',
  'hepatitis-b',
  'tuberculosis',
  'neuropathy',
  'diarrhea',
  'bowel',
  'cannot-swallow',
  'dental',
  'eye',
  'skin-reaction',
  'wound-healing',
  'weak-bones',
  'implant-or-metal',
  'womb-cancer',
  'pregnant',
  'pregnancy-wish',
  'breastfeeding',
  'frail',
  'interacting-drug',
] as const;

/** What somebody has; it decides which sentences are about this person, whatever the sex. */
export const organs = ['breasts', 'ovaries', 'womb'] as const;

const named = <Kind extends string, Name extends string>(kind: Kind, names: readonly Name[]) =>
  names.map((name): `${Kind}.${Name}` => `${kind}.${name}`);

/** Everything that is there or not, as `kind.name`: `site.bone`, `condition.long-qt`. */
export const findings = [
  ...named('site', sites),
  ...named('extent', extents),
  ...named('urgent', urgencies),
  ...named('condition', conditions),
  ...named('organ', organs),
] as const;

export const Finding = z.enum(findings as [(typeof findings)[number], ...(typeof findings)[number][]]);
export type Finding = z.infer<typeof Finding>;
