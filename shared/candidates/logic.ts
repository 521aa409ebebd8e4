import type { Term, TermItem, Terms } from '../content/terms.ts';
import type { Profile } from '../patient/profile.ts';

/** Three answers: `unknown` is not `no`. */
export type Truth = 'yes' | 'no' | 'unknown';

type Simple = Exclude<Term, { any: unknown }>;

/** Both, where each may be unknown. */
const and = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';

/** One of them at least. */
const or = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';

/** Whether a term holds of this picture. An item that nobody has answered, or that it does not record, is unknown. */
export function holds(term: Term, profile: Profile): Truth {
  return 'any' in term ? or(term.any.map((one) => holdsSimple(one, profile))) : holdsSimple(term, profile);
}

/** The items of `when` that this picture contradicts, and of `notWhen` that it fulfils: what stands against an option. */
export function standsAgainst({ when, notWhen }: Terms, profile: Profile): TermItem[] {
  const broken = when.filter((term) => holds(term, profile) === 'no');
  const met = notWhen.filter((term) => holds(term, profile) === 'yes');
  return [...new Set([...broken, ...met].flatMap(itemsOf))];
}

const itemsOf = (term: Term): TermItem[] => ('any' in term ? term.any.map(({ item }) => item) : [term.item]);

function holdsSimple({ item, is }: Simple, profile: Profile): Truth {
  const answers = answersTo(item, profile);
  if (answers === null) return 'unknown';
  // Where the picture leaves several answers open ("some treatment" may be one or five), all or none must fit.
  return and(answers.map((answer) => (is.includes(answer) ? 'yes' : 'no'))) === 'yes'
    ? 'yes'
    : answers.some((answer) => is.includes(answer))
      ? 'unknown'
      : 'no';
}

/** The answers that are still possible, in the words of the terms; null where nothing is known. */
function answersTo(item: TermItem, profile: Profile): readonly string[] | null {
  const known = (answer: string, words: Record<string, readonly string[]>) => words[answer] ?? null;
  switch (item) {
    case 'spread':
      return known(profile.spread, { yes: ['yes'], no: ['no'] });
    case 'hormone-receptors':
      return known(profile.hormoneReceptors, { positive: ['positive'], negative: ['negative'] });
    case 'her2':
      return known(profile.her2, { positive: ['positive'], low: ['low'], negative: ['zero', 'ultralow'] });
    case 'line':
      return known(profile.earlierTreatment, {
        none: ['first'],
        some: ['second', 'third-or-later', 'maintenance'],
      });
    case 'menopause':
      return known(profile.menopause, { before: ['before'], after: ['after'] });
    default:
      return null;
  }
}
