import type { Lookup } from '../content/lookup.ts';
import type { MessageKey, Translator } from '../i18n/translate.ts';
import type { Answers, Question } from '../visit/answers.ts';
import type { TextField } from '../visit/text.ts';
import type { Visit } from '../visit/visit.ts';

/** What each part of the note for the record is made from. */
export interface Note {
  visit: Visit;
  lookup: Lookup;
  t: Translator;
}

/** The line, where there is something to say. */
export const said = ({ t }: Note, key: MessageKey, name: string, words: string): string[] =>
  words === '' ? [] : [t(key, { [name]: words })];

/** What was typed in this field, after a label that ends in a colon; nothing where nothing was. */
export const typed = ({ visit, t }: Note, key: MessageKey, field: TextField): string[] =>
  visit.texts[field] === '' ? [] : [`${t(key)} ${visit.texts[field]}`];

/** The answer in words; null as long as nobody has answered. */
export function answered<Q extends Question>({ visit, t }: Note, question: Q): string | null {
  const given: Answers[Q] = visit.answers[question];
  return given === 'open' ? null : t(`answers:${question}.${given}` as MessageKey);
}
