import type { HowRead } from './imported.ts';
import type { Reading } from './readConcept.ts';
import { numberInText, reaches, type Value } from './readValue.ts';

/** Microsatellites: `MSI-H`, stable, or null where it is open. */
export function readMsi({ codes, text }: Value): Reading[] | null {
  const read = (value: 'high' | 'not-high', how: HowRead): Reading[] => [
    { answer: { item: 'msi', value }, how },
  ];
  if (codes.includes('LA26203-2')) return read('high', 'coded');
  if (codes.includes('LA26202-4') || codes.includes('LA14122-8')) return read('not-high', 'coded');
  const [high, notHigh] = [
    /\bmsi[\s-]*(?:h\b|high)|\binestabilidad alta/i.test(text),
    /\bmss\b|\bstable\b|\bestable\b|\bmsi[\s-]*(?:l\b|low)/i.test(text),
  ];
  return high === notHigh ? null : read(high ? 'high' : 'not-high', 'text');
}

/** Mutations per million bases; 10 or more is high. */
export function readTmb(value: Value): Reading[] | null {
  const number = value.number ?? numberInText(value.text);
  if (number === null || number < 0 || value.unit.includes('%')) return null;
  const isHigh = reaches({ number, comparator: value.comparator }, 10);
  if (isHigh === null) return null;
  const how = value.number === null ? 'text' : 'coded';
  return [{ answer: { item: 'tmb', value: isHigh ? 'high' : 'not-high' }, how }];
}

const cpsWords =
  /\b(?:cps|combined positive score)\b[^\d<>≥≤;]{0,20}(<|>=|>|≥|≤)?\s*(\d{1,3}(?:\.\d+)?)(?!\s*%)/i;

/** The combined positive score of 22C3. A percentage is another score, and `1 or more` is open. */
export function readPdL1(value: Value): Reading[] | null {
  const written = cpsWords.exec(value.text);
  const number = value.number ?? (written === null ? null : Number(written[2]));
  const comparator = (value.number === null ? (written?.[1] ?? '') : value.comparator)
    .replace('≥', '>=')
    .replace('≤', '<=');
  if (number === null || number < 0 || number > 100 || /%|tps|proportion/i.test(value.unit)) return null;
  const [ten, one] = [reaches({ number, comparator }, 10), reaches({ number, comparator }, 1)];
  const score = ten
    ? 'cps-10-or-more'
    : one === false
      ? 'cps-under-1'
      : one && ten === false
        ? 'cps-1-to-9'
        : null;
  return score === null
    ? null
    : [{ answer: { item: 'pd-l1', value: score }, how: value.number === null ? 'text' : 'coded' }];
}

const icWords = /\b(?:ic|immune cells?)\b[^\d<>≥≤;]{0,20}(<|>=|>|≥|≤)?\s*(\d{1,3}(?:\.\d+)?)\s*%/i;

/** Immune cells of SP142 in percent; only where the text says that it counts immune cells. */
export function readPdL1Cells({ text }: Value): Reading[] | null {
  const written = icWords.exec(text);
  if (written === null) return null;
  const comparator = (written[1] ?? '').replace('≥', '>=').replace('≤', '<=');
  const isOne = reaches({ number: Number(written[2]), comparator }, 1);
  if (isOne === null) return null;
  return [{ answer: { item: 'pd-l1-cells', value: isOne ? 'ic-1-or-more' : 'ic-under-1' }, how: 'text' }];
}
