import type { ChoiceAnswer } from '../patient/profile.ts';
import { measures } from '../patient/profile.ts';
import { ecogCodes, menopauseCodes } from './codes.ts';
import type { HowRead } from './imported.ts';
import type { Reading } from './readConcept.ts';
import { numberInText, type Value } from './readValue.ts';

type Ecog = Exclude<ChoiceAnswer<'ecog'>, 'unknown'>;
const grades: readonly Ecog[] = ['0', '1', '2', '3', '4'];

/** A number that stands exactly, as a quantity or alone in the words. */
function exactNumber({ number, comparator, text }: Value): { number: number; how: HowRead } | null {
  if (number !== null) return comparator === '' ? { number, how: 'coded' } : null;
  const written = numberInText(text);
  return written === null ? null : { number: written, how: 'text' };
}

/** Grade 0 to 4; grade 5 is death and no value. */
export function readEcog(value: Value): Reading[] | null {
  const coded = new Set(value.codes.flatMap((code) => ecogCodes.get(code) ?? []));
  const [grade] = coded;
  if (coded.size === 1 && grade !== undefined)
    return [{ answer: { item: 'ecog', value: grade }, how: 'coded' }];
  const exact = exactNumber(value);
  const written = grades.find((each) => Number(each) === exact?.number);
  if (exact === null || written === undefined) return null;
  return [{ answer: { item: 'ecog', value: written }, how: exact.how }];
}

/** Karnofsky in percent as ECOG: 100 and 90 are 0, 80 and 70 are 1, and so on; 0 is death and no value. */
export function readKarnofsky(value: Value): Reading[] | null {
  const number = exactNumber(value)?.number ?? 0;
  if (number < 10 || number > 100 || number % 10 !== 0) return null;
  const grade = grades[Math.floor((100 - number) / 20)];
  return grade === undefined ? null : [{ answer: { item: 'ecog', value: grade }, how: 'inferred' }];
}

/** Whether menopause is over. During is not over. */
export function readMenopause({ codes, text }: Value): Reading[] | null {
  const [coded] = codes.flatMap((code) => menopauseCodes.get(code) ?? []);
  if (coded !== undefined) return [{ answer: { item: 'menopause', value: coded }, how: 'coded' }];
  const isAfter = /\bpost-?\s?menopaus|\bpos(?:t)?menop[aá]usi/i.test(text);
  const isBefore = /\b(?:pre|peri)-?\s?menop[aá]us/i.test(text);
  if (isAfter === isBefore) return null;
  return [{ answer: { item: 'menopause', value: isAfter ? 'after' : 'before' }, how: 'text' }];
}

/** Ejection fraction in whole percent. A fraction such as 0.55 is not taken for a percentage. */
export function readLvef(value: Value): Reading[] | null {
  const exact = exactNumber(value);
  if (exact === null || (value.unit !== '' && !/%|percent/i.test(value.unit))) return null;
  const lvef = Math.round(exact.number);
  if (!measures.lvef.safeParse(lvef).success) return null;
  return [{ answer: { item: 'lvef', value: lvef }, how: exact.how }];
}

/** Corrected QT interval in ms; seconds are made into it. */
export function readQtc(value: Value): Reading[] | null {
  const exact = exactNumber(value);
  const factor = /^s(?:ec.*)?$/i.test(value.unit) ? 1000 : /^(?:ms.*|milli.*|)$/i.test(value.unit) ? 1 : null;
  if (exact === null || factor === null) return null;
  const qtc = Math.round(exact.number * factor);
  if (!measures.qtc.safeParse(qtc).success) return null;
  return [{ answer: { item: 'qtc', value: qtc }, how: exact.how }];
}
