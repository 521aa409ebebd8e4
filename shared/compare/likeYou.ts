import type { Study } from '../content/fact.ts';
import type { Profile } from '../patient/profile.ts';

/**
 * "People like you in this study": `few` when something known about her does not fit who was studied, `some` when
 * all that was compared is known and fits, else `not-known`. Unknown never counts as fitting.
 */
export function likeYou(profile: Profile, { population }: Study): 'some' | 'few' | 'not-known' {
  const answers = [
    fits(profile.menopause, { after: 'after', before: 'before' }, population.menopause),
    fits(treatedSinceSpread(profile), { none: 'none', some: 'some' }, population.earlierTreatment),
  ];
  if (answers.includes('no')) return 'few';
  return answers.every((answer) => answer === 'yes') ? 'some' : 'not-known';
}

/** Drug treatment since it spread: none on the first line, some on any later one. */
const treatedSinceSpread = ({ line }: Profile) =>
  line === 'unknown' ? 'unknown' : line === 'first' ? 'none' : 'some';

function fits(hers: string, comparable: Record<string, string>, studied: string | null) {
  const here = comparable[hers];
  if (here === undefined || studied === null) return 'unknown';
  return studied === 'both' || studied === here ? 'yes' : 'no';
}
