import type { ChoiceAnswer } from '../patient/profile.ts';
import type { ImportedItem, ImportedTreatment } from './imported.ts';
import { inOrder } from './readJson.ts';

type Line = Exclude<ChoiceAnswer<'line'>, 'unknown'>;

/** Given beside a treatment of the cancer: none of them is a line. */
const beside: ReadonlySet<string> = new Set([
  'goserelin',
  'leuprolide',
  'triptorelin',
  'zoledronic-acid',
  'pamidronate',
  'denosumab',
  'strontium-89',
  'samarium-153',
  'radium-223',
]);

const isLine = ({ treatment }: ImportedTreatment): boolean =>
  treatment.drugs.some((drug) => !beside.has(drug));
const hasEnded = ({ treatment: { stop, why } }: ImportedTreatment): boolean =>
  why !== 'still-taking' && (stop !== null || why !== 'unknown');

/** Months since the year 0; null where only a year is known. */
function monthNumber(month: string | null): number | null {
  if (month === null || month.length < 7) return null;
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

/** Drugs whose starts are at most a month apart are one line: orders of one plan seldom bear the same day. */
function linesOf(treatments: readonly ImportedTreatment[]): ImportedTreatment[][] {
  const sorted = treatments.toSorted((a, b) => inOrder(a.treatment.start ?? '', b.treatment.start ?? ''));
  const lines: ImportedTreatment[][] = [];
  for (const one of sorted) {
    const line = lines.at(-1);
    const [from, to] = [monthNumber(line?.[0]?.treatment.start ?? null), monthNumber(one.treatment.start)];
    if (line !== undefined && from !== null && to !== null && to - from <= 1) line.push(one);
    else lines.push([one]);
  }
  return lines;
}

function lineAfter(ended: number, isOneOpen: boolean): Line | null {
  if (ended >= 2) return 'third-or-later';
  if (ended === 1) return isOneOpen ? 'later' : 'second';
  return null;
}

/**
 * The line that comes now, worked out from the treatments since it spread; null where the record does not carry it: a
 * start that is not known, the only line not known to have ended. "First" needs a record that lists treatments, and
 * only early ones: a record that lists none says nothing.
 */
export function lineOf(treatments: readonly ImportedTreatment[], hasSpread: boolean): ImportedItem | null {
  const drugs = treatments.filter(isLine);
  const advanced = drugs.filter(({ treatment }) => treatment.setting === 'advanced');
  const last = drugs.at(-1);
  if (last === undefined) return null;
  if (advanced.length === 0) {
    const isFirst = hasSpread && drugs.every(({ treatment }) => treatment.setting === 'early');
    return isFirst ? itemOf('first', last) : null;
  }
  if (advanced.some(({ treatment }) => monthNumber(treatment.start) === null)) return null;
  const lines = linesOf(advanced);
  const ended = lines.filter((line) => line.every(hasEnded)).length;
  const line = lineAfter(ended, ended < lines.length);
  return line === null ? null : itemOf(line, advanced.at(-1) ?? last);
}

const itemOf = (value: Line, { from }: ImportedTreatment): ImportedItem => ({
  answer: { item: 'line', value },
  from,
  how: 'inferred',
});
