import type { MessageKey } from '../../../shared/i18n/translate.ts';
import type { TextField } from '../../../shared/visit/text.ts';
import type { Sentence, Visit } from '../../../shared/visit/visit.ts';

/** The free texts that can reach paper, with the words under which they were asked for. */
const printable: readonly [TextField, MessageKey][] = [
  ['one-thing', 'goals:oneThing'],
  ['own-goal', 'goals:ownGoalWords'],
  ['own-card', 'goals:ownCardWords'],
  ['date-what', 'goals:dateWhat'],
  ['hopes', 'goals:stopping.hopes'],
  ['not-give-up', 'goals:stopping.not-give-up'],
  ['recommendation', 'decide:recommendation'],
  ['reason', 'decide:reason'],
  ['who-was-there', 'today:whoIsHere'],
  ['still-missing', 'decide:stillMissing'],
  ['cost', 'close:cost'],
];

export interface Printable {
  sentence: Sentence;
  /** What it answers: a message, or the name of an option. */
  of: { key: MessageKey } | { option: string };
  words: string;
}

/** Everything that somebody typed in this visit and that would print, in the order of the visit. */
export function printableIn(visit: Visit): Printable[] {
  const texts = printable.flatMap(([field, key]): Printable[] => {
    const words = visit.texts[field];
    return words === '' ? [] : [{ sentence: `text.${field}`, of: { key }, words }];
  });
  const forYou = Object.entries(visit.forYou).map(([option, words]) => ({
    sentence: `for-you.${option}`,
    of: { option },
    words,
  }));
  const steps = visit.steps
    .filter(({ what }) => what !== '')
    .map(({ id, kind, what }) => ({
      sentence: `step.${id}`,
      of: { key: `steps:${kind}.title` as MessageKey },
      words: what,
    }));
  return [...texts, ...forYou, ...steps];
}
