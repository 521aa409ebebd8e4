import { type System, systemOf } from './codes.ts';
import type { HowRead, ImportedItem, NotUnderstood, RecordPlace } from './imported.ts';
import { type Json, objectOf, saidOf, shortListOf, stringOf } from './readJson.ts';

/** A resource of the bundle: its kind, how it is named (`Observation/er-1`), and what is in it. */
export interface Resource {
  type: string;
  name: string;
  fullUrl: string | null;
  fields: Json;
}

/** What other resources of the bundle may be asked: one hop, never further. */
export type Resolve = (reference: unknown) => Resource | null;

export type Why = NotUnderstood['why'];
export type Reading = Pick<ImportedItem, 'answer' | 'how'>;

/** A CodeableConcept: its codes by system, and all its words in one line. */
export interface Concept {
  codes: readonly { system: System; code: string }[];
  text: string;
}

/** Null where there is neither a code nor a word. Written for speed: a record has tens of thousands of these. */
export function conceptOf(value: unknown): Concept | null {
  const concept = objectOf(value);
  if (concept === null) return null;
  let codes: Concept['codes'] = [];
  let text = stringOf(concept.text) ?? '';
  for (const each of shortListOf(concept.coding)) {
    const coding = objectOf(each);
    const code = stringOf(coding?.code);
    if (code !== null) {
      const one = { system: systemOf(stringOf(coding?.system) ?? ''), code: code.slice(0, 60).trim() };
      // Nearly always the only one: a list of just one is a tenth of the room that a growing list takes.
      codes = codes.length === 0 ? [one] : [...codes, one];
    }
    const display = stringOf(coding?.display);
    // Words that already stand there are not said twice.
    if (display !== null && !text.includes(display)) text = text === '' ? display : `${text}; ${display}`;
  }
  return codes.length === 0 && text === '' ? null : { codes, text: text.slice(0, 1000) };
}

/** Those of a list that are concepts. */
export function conceptsOf(values: unknown): Concept[] {
  const concepts: Concept[] = [];
  for (const value of shortListOf(values)) {
    const concept = conceptOf(value);
    if (concept !== null) concepts.push(concept);
  }
  return concepts;
}

/** The codes of a concept in one system. */
export function codesOf(concept: Concept | null, system: System): readonly string[] {
  if (concept === null) return none;
  const { codes } = concept;
  if (codes.length === 1) return codes[0]?.system === system ? [codes[0].code] : none;
  return codes.filter((code) => code.system === system).map(({ code }) => code);
}
const none: readonly string[] = [];

/** The words of a concept; where it has none, its codes. */
export const wordsOf = (concept: Concept | null): string =>
  concept === null ? '' : concept.text || concept.codes.map(({ code }) => code).join('; ');

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/** `2024`, `2024-03` or `2024-03-09` as recorded, without the time; null where there is no such day, or it is absurd. */
export function dateOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}(?:-\d{2}(?:-\d{2}(?:T|$)|$)|$)/.test(value)) return null;
  const date = value.slice(0, 10);
  const year = Number(date.slice(0, 4));
  if (year < 1900 || year > 2100) return null;
  if (date.length === 4) return date;
  const month = Number(date.slice(5, 7));
  if (month < 1 || month > 12) return null;
  if (date.length === 7) return date;
  const day = Number(date.slice(8));
  return day >= 1 && day <= daysIn(year, month) ? date : null;
}

/** Whether one of the resource's profiles has these words in its address. */
export const hasProfile = (fields: Json, words: RegExp): boolean =>
  fields.meta !== undefined &&
  shortListOf(objectOf(fields.meta)?.profile).some((profile) => words.test(stringOf(profile) ?? ''));

export const placeOf = (resource: Resource, said: string, date: string | null): RecordPlace => ({
  resource: resource.name,
  said: saidOf(said),
  date,
});

/** The two answers that follow from cancer elsewhere. */
export const spreads = (how: HowRead = 'inferred'): Reading => ({
  answer: { item: 'spread', value: 'yes' },
  how,
});
