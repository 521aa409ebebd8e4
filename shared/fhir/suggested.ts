import { measureItems, type Profile, unknownProfile } from '../patient/profile.ts';
import { subjectOf, withAnswers } from '../patient/profileAnswer.ts';
import { mostTreatments } from '../patient/treatment.ts';
import type { Imported, ImportedItem } from './imported.ts';

/** Everything that a record says of one item: one answer or several, newest first. */
export interface Suggestion {
  /** The item, or the finding. */
  key: string;
  items: ImportedItem[];
  /** Two results that do not agree are shown and not decided. */
  isConflict: boolean;
}

/** The items of a record by what they are about; what is about the same item stands together. */
export function suggestionsIn(items: readonly ImportedItem[]): Suggestion[] {
  const keys = [...new Set(items.map(({ answer }) => subjectOf(answer)))];
  return keys.map((key) => {
    const ofKey = items.filter(({ answer }) => subjectOf(answer) === key).toSorted(newestFirst);
    const values = new Set(ofKey.map(({ answer }) => JSON.stringify(answer.value)));
    return { key, items: ofKey, isConflict: values.size > 1 && !isSettled(key, ofKey) };
  });
}

/** The picture as it would be if everything on which the record agrees with itself were ticked. */
export function suggestedProfile({ items, treatments }: Imported): Profile {
  const agreed = suggestionsIn(items).flatMap(({ items: [first], isConflict }) =>
    first === undefined || isConflict ? [] : [first.answer],
  );
  return withAnswers(unknownProfile, [
    ...agreed,
    { item: 'treatments', value: treatments.map(({ treatment }) => treatment).slice(0, mostTreatments) },
  ]);
}

/** What is measured again and again: an older value does not speak against the newest, where it is known to be older. */
function isSettled(key: string, [newest, next]: readonly ImportedItem[]): boolean {
  const isSeries = [...measureItems, 'ecog'].some((item) => item === key);
  return isSeries && newest?.from.date !== null && newest?.from.date !== next?.from.date;
}

/** What has no date stands last: nobody knows how old it is. */
const newestFirst = (a: ImportedItem, b: ImportedItem) =>
  (b.from.date ?? '').localeCompare(a.from.date ?? '') || a.from.resource.localeCompare(b.from.resource);
