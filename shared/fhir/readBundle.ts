import { drugsIn } from '../patient/drugs.ts';
import { fail, ok, type Result } from '../result.ts';
import type {
  Imported,
  ImportedItem,
  ImportedTreatment,
  NotUnderstood,
  PatientInBundle,
} from './imported.ts';
import { placeOf, type Resolve, type Resource, type Why } from './readConcept.ts';
import { type ConditionFound, readCondition } from './readCondition.ts';
import { inOrder, isNestedDeeperThan, type Json, listOf, objectOf, saidOf, stringOf } from './readJson.ts';
import { lineOf } from './readLine.ts';
import { readObservation } from './readObservation.ts';
import { isAbout, type Known, localReference, patientsIn } from './readPatient.ts';
import { type DrugsIn, monthOf, readTreatment } from './readTreatment.ts';
import { treatmentsOf } from './readTreatments.ts';

export const longestBundle = 20_000_000;
const deepest = 64;
const mostNotUnderstood = 500;

interface InBundle {
  patients: PatientInBundle[];
  imported: Imported | null;
}

/**
 * Reads what a FHIR R4 bundle (mCODE STU2 to STU4, US Core) says of one person. Nothing is decided: every answer says
 * where it comes from and how sure the reading is, and what was not understood is listed. Of several patients nothing
 * is read until one is picked. The same bundle in another order gives the same. Fails with a code; never throws.
 */
export function readBundle(text: string, patientId?: string): Result<InBundle> {
  if (text.length > longestBundle) return fail('bundle-too-large');
  if (isNestedDeeperThan(text, deepest)) return fail('bundle-too-deep');
  const parsed = parsedFrom(text);
  if (parsed === undefined) return fail('bundle-not-json');
  const bundle = objectOf(parsed);
  if (!isR4Bundle(bundle)) return fail('bundle-not-fhir');
  const { resources, broken } = resourcesIn(listOf(bundle?.entry));
  const known = patientsIn(resources);
  if (known.length === 0) return fail('bundle-no-patient');
  const patients = known.map(({ patient }) => patient);
  if (patientId === undefined && known.length > 1) return ok({ patients, imported: null });
  const picked = patientId === undefined ? known[0] : known.find(({ patient }) => patient.id === patientId);
  if (picked === undefined) return fail('patient-not-in-bundle');
  return ok({ patients, imported: importedOf(picked, { known, resources, broken }) });
}

/** Undefined where it is not JSON, which has no value of that kind. */
function parsedFrom(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function isR4Bundle(bundle: Json | null): boolean {
  if (bundle?.resourceType !== 'Bundle') return false;
  const versions = [bundle?.fhirVersion, objectOf(bundle?.meta)?.fhirVersion];
  return versions.every((version) => version === undefined || /^(?:4\.|R4)/.test(stringOf(version) ?? ''));
}

interface Everything {
  known: readonly Known[];
  resources: readonly Resource[];
  broken: readonly NotUnderstood[];
}

function resourcesIn(entries: readonly unknown[]): Pick<Everything, 'broken'> & { resources: Resource[] } {
  const resources: Resource[] = [];
  const broken: NotUnderstood[] = [];
  for (const value of entries) {
    const entry = objectOf(value);
    const fullUrl = stringOf(entry?.fullUrl);
    const fields = objectOf(entry?.resource);
    const type = stringOf(fields?.resourceType);
    if (fields === null || type === null) {
      broken.push({ resource: saidOf(fullUrl ?? 'entry'), why: 'broken' });
      continue;
    }
    const id = stringOf(fields.id);
    const name = id === null ? (fullUrl ?? type) : `${type}/${id}`;
    resources.push({ type, name: saidOf(name), fullUrl, fields });
  }
  return { resources, broken };
}

/** Finds the resource that a reference names; where two bear one name, none. The index is made when it is asked. */
function resolverFor(resources: readonly Resource[]): Resolve {
  let byName: ReadonlyMap<string, Resource | null> | null = null;
  return (reference) => {
    const name = stringOf(reference);
    if (name === null) return null;
    byName ??= indexOf(resources);
    return byName.get(name) ?? byName.get(localReference(name)) ?? null;
  };
}

/** The same answers, each worked out once: a long record has the same order many times. */
function remembering(find: DrugsIn): DrugsIn {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

function indexOf(resources: readonly Resource[]): ReadonlyMap<string, Resource | null> {
  const byName = new Map<string, Resource | null>();
  for (const resource of resources) {
    for (const name of new Set([resource.name, resource.fullUrl ?? resource.name])) {
      byName.set(name, byName.has(name) ? null : resource);
    }
  }
  return byName;
}

const medicines: ReadonlySet<string> = new Set([
  'MedicationRequest',
  'MedicationStatement',
  'MedicationAdministration',
]);
/** Those that another resource refers to; alone they say nothing of her. */
const readThrough: ReadonlySet<string> = new Set(['Patient', 'Medication']);
const isClinical = (type: string): boolean =>
  type === 'Condition' || type === 'Observation' || type === 'Procedure' || medicines.has(type);

function importedOf(picked: Known, { known, resources, broken }: Everything): Imported {
  const resolve = resolverFor(resources);
  const drugs = remembering(drugsIn);
  const items: ImportedItem[] = sexOf(picked);
  const conditions: ConditionFound[] = [];
  const found: ImportedTreatment[] = [];
  const notUnderstood: NotUnderstood[] = [...broken];
  const note = (resource: Resource, why: Why | null) => {
    if (why !== null) notUnderstood.push({ resource: resource.name, why });
  };
  for (const resource of resources) {
    if (readThrough.has(resource.type)) continue;
    const whose = whoseIs(resource, picked, known);
    if (whose === 'another') continue;
    if (!isClinical(resource.type)) note(resource, 'unknown-resource');
    else if (whose === 'lost') note(resource, 'broken');
    else if (resource.type === 'Condition') {
      const condition = readCondition(resource);
      conditions.push(condition);
      note(resource, condition.why);
    } else if (resource.type === 'Observation') {
      const observation = readObservation(resource, resolve);
      for (const item of observation.items) items.push(item);
      note(resource, observation.why);
    } else {
      const { treatment, why } = readTreatment(resource, resolve, drugs);
      if (treatment !== null) found.push(treatment);
      note(resource, why);
    }
  }
  const read = [...items, ...itemsOf(conditions)];
  const treatments = treatmentsOf(withoutContradiction(found, conditions));
  const line = lineOf(
    treatments,
    read.some(({ answer }) => answer.item === 'spread'),
  );
  return {
    patient: picked.patient,
    items: sortedItems(line === null ? read : [...read, line]),
    treatments,
    notUnderstood: notUnderstood.toSorted(byResource).slice(0, mostNotUnderstood),
  };
}

/** `lost`: it names a person who is not in the bundle, or nobody where there are several. */
function whoseIs(resource: Resource, picked: Known, known: readonly Known[]): 'hers' | 'another' | 'lost' {
  const about = isAbout(resource, picked);
  if (about === 'yes' || (about === 'nobody' && known.length === 1)) return 'hers';
  const isOthers = known.some((one) => one !== picked && isAbout(resource, one) === 'yes');
  return isOthers ? 'another' : 'lost';
}

function sexOf({ resource }: Known): ImportedItem[] {
  const gender = resource.fields.gender;
  if (gender !== 'female' && gender !== 'male') return [];
  return [{ answer: { item: 'sex', value: gender }, from: placeOf(resource, gender, null), how: 'coded' }];
}

/** Where the only cancer that is known to have begun somewhere is another one, what has spread may be that one. */
function itemsOf(conditions: readonly ConditionFound[]): ImportedItem[] {
  const items = conditions.flatMap((condition) => condition.items);
  const isAnother =
    conditions.some(({ cancer }) => cancer.another) && !conditions.some(({ cancer }) => cancer.breast);
  return isAnother ? items.filter(({ answer }) => answer.item !== 'spread') : items;
}

/** "Curative" is also said of what only holds a cancer back: after it had spread, the setting is left open. */
function withoutContradiction(
  found: readonly ImportedTreatment[],
  conditions: readonly ConditionFound[],
): ImportedTreatment[] {
  const [spread] = conditions
    .flatMap(({ cancer, date }) => (cancer.spread ? (monthOf(date) ?? []) : []))
    .toSorted(inOrder);
  return found.map((one) => {
    const { setting, start } = one.treatment;
    const isLate = setting === 'early' && spread !== undefined && start !== null && start > spread;
    return isLate ? { ...one, treatment: { ...one.treatment, setting: 'unknown' } } : one;
  });
}

const findingOf = ({ answer }: ImportedItem): string => (answer.item === 'finding' ? answer.finding : '');
const byItem = (a: ImportedItem, b: ImportedItem): number =>
  inOrder(a.answer.item, b.answer.item) ||
  inOrder(findingOf(a), findingOf(b)) ||
  inOrder(b.from.date ?? '', a.from.date ?? '') ||
  inOrder(a.from.resource, b.from.resource) ||
  inOrder(String(a.answer.value), String(b.answer.value)) ||
  inOrder(a.how, b.how) ||
  inOrder(a.from.said, b.from.said);

/** By item, the newest first. An answer that a long record gives a hundred times stands there once, as it was given last. */
function sortedItems(items: readonly ImportedItem[]): ImportedItem[] {
  const newest = new Map<string, ImportedItem>();
  for (const item of items) {
    const key = `${item.answer.item} ${findingOf(item)} ${item.answer.value}`;
    const held = newest.get(key);
    if (held === undefined || byItem(item, held) < 0) newest.set(key, item);
  }
  return [...newest.values()].sort(byItem);
}

const byResource = (a: NotUnderstood, b: NotUnderstood): number =>
  inOrder(a.resource, b.resource) || inOrder(a.why, b.why);
