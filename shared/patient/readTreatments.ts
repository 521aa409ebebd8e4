import { folded } from '../folded.ts';
import { drugsIn } from './drugs.ts';
import { datesIn } from './readDates.ts';
import { neverTaken, settingIn, whyIn } from './readWords.ts';
import { mostTreatments, type Treatment } from './treatment.ts';

const mostDrugs = 8;

/** `- `, `•`, `1)`, `2.`; not the 5 of 5-FU, and not a year. */
const bullet = /^(?:[\s*•·▪◦‣>\p{Pd}]|\(?\d{1,2}[.)](?!\d)\s*)+/u;

/** The first 300 characters, without half of one at the end. */
const saidOf = (line: string) => line.slice(0, 300).replace(/[\ud800-\udbff]$/, '');

function readLine(line: string): Treatment {
  const text = folded(line).replace(/\s+/g, ' ').replace(bullet, '');
  const { start, stop, since, count } = datesIn(text);
  return {
    drugs: neverTaken(text, count) ? [] : drugsIn(text).slice(0, mostDrugs),
    said: saidOf(line),
    setting: settingIn(text),
    start,
    stop,
    why: whyIn(text, { since, ended: stop !== null }),
  };
}

/**
 * The earlier treatments in pasted lines, one a line, in English or Spanish, with the line (trimmed, whole)
 * that each was read from. A line without a drug that is known, or with one that was never taken, has no
 * drugs and keeps what it says. Empty lines and lone bullets are left out. Reads the first 60 of the other
 * lines and no more. Never throws.
 */
export function readTreatments(pasted: string): { treatment: Treatment; line: string }[] {
  return pasted
    .split(/[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line.replace(bullet, '') !== '')
    .slice(0, mostTreatments)
    .map((line) => ({ treatment: readLine(line), line }));
}
