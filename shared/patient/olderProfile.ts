import { type Finding, sites } from './findings.ts';
import { type Profile, unknownProfile } from './profile.ts';
import { type ProfileAnswer, withAnswers } from './profileAnswer.ts';

/** Whether this is a picture of the first shape, which had seven items. */
export const isOlderProfile = (stored: Record<string, unknown>): boolean => 'hormoneReceptors' in stored;

/** A picture of the first shape as one of today. */
export function fromOlderProfile(stored: Record<string, unknown>): Profile {
  const answers = Object.entries(stored).flatMap(([item, value]) => fromOlderAnswer(item, value));
  return withAnswers(unknownProfile, answers);
}

/**
 * One answer of the first shape as answers of today. What it did not say stays unknown: "negative" HER2 may be low,
 * "some" treatment may be any line after the first.
 */
export function fromOlderAnswer(item: string, value: unknown): ProfileAnswer[] {
  const words = String(value);
  switch (item) {
    case 'hormoneReceptors':
      return fromReceptors(words);
    case 'spreadTo':
      return fromSites(Array.isArray(value) ? value : null);
    case 'earlierTreatment':
      return [{ item: 'line', value: words === 'none' ? 'first' : words === 'some' ? 'later' : 'unknown' }];
    case 'heartRhythmProblem':
      return [
        { item: 'finding', finding: 'condition.long-qt', value: words === 'unknown' ? null : asYesNo(words) },
      ];
    default:
      // spread, her2 and menopause have kept their names and answers.
      return [{ item, value } as ProfileAnswer];
  }
}

const asYesNo = (words: string) => (words === 'yes' ? 'yes' : 'no');

/** "Positive" did not say which of the two it was; most that are positive are so for estrogen. */
function fromReceptors(words: string): ProfileAnswer[] {
  if (words === 'positive')
    return [
      { item: 'er', value: 'positive' },
      { item: 'pr', value: 'unknown' },
    ];
  const both = words === 'negative' ? 'negative' : 'unknown';
  return [
    { item: 'er', value: both },
    { item: 'pr', value: both },
  ];
}

/** A list was the whole list: what it lacked was a "no". */
function fromSites(list: readonly unknown[] | null): ProfileAnswer[] {
  const asked = sites.filter(
    (site) => !(['brain-lining', 'spinal-cord', 'breast'] as string[]).includes(site),
  );
  return asked.map((site) => {
    const finding: Finding = `site.${site}`;
    return { item: 'finding', finding, value: list === null ? null : list.includes(site) ? 'yes' : 'no' };
  });
}
