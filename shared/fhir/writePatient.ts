import type { Patient, Resource, Writing } from './document.ts';
import { identifierType } from './writeCodes.ts';
import type { VisitContent } from './writeContent.ts';

/** Only what was entered: the name that she chose, her year of birth, her record number. Never the visit's label. */
export function patientOf({ content }: Writing): Patient {
  const { 'chosen-name': name, 'record-number': number } = content.texts;
  const type = { coding: [{ system: identifierType, code: 'MR', display: 'Medical record number' }] };
  return {
    resourceType: 'Patient',
    ...(number === undefined ? {} : { identifier: [{ type, value: number }] }),
    ...(name === undefined ? {} : { name: [{ text: name }] }),
    ...(content.birthYear === null ? {} : { birthDate: String(content.birthYear).padStart(4, '0') }),
  };
}

/** What a Patient says, as far as a visit holds it; of a whole date of birth the year. */
export function readPatient(resources: readonly Resource[]) {
  const patient = resources.find((one) => one.resourceType === 'Patient');
  const year = patient?.birthDate?.slice(0, 4);
  const texts: VisitContent['texts'] = {};
  const name = patient?.name?.[0]?.text;
  const number = patient?.identifier?.[0]?.value;
  if (name !== undefined) texts['chosen-name'] = name;
  if (number !== undefined) texts['record-number'] = number;
  return { birthYear: year === undefined ? null : Number(year), texts };
}
