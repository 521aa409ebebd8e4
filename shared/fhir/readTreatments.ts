import type { Treatment } from '../patient/treatment.ts';
import type { ImportedTreatment } from './imported.ts';
import { inOrder } from './readJson.ts';

const keyOf = ({ treatment, from }: ImportedTreatment): string =>
  // Without a known drug, what is written is all there is: each operation stays itself.
  treatment.drugs.length === 0
    ? `${treatment.said}|${treatment.start}|${from.resource}`
    : treatment.drugs.toSorted(inOrder).join(' ');

function grouped(treatments: readonly ImportedTreatment[], key: (one: ImportedTreatment) => string) {
  const groups = new Map<string, ImportedTreatment[]>();
  for (const one of treatments) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups.values()];
}

/** A treatment without a start stands last, so that the order is the same however the bundle was ordered. */
const startOf = ({ treatment }: ImportedTreatment): string => treatment.start ?? '9999';
const byStart = (a: ImportedTreatment, b: ImportedTreatment): number =>
  inOrder(startOf(a), startOf(b)) ||
  inOrder(a.from.resource, b.from.resource) ||
  inOrder(JSON.stringify(a), JSON.stringify(b));

/** The later of two months; a year alone counts as its end. */
const latest = (months: readonly (string | null)[]): string | null =>
  months
    .flatMap((month) => month ?? [])
    .toSorted((a, b) => inOrder(`${a}-99`.slice(0, 7), `${b}-99`.slice(0, 7)))
    .at(-1) ?? null;

/** Longer than this without an order, and it is another course: "again in 2024" is not "since 2015". */
const mostMonthsBetween = 18;
const monthsOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.length < 7 ? 1 : month.slice(5, 7));

/** The orders of one drug as courses, by the time that lies between them; without a start they stay with the last. */
function coursesIn(group: readonly ImportedTreatment[]): ImportedTreatment[][] {
  const courses: ImportedTreatment[][] = [];
  let last = 0;
  for (const one of group.toSorted(byStart)) {
    const { start, stop } = one.treatment;
    const course = courses.at(-1);
    const isAnother = start !== null && monthsOf(start) - last > mostMonthsBetween;
    if (course === undefined || isAnother) courses.push([one]);
    else course.push(one);
    last = Math.max(last, ...[start, stop].map((month) => (month === null ? 0 : monthsOf(month))));
  }
  return courses;
}

/** Why several orders of one drug ended: what the last of them says, and what is still being taken has not ended. */
function whyOf(sorted: readonly ImportedTreatment[]): Treatment['why'] {
  const said = sorted.map(({ treatment }) => treatment.why).filter((why) => why !== 'unknown');
  return said.includes('still-taking') ? 'still-taking' : (said.at(-1) ?? 'unknown');
}

function merged(group: readonly ImportedTreatment[]): ImportedTreatment[] {
  const sorted = group.toSorted(byStart);
  const [first] = sorted;
  if (first === undefined) return [];
  const why = whyOf(sorted);
  const stop = why === 'still-taking' ? null : latest(sorted.map(({ treatment }) => treatment.stop));
  return [{ ...first, treatment: { ...first.treatment, stop, why } }];
}

/** An order that does not say its setting belongs to the one other setting of the same drugs, where there is one. */
function withSettings(group: readonly ImportedTreatment[]): ImportedTreatment[][] {
  const known = new Set(
    group.map(({ treatment }) => treatment.setting).filter((setting) => setting !== 'unknown'),
  );
  const [only] = known;
  const all =
    known.size === 1 && only !== undefined
      ? group.map((one) => ({ ...one, treatment: { ...one.treatment, setting: only } }))
      : group;
  return grouped(all, ({ treatment }) => treatment.setting);
}

const mostDrugs = 8;
const longestSaid = 200;

/** What began and ended together in one setting for one reason is one treatment of several drugs. */
function together(group: readonly ImportedTreatment[]): ImportedTreatment[] {
  const sorted = group.toSorted(byStart);
  const [first] = sorted;
  const drugs = [...new Set(sorted.flatMap(({ treatment }) => treatment.drugs))];
  if (first === undefined || sorted.length === 1 || drugs.length > mostDrugs) return sorted;
  const said = [...new Set(sorted.map(({ treatment }) => treatment.said))].join('; ').slice(0, longestSaid);
  // A cut may leave half of a sign.
  const whole = said.replace(/\p{Cs}/gu, '');
  return [
    { ...first, treatment: { ...first.treatment, drugs, said: whole }, from: { ...first.from, said: whole } },
  ];
}

function togetherKey({ treatment, from }: ImportedTreatment): string {
  const { drugs, start, stop, setting, why } = treatment;
  // A year alone is too coarse to say that two drugs began together.
  return drugs.length === 0 || start === null || start.length < 7
    ? `alone ${from.resource} ${drugs.join(' ')} ${setting}`
    : [start, stop, setting, why].join(' ');
}

/**
 * Orders and doses as treatments: those of the same drugs become one, from the first start to the last stop, unless
 * years lie between them; drugs
 * that began and ended together become one treatment of several. In the order in which they began.
 */
export function treatmentsOf(found: readonly ImportedTreatment[]): ImportedTreatment[] {
  const each = grouped(found, keyOf).flatMap(coursesIn).flatMap(withSettings).flatMap(merged);
  return grouped(each.toSorted(byStart), togetherKey).flatMap(together).toSorted(byStart);
}
