import { useState } from 'react';
import type { Imported } from '../../../../shared/fhir/imported.ts';
import { type Suggestion, suggestionsIn } from '../../../../shared/fhir/suggested.ts';
import type { Profile } from '../../../../shared/patient/profile.ts';
import type { ProfileAnswer } from '../../../../shared/patient/profileAnswer.ts';
import { mostTreatments } from '../../../../shared/patient/treatment.ts';
import { hasTreatment } from './importWords.ts';

/** What has been ticked and chosen of a record, and the answers that come of it. Nothing is picked beforehand. */
export function usePicks(imported: Imported, profile: Profile) {
  const suggestions = suggestionsIn(imported.items);
  const agreed = suggestions.filter(({ isConflict }) => !isConflict);
  // What the picture has already is not added a second time, however often a file is read.
  const treatments = imported.treatments
    .map((one, at) => ({ ...one, key: `treatment.${at}` }))
    .filter(({ treatment }) => !hasTreatment(profile, treatment));
  const [ticked, setTicked] = useState<string[]>([]);
  /** For each item on which the record disagrees with itself, which of its answers was chosen. */
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const added = treatments.filter(({ key }) => ticked.includes(key)).map(({ treatment }) => treatment);
  const room = Math.max(0, mostTreatments - profile.treatments.length);
  const list: ProfileAnswer[] =
    added.length === 0 ? [] : [{ item: 'treatments', value: [...profile.treatments, ...added] }];
  return {
    suggestions,
    agreed,
    treatments,
    ticked,
    setTicked,
    chosen,
    setChosen,
    answers: [...answersOf(suggestions, ticked, chosen), ...list],
    room,
    fits: added.length <= room,
    // What was worked out is asked one by one: nobody agrees to it by the way.
    everything: [
      ...agreed.filter(({ items }) => items.some(({ how }) => how !== 'inferred')).map(({ key }) => key),
      ...treatments.map(({ key }) => key),
    ],
  };
}

/** The answers that were ticked, or chosen where there are several. */
function answersOf(
  suggestions: readonly Suggestion[],
  ticked: readonly string[],
  chosen: Readonly<Record<string, string>>,
): ProfileAnswer[] {
  return suggestions.flatMap(({ key, items, isConflict }) => {
    const at = isConflict ? chosen[key] : ticked.includes(key) ? '0' : undefined;
    const picked = at === undefined ? undefined : items[Number(at)];
    return picked === undefined ? [] : [picked.answer];
  });
}
