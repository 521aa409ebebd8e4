import type { Option } from '../content/option.ts';
import type { Term } from '../content/terms.ts';
import type { OptionId } from '../ids.ts';
import type { Profile } from '../patient/profile.ts';
import { type Asked, askedIn, holds } from './logic.ts';

/**
 * `consider`: all that it asks for is known and holds. `needs-test`: nothing stands against it, but something that
 * it asks for is not known. `not-now`: something stands against it.
 */
export const verdicts = ['consider', 'needs-test', 'not-now'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Why, as data: `fits` and `lacks` are what it asks for and the picture has or denies; `bars` what must not be and
 * is; `status` that it is not in use for this (any more). Words are made from these by `reasonWords.ts`.
 */
export type Reason =
  | { kind: 'fits' | 'lacks'; anyOf: Asked[] }
  | { kind: 'bars'; anyOf: Asked[] }
  | { kind: 'status'; status: 'withdrawn' | 'outdated' | 'not-for-advanced' };

/** For which line of treatment an option is thought of. A group, never a rank. */
export const lineGroups = ['first', 'later', 'maintenance', 'any-line'] as const;
export type LineGroup = (typeof lineGroups)[number];

export interface Candidate {
  id: OptionId;
  verdict: Verdict;
  because: Reason[];
  /** What would settle it: each names the answers that it would take. Empty unless `needs-test`. */
  tests: Asked[][];
  /** What must not be and has not been asked; it does not change the verdict. */
  toCheck: Asked[];
  /** What asks for care and is so. Apart from the verdict. */
  cautions: Asked[];
  line: LineGroup;
  /** The place in the evidence folder from which the rule was read. */
  rule: string;
}

/** The part of an option that its rules are. */
export interface Ruled extends Pick<Option, 'id' | 'role' | 'terms'> {
  status: Option['status']['kind'];
}

/**
 * What the rules of each option say of this picture; the options keep their order. An overview
 * of several treatments has no verdict; what is no longer in use has one, so that whoever looks for it finds why not.
 */
export function candidatesFor(profile: Profile, options: readonly Ruled[]): Candidate[] {
  return options
    .filter(({ role, status }) => role !== 'reference' || isUnused(status))
    .map((option) => candidateOf(profile, option));
}

function candidateOf(profile: Profile, { id, terms, status }: Ruled): Candidate {
  const when = terms.when.map((term) => ({ asked: askedIn(term), truth: holds(term, profile) }));
  const of = (truth: 'yes' | 'no' | 'unknown') =>
    when.flatMap((one) => (one.truth === truth ? [one.asked] : []));
  const against: Reason[] = [
    ...statusReason(status),
    ...of('no').map((anyOf): Reason => ({ kind: 'lacks', anyOf })),
    ...answersThat('yes', terms.notWhen, profile).map((one): Reason => ({ kind: 'bars', anyOf: [one] })),
  ];
  // Of several of which one is enough, those that are known not to be so settle nothing.
  const tests = of('unknown').map((asked) => asked.filter((one) => holds(one, profile) !== 'no'));
  const verdict: Verdict = against.length > 0 ? 'not-now' : tests.length > 0 ? 'needs-test' : 'consider';
  return {
    id,
    verdict,
    because: verdict === 'not-now' ? against : of('yes').map((anyOf): Reason => ({ kind: 'fits', anyOf })),
    tests: verdict === 'needs-test' ? tests : [],
    toCheck: answersThat('unknown', terms.notWhen, profile),
    cautions: answersThat('yes', terms.caution, profile),
    line: lineOf(terms.when),
    rule: terms.evidence,
  };
}

/** The single answers of these terms of which the picture says this: a bar or a caution is named, not its whole list. */
function answersThat(truth: 'yes' | 'unknown', terms: readonly Term[], profile: Profile): Asked[] {
  return terms
    .flatMap(askedIn)
    .flatMap(({ item, is }) => is.map((answer): Asked => ({ item, is: [answer] })))
    .filter((one) => holds(one, profile) === truth);
}

const isUnused = (kind: string): kind is 'withdrawn' | 'outdated' | 'not-for-advanced' =>
  kind === 'withdrawn' || kind === 'outdated' || kind === 'not-for-advanced';
const statusReason = (kind: string): Reason[] => (isUnused(kind) ? [{ kind: 'status', status: kind }] : []);

/** By what it asks for in any case; of several of which one is enough, none is asked for in any case. */
function lineOf(when: readonly Term[]): LineGroup {
  const asked = when.flatMap((term) => ('any' in term ? [] : [term]));
  const lines = asked.filter(({ item }) => item === 'line').flatMap(({ is }) => is);
  if (lines.includes('first')) return 'first';
  if (lines.includes('second') || lines.includes('third-or-later')) return 'later';
  if (lines.includes('maintenance')) return 'maintenance';
  return asked.some(({ item }) => item === 'earlier') ? 'later' : 'any-line';
}
