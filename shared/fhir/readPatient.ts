import type { PatientInBundle } from './imported.ts';
import { dateOf, type Resource } from './readConcept.ts';
import { inOrder, type Json, objectOf, saidOf, shortListOf, stringOf } from './readJson.ts';

/** A patient of the bundle, and what other resources call her. */
export interface Known {
  patient: PatientInBundle;
  resource: Resource;
  names: ReadonlySet<string>;
}

/** `Patient/1` for `http://somewhere/Patient/1/_history/2`; a reference of another form as it is. */
export const localReference = (reference: string): string =>
  /(?:^|\/)([A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/.exec(reference)?.[1] ?? reference;

const identifierValue = (identifier: unknown): string | null => stringOf(objectOf(identifier)?.value);

/** What an identifier and a reference by identifier have in common: the same value of the same system. */
function identifierName(identifier: unknown): string | null {
  const value = identifierValue(identifier);
  return value === null ? null : `${stringOf(objectOf(identifier)?.system) ?? ''}|${value}`;
}

function nameOf(fields: Json): string {
  for (const name of shortListOf(fields.name).map(objectOf)) {
    const text = stringOf(name?.text);
    if (text !== null) return saidOf(text);
    const parts = [...shortListOf(name?.given), name?.family].flatMap((part) => stringOf(part) ?? []);
    if (parts.length > 0) return saidOf(parts.join(' '));
  }
  return saidOf(identifierValue(shortListOf(fields.identifier)[0]) ?? '');
}

function birthYearOf(fields: Json): number | null {
  const date = dateOf(fields.birthDate);
  return date === null ? null : Number(date.slice(0, 4));
}

/** Two entries of one address are one patient; two addresses are two, even where both end in the same id. */
const addressOf = (resource: Resource): string => resource.fullUrl ?? resource.name;

/** Every patient of the bundle once, in the order of their ids. */
export function patientsIn(resources: readonly Resource[]): Known[] {
  const byAddress = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.type !== 'Patient') continue;
    const address = addressOf(resource);
    const same = byAddress.get(address);
    if (same) same.push(resource);
    else byAddress.set(address, [resource]);
  }
  const idCount = new Map<string, number>();
  const ids = [...byAddress.values()].map((same) => stringOf(same[0]?.fields.id) ?? '');
  for (const id of ids) idCount.set(id, (idCount.get(id) ?? 0) + 1);
  const known = [...byAddress].flatMap(([address, same]) => {
    const [resource] = same.toSorted((a, b) => inOrder(JSON.stringify(a.fields), JSON.stringify(b.fields)));
    return resource === undefined ? [] : [knownOf(resource, address, idCount)];
  });
  return known.toSorted((a, b) => inOrder(a.patient.id, b.patient.id));
}

function knownOf(resource: Resource, address: string, idCount: ReadonlyMap<string, number>): Known {
  const { fields, fullUrl } = resource;
  const id = stringOf(fields.id) ?? '';
  const isOnly = id !== '' && idCount.get(id) === 1;
  const identifiers = shortListOf(fields.identifier).flatMap((each) => identifierName(each) ?? []);
  const names = new Set([address, ...identifiers]);
  if (isOnly) names.add(`Patient/${id}`).add(`urn:uuid:${id}`);
  // Of a patient with an address on one server, the same id on another server is somebody else.
  if (isOnly && !/^https?:/.test(fullUrl ?? '')) names.add(`any/Patient/${id}`);
  const patient = { id: saidOf(isOnly ? id : address), said: nameOf(fields), birthYear: birthYearOf(fields) };
  return { patient, resource, names };
}

/** Whom a resource is about: this patient, nobody named, or somebody else. */
export function isAbout(resource: Resource, { names }: Known): 'yes' | 'nobody' | 'no' {
  const subject = objectOf(resource.fields.subject) ?? objectOf(resource.fields.patient);
  const reference = stringOf(subject?.reference);
  const identifier = identifierName(subject?.identifier);
  if (reference === null) {
    if (identifier === null) return 'nobody';
    return names.has(identifier) ? 'yes' : 'no';
  }
  if (names.has(reference)) return 'yes';
  const local = localReference(reference);
  const isSame =
    names.has(reference.replace(/\/_history\/.*$/, '')) ||
    (/^https?:/.test(reference) ? names.has(`any/${local}`) : names.has(local));
  return isSame ? 'yes' : 'no';
}
