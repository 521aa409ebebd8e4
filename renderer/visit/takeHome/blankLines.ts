import type { Option } from '../../../shared/content/option.ts';
import type { MessageKey } from '../../../shared/i18n/translate.ts';
import { isWaiting, meansOf } from '../../../shared/print/meaning.ts';
import type { TextField } from '../../../shared/visit/text.ts';
import type { Visit } from '../../../shared/visit/visit.ts';

const always: readonly [TextField, MessageKey][] = [
  ['keep-taking', 'decide:keepTaking'],
  ['next-visit', 'close:nextVisit'],
  ['day-phone', 'close:dayPhone'],
  ['night-phone', 'close:nightPhone'],
  ['languages-spoken', 'close:languagesSpoken'],
];
const whenStarting: readonly [TextField, MessageKey][] = [
  ['wait-for', 'close:waitFor'],
  ['start-when', 'close:startWhen'],
  ['how-to-take', 'close:howToTake'],
];

/** What never vanishes from page one and has not been filled in: it prints as a ruled line, and is named before. */
export function blankLines(visit: Visit, chosen: Option | null): MessageKey[] {
  // As the page sees it: where she has not been told, it does not say that they wait.
  const waits = isWaiting(meansOf({ visit, chosen }));
  const fields = waits ? always : [...whenStarting, ...always];
  const empty = fields.filter(([field]) => visit.texts[field] === '').map(([, key]) => key);
  const { outcome } = visit;
  const noDay = waits && outcome !== null && 'safeUntil' in outcome && outcome.safeUntil === null;
  const noLook = waits && outcome?.kind === 'stay-on' && outcome.lookAgain === null;
  return [
    ...(noDay ? ['decide:safeUntil' as const] : []),
    ...(noLook ? ['decide:lookAgain' as const] : []),
    ...empty,
  ];
}
