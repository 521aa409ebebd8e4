import type { Finding, sites } from '../patient/findings.ts';
import type { ProfileAnswer } from '../patient/profileAnswer.ts';

export type Site = (typeof sites)[number];

/** ICD-10(-CM) without the dot, by the beginning of a code; the longest that fits counts, an empty one is not read. */
const icdFindings: Readonly<Record<string, string>> = {
  'condition.heart-weakness': 'I50 I42 I110 I130 I132',
  'condition.long-qt': 'I4581',
  'condition.slow-heart': 'R001 I441 I442 I495',
  'condition.high-blood-pressure': 'I10 I11 I12 I13 I15 I16',
  'condition.stroke': 'I60 I61 I63 Z8673 I21 I22 I252',
  'condition.clots': 'I26 I82 I801 I802 Z8671',
  'condition.bleeding': 'K922 D66 D67 D680 D681 D682 D683',
  'condition.diabetes': 'E08 E09 E10 E11 E13',
  'condition.high-fats': 'E780 E781 E782 E783 E784 E785',
  'condition.lung-scarring': 'J84 J702 J703 J704 J701',
  'condition.autoimmune': 'M05 M06 M32 M33 M34 M350 M45 K50 K51 K754 L40 G35 G700 E050 E063',
  'condition.transplant': 'Z94 T86',
  'condition.weak-kidneys': 'N183 N184 N185 N186',
  'condition.weak-liver': 'K74 K72 K703 K704 K766',
  'condition.low-calcium': 'E8351',
  'condition.low-blood-counts': 'D70 D61 D694 D695 D696',
  'condition.infection': 'A40 A41 J13 J14 J15 J18',
  'condition.hepatitis-b': 'B16 B180 B181 B191 Z2251',
  'condition.tuberculosis': 'A15 A16 A17 A18 A19 Z227',
  'condition.neuropathy': 'G60 G62 G63 E0842 E0942 E1042 E1142 E1342',
  'condition.diarrhea': 'R197 K591',
  'condition.bowel': 'K50 K51 K52 K56 K631',
  'condition.cannot-swallow': 'R13',
  'condition.dental': 'K04 K05 M8718 M272',
  'condition.eye': 'H16 H18 H20 H30 H31 H32 H33 H34 H35 H36 H40',
  'condition.skin-reaction': 'L51 L27',
  'condition.wound-healing': 'T813',
  'condition.weak-bones': 'M80 M81',
  'condition.implant-or-metal': 'Z950 Z9581',
  'condition.womb-cancer': 'C54 C55 N850 Z8542',
  'condition.pregnant': 'Z331 Z34 Z3A O0 O1 O2 O3 O4 O6 O7 O9A',
  'condition.breastfeeding': 'Z391',
  'condition.frail': 'R54',
  'extent.fracture-or-risk': 'M845',
  'extent.cord-compression': 'G952',
  'extent.pain': 'G893',
};

const snomedFindings: Readonly<Record<string, string>> = {
  'condition.heart-weakness': '84114007 42343007',
  'condition.long-qt': '9651007',
  'condition.slow-heart': '48867003 233917008',
  'condition.high-blood-pressure': '38341003 59621000 77970009',
  'condition.stroke': '230690007 422504002 22298006',
  'condition.clots': '59282003 128053003',
  'condition.diabetes': '73211009 44054006 46635009',
  'condition.high-fats': '55822004 13644009',
  'condition.lung-scarring': '51615001 233703007',
  'condition.autoimmune': '85828009 69896004 55464009 34000006 64766004 24526004 9014002 24700007',
  'condition.weak-kidneys': '433144002 431857002 433146000 46177005',
  'condition.weak-liver': '19943007 59927004',
  'condition.low-calcium': '5291005',
  'condition.low-blood-counts': '302215000',
  'condition.hepatitis-b': '66071002 61977001',
  'condition.tuberculosis': '56717001',
  'condition.neuropathy': '302226006 386033004 42658009',
  'condition.bowel': '34000006 64766004 24526004',
  'condition.weak-bones': '64859006',
  'condition.pregnant': '77386006',
};

/** By the beginning of an ICD-10 code: the findings that it says. */
export const findingsByIcd = byCode(icdFindings);
export const findingsBySnomed = byCode(snomedFindings);

function byCode(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const [finding, codes] of Object.entries(table)) {
    for (const code of codes.split(' ')) map.set(code, [...(map.get(code) ?? []), finding as Finding]);
  }
  // High blood pressure with a weak heart is both.
  for (const code of ['I110', 'I130', 'I132']) map.get(code)?.push('condition.high-blood-pressure');
  for (const code of ['E0842', 'E0942', 'E1042', 'E1142', 'E1342']) map.get(code)?.push('condition.diabetes');
  return map;
}

/** What the longest beginning of a code that is known stands for. */
export function longestIn<Value>(map: ReadonlyMap<string, Value>, code: string): Value | null {
  for (let length = Math.min(code.length, 7); length > 1; length -= 1) {
    const value = map.get(code.slice(0, length));
    if (value !== undefined) return value;
  }
  return null;
}

/** Cancer elsewhere, by ICD-10: where, and whether it says that a breast cancer has spread. */
export interface Elsewhere {
  site: Site | null;
  isSpread: boolean;
  /** The code names two places, or none exactly: the site is worked out. */
  isGuess?: true;
}
const elsewhere = (site: Site | null): Elsewhere => ({ site, isSpread: true });

export const elsewhereByIcd: ReadonlyMap<string, Elsewhere> = new Map<string, Elsewhere>([
  ['C77', elsewhere('lymph-nodes')],
  // Nodes of the armpit belong to the region of the breast: alone they are no spread to elsewhere.
  ['C773', { site: 'lymph-nodes', isSpread: false }],
  ['C78', elsewhere('other')],
  ['C780', elsewhere('lung')],
  ['C787', elsewhere('liver')],
  ['C79', elsewhere('other')],
  ['C792', elsewhere('skin')],
  ['C793', { site: 'brain', isSpread: true, isGuess: true }],
  ['C7931', elsewhere('brain')],
  ['C7932', elsewhere('brain-lining')],
  ['C795', elsewhere('bone')],
  // Cancer that came to the breast: it says nothing of a cancer that began there.
  ['C7981', { site: 'breast', isSpread: false }],
  ['C799', elsewhere(null)],
  ['C800', elsewhere(null)],
]);

export const elsewhereBySnomed: ReadonlyMap<string, Elsewhere> = new Map<string, Elsewhere>([
  ['94222008', elsewhere('bone')],
  ['94381002', elsewhere('liver')],
  ['94391008', elsewhere('lung')],
  ['94225005', elsewhere('brain')],
  ['94392001', elsewhere('lymph-nodes')],
  ['94579000', elsewhere('skin')],
  ['94297009', { site: 'breast', isSpread: false }],
  ['128462008', elsewhere(null)],
  ['315004001', elsewhere(null)],
]);

/** Parts of the body as SNOMED CT names them at `bodySite`. */
export const bodySites: ReadonlyMap<string, Site> = new Map<string, Site>([
  ['272673000', 'bone'],
  ['12738006', 'brain'],
  ['10200004', 'liver'],
  ['39607008', 'lung'],
  ['59441001', 'lymph-nodes'],
  ['39937001', 'skin'],
  ['1231004', 'brain-lining'],
  ['2748008', 'spinal-cord'],
  ['76752008', 'breast'],
]);

/** The words for a place; the first that is found counts. */
export const siteWords: readonly (readonly [Site, RegExp])[] = [
  ['lymph-nodes', /lymph|\bnod(?:e|al)|ganglio/i],
  ['brain-lining', /mening/i],
  ['spinal-cord', /spinal cord|m[eé]dula espinal/i],
  ['brain', /brain|cerebr|cerebel|encef/i],
  ['bone', /\bbones?\b|skelet|vertebr|\bspine\b|\bribs?\b|femur|pelvic bone|hueso|[oó]sea/i],
  ['liver', /liver|hepat|h[ií]gado/i],
  ['lung', /\blungs?\b|pulm[oó]n(?!ary vessel)/i],
  ['skin', /\bskin\b|\bpiel\b/i],
  ['breast', /breast|mama\b|chest wall/i],
];

/** Breast cancer that began there. */
export const breastSnomed: ReadonlySet<string> = new Set([
  '254837009',
  '372137005',
  '254838004',
  '372064008',
  '93796005',
  '353431000119107',
  '706970001',
  '427685000',
  '431396003',
  '408643008',
  '278054005',
]);

/** Codes of diagnoses that say one item of the picture. */
export const answersByCode: ReadonlyMap<string, ProfileAnswer> = new Map<string, ProfileAnswer>([
  ['Z170', { item: 'er', value: 'positive' }],
  ['Z171', { item: 'er', value: 'negative' }],
  ['Z780', { item: 'menopause', value: 'after' }],
  ['76498008', { item: 'menopause', value: 'after' }],
  ['22636003', { item: 'menopause', value: 'before' }],
  ['427685000', { item: 'her2', value: 'positive' }],
  ['431396003', { item: 'her2', value: 'negative' }],
]);
