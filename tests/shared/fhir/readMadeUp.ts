import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Imported } from '../../../shared/fhir/imported.ts';
import { readBundle } from '../../../shared/fhir/readBundle.ts';

const folder = join(import.meta.dirname, '../../../resources/examples/bundles');

/** The text of an example that the app brings. */
export const exampleText = (name: string): string =>
  readFileSync(join(folder, `${name}.bundle.json`), 'utf8');
export const example = (name: string): { entry: { resource: Record<string, unknown> }[] } =>
  JSON.parse(exampleText(name));

export const read = (bundle: unknown, id?: string) => readBundle(JSON.stringify(bundle), id);

export function importedOf(bundle: unknown, id?: string): Imported {
  const result = read(bundle, id);
  if (!result.ok || result.value.imported === null) throw new Error('Nothing was read.');
  return result.value.imported;
}

/** What is read, in one line for each: item, value, how sure. */
export const lines = ({ items }: Imported): string[] =>
  items.map(({ answer, how }) => {
    const item = answer.item === 'finding' ? answer.finding : answer.item;
    return `${item} ${String(answer.value)} ${how}`;
  });

export const courses = ({ treatments }: Imported): string[] =>
  treatments.map(({ treatment: { drugs, setting, start, stop, why } }) =>
    [drugs.join('+'), setting, start, stop, why].join(' '),
  );

export const patient = { resourceType: 'Patient', id: 'p' };
const subject = { reference: 'Patient/p' };

export const bundleOf = (...resources: unknown[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

const urls = {
  icd: 'http://hl7.org/fhir/sid/icd-10-cm',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  hgnc: 'http://www.genenames.org/geneId',
  ajcc: 'http://cancerstaging.org',
};

/** A CodeableConcept of one code. */
export const coded = (system: keyof typeof urls, code: string, display?: string) => ({
  coding: [{ system: urls[system], code, ...(display === undefined ? {} : { display }) }],
});

export const condition = (id: string, code: unknown, more: object = {}) => ({
  resourceType: 'Condition',
  id,
  code,
  subject,
  ...more,
});
export const bone = condition('bone', coded('icd', 'C79.51'));

export const observation = (id: string, code: unknown, more: object) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code,
  subject,
  ...more,
});

export const medication = (id: string, text: string, more: object = {}) => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: { text },
  subject,
  ...more,
});

const mcode = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode';
export const profile = (name: string) => ({ meta: { profile: [`${mcode}-${name}`] } });
export const intent = (code: string) => ({
  extension: [{ url: `${mcode}-treatment-intent`, valueCodeableConcept: coded('snomed', code) }],
});
export const [curative, palliative] = [intent('373808002'), intent('363676003')];

/** What one resource says of a patient of whom nothing else is known. */
export const linesOf = (...resources: unknown[]): string[] =>
  lines(importedOf(bundleOf(patient, ...resources)));
export const whyNot = (...resources: unknown[]): string[] =>
  importedOf(bundleOf(patient, ...resources)).notUnderstood.map(({ why }) => why);
