import { absentCodes, presentCodes } from './codes.ts';
import type { HowRead } from './imported.ts';
import { type Concept, conceptOf, conceptsOf } from './readConcept.ts';
import { type Json, numberOf, objectOf, saidOf, stringOf } from './readJson.ts';

/** What an Observation found, in whatever form it was recorded. */
export interface Value {
  concept: Concept | null;
  codes: readonly string[];
  text: string;
  number: number | null;
  unit: string;
  /** `<`, `<=`, `>=`, `>`; empty where the number is exact. */
  comparator: string;
}

const noValue: Value = { concept: null, codes: [], text: '', number: null, unit: '', comparator: '' };

const ofConcept = (concept: Concept): Value => ({
  ...noValue,
  concept,
  codes: concept.codes.map(({ code }) => code),
  text: concept.text,
});

/** The value of an Observation or of one of its parts; null where there is none. */
export function valueIn(fields: Json): Value | null {
  const concept = conceptOf(fields.valueCodeableConcept);
  if (concept !== null) return ofConcept(concept);
  const text = stringOf(fields.valueString);
  if (text !== null) return { ...noValue, text: text.slice(0, 1000) };
  const quantity = objectOf(fields.valueQuantity);
  const number = numberOf(quantity?.value ?? fields.valueInteger);
  if (number !== null) {
    const unit = stringOf(quantity?.unit) ?? stringOf(quantity?.code) ?? '';
    return {
      ...noValue,
      number,
      unit: unit.slice(0, 60),
      comparator: stringOf(quantity?.comparator) ?? '',
    };
  }
  // mCODE gives the grade in words beside its number, and some labs give nothing but a flag.
  const [flag] = conceptsOf(fields.interpretation);
  return flag === undefined ? null : ofConcept(flag);
}

export const valueWords = ({ text, codes, number, unit, comparator }: Value): string =>
  saidOf(number === null ? text || codes.join('; ') : `${comparator}${number} ${unit}`);

const open =
  /pending|not (?:performed|done|tested|available|assessed)|unknown|insufficient|inconclusive|indetermin|cannot|previous|prior|pendiente|desconocid|no (?:se )?(?:realiz|hecho)/i;
const denied = /\b(?:not|no|non)[\s-]+(?:positiv|present|negativ|absent)/i;
const positive = /\bpositiv[eoa]?\b|\bpos\b|\bpresente?\b/i;
const negative = /\bnegativ[eoa]?\b|\bneg\b|\babsent\b|\bausente\b|\bnot detected\b|\bno detectad[oa]\b/i;

type Presence = { is: 'present' | 'absent'; how: HowRead };

/** Whether a text says that something is there; null where it says neither, both, or that it is open. */
export function presenceInText(text: string): Presence['is'] | null {
  if (open.test(text) || denied.test(text)) return null;
  const [is, isNot] = [positive.test(text), negative.test(text)];
  return is === isNot ? null : is ? 'present' : 'absent';
}

/** Whether a value says that something is there, by its code, else by its words. */
export function presenceOf({ codes, text }: Value): Presence | null {
  const is = codes.some((code) => presentCodes.has(code));
  const isNot = codes.some((code) => absentCodes.has(code));
  if (is && isNot) return null;
  if (is || isNot) {
    const coded = is ? 'present' : 'absent';
    const written = presenceInText(text);
    return written !== null && written !== coded ? null : { is: coded, how: 'coded' };
  }
  const written = presenceInText(text);
  return written === null ? null : { is: written, how: 'text' };
}

/** Where a number stands to a limit; null where its comparator leaves that open (`<10` against 1). */
export function reaches(
  { number, comparator }: Pick<Value, 'number' | 'comparator'>,
  limit: number,
): boolean | null {
  if (number === null) return null;
  if (comparator.startsWith('<')) {
    const isUnder = comparator === '<' ? number <= limit : number < limit;
    return isUnder ? false : null;
  }
  if (comparator.startsWith('>')) return number >= limit ? true : null;
  return comparator === '' ? number >= limit : null;
}

/** A number that a text has alone, such as `55 %` or `CPS: 12`; null where there are several, or a span. */
export function numberInText(text: string): number | null {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  if (numbers.length !== 1 || /[<>≤≥~]/.test(text)) return null;
  return numberOf(numbers[0]);
}
