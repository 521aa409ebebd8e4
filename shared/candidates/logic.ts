import type { Term, TermItem, Terms } from '../content/terms.ts';
import type { Profile } from '../patient/profile.ts';
import { anyOf, isOneOf, type Truth } from './standing.ts';

/** One item with the answers that fulfil it. */
export type Asked = Exclude<Term, { any: unknown }>;

/** What a term asks: one item, or several of which one is enough. */
export const askedIn = (term: Term): Asked[] => ('any' in term ? term.any : [term]);

/** Whether a term holds of this picture. An item that nobody has answered is unknown. */
export const holds = (term: Term, profile: Profile): Truth =>
  anyOf(askedIn(term).map(({ item, is }) => isOneOf(item, is, profile)));

/** The items of `when` that this picture contradicts, and of `notWhen` that it fulfils: what stands against an option. */
export function standsAgainst({ when, notWhen }: Terms, profile: Profile): TermItem[] {
  const broken = when.filter((term) => holds(term, profile) === 'no');
  const met = notWhen.filter((term) => holds(term, profile) === 'yes');
  return [...new Set([...broken, ...met].flatMap(askedIn).map(({ item }) => item))];
}
