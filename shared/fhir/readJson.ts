/**
 * An object as JSON has it, of which nothing is known yet. It is only asked for keys that are written in the code, none
 * of which a prototype has; what a record itself names (`constructor`) is looked up in a Map or by `Object.hasOwn`.
 */
export type Json = { readonly [key: string]: unknown };

/** The longest string that is looked at; what is longer is cut, so that no search through it takes long. */
const longestText = 2000;
const longestSaid = 200;
const nothing: readonly unknown[] = [];
const mostInList = 200;

export function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** A list, whole; empty where something else stands. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : nothing);

/** A list inside a resource, where more than 200 are not looked at. */
export function shortListOf(value: unknown): readonly unknown[] {
  const list = listOf(value);
  return list.length > mostInList ? list.slice(0, mostInList) : list;
}

/** A string of at most 2,000 characters; null where something else stands, or nothing. */
export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, longestText) : null;
}

/** A number, also one that was written as a string; null where it is not a plain decimal. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^\s*-?\d{1,12}(?:\.\d{1,12})?\s*$/.test(value)) return null;
  return Number(value);
}

/** As it may be shown: one line of at most 200 characters, without control signs or halves of a sign. */
export function saidOf(text: string): string {
  const start = text.slice(0, longestText);
  // Nearly all are plain, and need no more than a cut.
  if (!/[^ -~]| {2}/.test(start)) return start.slice(0, longestSaid).trim();
  const oneLine = start.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return oneLine
    .slice(0, longestSaid)
    .replace(/\p{Cs}/gu, '')
    .trim();
}

/** Text order that is the same on every computer. */
export const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const [quote, escapeSign] = [0x22, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Where the string that begins at `start` ends, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === escapeSign) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

/** Whether brackets are nested deeper than `limit`; asked of the text, for a parser that recurses might not survive. */
export function isNestedDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === quote) {
      index = endOfString(text, index);
    } else if (sign === openObject || sign === openList) {
      depth += 1;
      if (depth > limit) return true;
    } else if (sign === closeObject || sign === closeList) {
      depth -= 1;
    }
  }
  return false;
}
