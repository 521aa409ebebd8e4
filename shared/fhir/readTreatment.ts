import { Month, type Treatment } from '../patient/treatment.ts';
import type { ImportedTreatment } from './imported.ts';
import {
  type Concept,
  codesOf,
  conceptOf,
  conceptsOf,
  dateOf,
  hasProfile,
  placeOf,
  type Resolve,
  type Resource,
  type Why,
  wordsOf,
} from './readConcept.ts';
import { readCondition } from './readCondition.ts';
import { type Json, objectOf, saidOf, shortListOf, stringOf } from './readJson.ts';

const given: readonly unknown[] = ['active', 'on-hold', 'completed', 'stopped', 'in-progress'];
const planned: readonly unknown[] = ['proposal', 'plan', 'option'];
const mostDrugs = 8;

/** A month, or a year; null for a date that no treatment has. */
export function monthOf(date: string | null): string | null {
  const month = date?.slice(0, 7) ?? null;
  return month !== null && Month.safeParse(month).success ? month : null;
}

/** From the first to the last day, as far as the record has them. An order or a dose has no end of its own. */
function spanOf(fields: Json): { start: string | null; stop: string | null } {
  let start: string | null = null;
  let stop: string | null = null;
  const widen = (value: unknown) => {
    const period = objectOf(value);
    const from = dateOf(period?.start);
    const to = dateOf(period?.end);
    if (from !== null && (start === null || from < start)) start = from;
    if (to !== null && (stop === null || to > stop)) stop = to;
  };
  widen(fields.effectivePeriod);
  widen(fields.performedPeriod);
  for (const dose of shortListOf(fields.dosageInstruction)) {
    widen(objectOf(objectOf(objectOf(dose)?.timing)?.repeat)?.boundsPeriod);
  }
  start ??=
    dateOf(fields.effectiveDateTime) ??
    dateOf(fields.performedDateTime) ??
    dateOf(fields.authoredOn) ??
    dateOf(fields.dateAsserted);
  return { start, stop };
}

const whyByCode: ReadonlyMap<string, Treatment['why']> = new Map([
  ['277022003', 'growth'],
  ['266721009', 'growth'],
  ['407563006', 'side-effects'],
  ['182840001', 'side-effects'],
  ['182992009', 'finished'],
  ['105480006', 'her-choice'],
]);
const whyByWords: readonly (readonly [Treatment['why'], RegExp])[] = [
  [
    'growth',
    /(?<!\b(?:no|without|sin) (?:disease )?)(?:\bprogress(?:ion|ed|ive)|\bprogresi[oó]n|\bgrowth|\bgrew\b)/i,
  ],
  ['side-effects', /toxic|side.?effect|adverse|toler|efectos? secundari/i],
  ['her-choice', /patient(?:'s)? (?:choice|preference|request|decision)|refus|declin|por decisi[oó]n/i],
  ['finished', /complet|finish|end of (?:treatment|therapy)|termin[oó]/i],
];

function whyOf(fields: Json): Treatment['why'] {
  const statusReason = fields.statusReason;
  if (statusReason === undefined) return 'unknown';
  const reasons = conceptsOf(Array.isArray(statusReason) ? statusReason : [statusReason]);
  for (const reason of reasons) {
    const [coded] = reason.codes.flatMap(({ code }) => whyByCode.get(code) ?? []);
    const why = coded ?? whyByWords.find(([, words]) => words.test(reason.text))?.[0];
    if (why !== undefined) return why;
  }
  return reasons.length > 0 ? 'other' : 'unknown';
}

const settingByCode: ReadonlyMap<string, Treatment['setting']> = new Map([
  ['373808002', 'early'],
  ['373846009', 'early'],
  ['373847000', 'early'],
  ['363676003', 'advanced'],
]);

function settingInWords(text: string): Treatment['setting'] | null {
  const isEarly = /adjuvant|adyuvante|\bcurative\b/i.test(text);
  const isAdvanced = /metasta|\badvanced\b|\bavanzado|palliative|paliativ/i.test(text);
  return isEarly === isAdvanced ? null : isEarly ? 'early' : 'advanced';
}

/** From the intent; else from the reason, in words or as the Condition that it names. */
function settingOf(fields: Json, resolve: Resolve): Treatment['setting'] {
  for (const each of shortListOf(fields.extension)) {
    const extension = objectOf(each);
    if (!/(?:treatment|procedure)-intent$/i.test(stringOf(extension?.url) ?? '')) continue;
    const intent = conceptOf(extension?.valueCodeableConcept);
    const [code = ''] = codesOf(intent, 'snomed');
    const setting = settingByCode.get(code) ?? settingInWords(intent?.text ?? '');
    if (setting !== null) return setting;
  }
  const written = settingInWords(
    conceptsOf(fields.reasonCode)
      .map(({ text }) => text)
      .join('; '),
  );
  if (written !== null) return written;
  const isForSpread = shortListOf(fields.reasonReference).some((reason) => {
    const condition = resolve(objectOf(reason)?.reference);
    return condition?.type === 'Condition' && readCondition(condition).cancer.spread === true;
  });
  return isForSpread ? 'advanced' : 'unknown';
}

/** The medicine of an order or a dose: said there, inside it, or in the bundle. */
function medicineOf(fields: Json, resolve: Resolve): Concept | null {
  const own = conceptOf(fields.medicationCodeableConcept);
  if (own !== null) return own;
  const reference = stringOf(objectOf(fields.medicationReference)?.reference);
  const inside = shortListOf(fields.contained)
    .map(objectOf)
    .find((contained) => reference !== null && `#${stringOf(contained?.id)}` === reference);
  const medicine = inside ?? resolve(reference)?.fields ?? null;
  return conceptOf(medicine?.code) ?? conceptOf({ text: objectOf(fields.medicationReference)?.display });
}

const radiationCodes: ReadonlySet<string> = new Set(['108290001', '33195004', '1217123003']);
const surgeryCodes: ReadonlySet<string> = new Set([
  '64368001',
  '172043006',
  '384723003',
  '392021009',
  '69031006',
]);
const radiationWords = /radiation|radiother|radioterapia|brachyther/i;
const surgeryWords =
  /mastectom|lumpectom|breast.conserving|wide local excision of (?:the )?breast|axillary.*dissection/i;

function isLocalTreatment(fields: Json, concept: Concept | null): 'coded' | 'text' | null {
  const codes = [concept, ...conceptsOf([fields.category])].flatMap((each) => codesOf(each, 'snomed'));
  if (codes.some((code) => radiationCodes.has(code) || surgeryCodes.has(code))) return 'coded';
  if (hasProfile(fields, /radiotherapy-course|cancer-related-surgical-procedure/)) return 'coded';
  const text = concept?.text ?? '';
  const isTreatment = radiationWords.test(text) || surgeryWords.test(text);
  return isTreatment && !/consult|planning|simulat/i.test(text) ? 'text' : null;
}

/** The ids of the drugs in a text. */
export type DrugsIn = (text: string) => readonly string[];

type Found = { treatment: ImportedTreatment | null; why: Why | null };
const nothing = (why: Why): Found => ({ treatment: null, why });

/** An earlier treatment, as one order, dose or procedure has it; or why there is none in it. */
export function readTreatment(resource: Resource, resolve: Resolve, drugsIn: DrugsIn): Found {
  const { fields, type } = resource;
  const isPlan = planned.includes(fields.intent) || fields.doNotPerform === true;
  if (!given.includes(fields.status) || isPlan) return nothing('not-confirmed');
  const isProcedure = type === 'Procedure';
  const concept = isProcedure ? conceptOf(fields.code) : medicineOf(fields, resolve);
  const text = wordsOf(concept);
  const local = isProcedure ? isLocalTreatment(fields, concept) : null;
  if (concept === null && local === null) return nothing('no-value');
  const drugs = [...drugsIn(text)].slice(0, mostDrugs);
  if (drugs.length === 0 && local === null) return nothing('unknown-code');
  const { start, stop } = spanOf(fields);
  const said = saidOf(text);
  const treatment: Treatment = {
    drugs,
    said,
    setting: settingOf(fields, resolve),
    start: monthOf(start),
    stop: monthOf(stop),
    why: endOf(fields, stop, local !== null),
  };
  return { treatment: { treatment, from: placeOf(resource, said, start), how: local ?? 'text' }, why: null };
}

/** Only what the record calls active, and has no end of, is still being taken; an operation that was done is finished. */
function endOf(fields: Json, stop: string | null, isLocal: boolean): Treatment['why'] {
  const why = whyOf(fields);
  if (why !== 'unknown') return why;
  if (isLocal && fields.status === 'completed') return 'finished';
  return stop === null && fields.status === 'active' ? 'still-taking' : 'unknown';
}
