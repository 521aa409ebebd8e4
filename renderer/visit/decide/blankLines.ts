import type { MessageKey } from '../../../shared/i18n/translate.ts';
import { meansOf } from '../../../shared/print/sections/decision.ts';
import type { TextField } from '../../../shared/visit/text.ts';
import type { Visit } from '../../../shared/visit/visit.ts';

const always: readonly [TextField, MessageKey][] = [
  ['keep-taking', 'decide:keepTaking'],
  ['next-visit', 'decide:nextVisit'],
  ['day-phone', 'decide:dayPhone'],
  ['night-phone', 'decide:nightPhone'],
  ['languages-spoken', 'decide:languagesSpoken'],
];
const whenStarting: readonly [TextField, MessageKey][] = [
  ['wait-for', 'decide:waitFor'],
  ['start-when', 'decide:startWhen'],
  ['how-to-take', 'decide:howToTake'],
];

/** What never vanishes from page one and has not been filled in: it prints as a ruled line, and is named before. */
export function blankLines(visit: Visit): MessageKey[] {
  // As the page sees it: where she has not been told, it does not say that they wait.
  const isWaiting = meansOf({ visit, chosen: null }) === 'not-today';
  const fields = isWaiting ? always : [...whenStarting, ...always];
  const empty = fields.filter(([field]) => visit.texts[field] === '').map(([, key]) => key);
  const noDay = isWaiting && visit.outcome?.kind === 'not-today' && visit.outcome.safeUntil === null;
  return noDay ? ['decide:safeUntil', ...empty] : empty;
}
