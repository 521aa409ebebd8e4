import type { Option } from '../../../shared/content/option.ts';
import type { MessageKey } from '../../../shared/i18n/translate.ts';
import { isWaiting, type Meaning, meansOf } from '../../../shared/print/meaning.ts';
import type { Outcome } from '../../../shared/visit/outcome.ts';
import type { TextField } from '../../../shared/visit/text.ts';
import type { Visit } from '../../../shared/visit/visit.ts';

type Asked = readonly [TextField, MessageKey];

const always: readonly Asked[] = [
  ['next-visit', 'close:nextVisit'],
  ['day-phone', 'close:dayPhone'],
  ['night-phone', 'close:nightPhone'],
  ['languages-spoken', 'close:languagesSpoken'],
];
const whenStarting: readonly Asked[] = [
  ['wait-for', 'close:waitFor'],
  ['start-when', 'close:startWhen'],
  ['how-to-take', 'close:howToTake'],
];
const keepTaking: Asked = ['keep-taking', 'decide:keepTaking'];
const urgent: readonly Asked[] = [
  ['urgent-what', 'today:urgentWhat'],
  ['urgent-where', 'today:urgentWhere'],
  ['urgent-when', 'today:urgentWhen'],
];

/** What never vanishes from page one and has not been filled in: it prints as a ruled line, and is named before. */
export function blankLines(visit: Visit, chosen: Option | null): MessageKey[] {
  // As the page sees it: where she has not been told, it does not say that they wait.
  const meaning = meansOf({ visit, chosen });
  const fields = [
    ...(visit.answers.path === 'urgent' ? urgent : []),
    ...inTheBox(meaning),
    ...(isWaiting(meaning) ? [] : whenStarting),
    ...(meaning === 'stopping' ? [] : [keepTaking]),
    ...always,
  ];
  const empty = fields.filter(([field]) => visit.texts[field] === '').map(([, key]) => key);
  return [...daysMissing(visit.outcome, meaning), ...empty, ...planBMissing(visit, meaning)];
}

/** What the box of this outcome asks for. */
function inTheBox(meaning: Meaning): readonly Asked[] {
  switch (meaning) {
    case 'chosen-if':
      return [['on-condition', 'decide:onCondition']];
    case 'second-opinion':
      return [['second-opinion-where', 'decide:secondOpinionWhere']];
    case 'stopping':
      return [
        ['medicines-that-stay', 'decide:medicinesThatStay'],
        ['who-comes', 'decide:whoComes'],
      ];
    default:
      return [];
  }
}

function daysMissing(outcome: Outcome | null, meaning: Meaning): MessageKey[] {
  // The box is there only where the page says what the outcome says.
  if (outcome === null || outcome.kind !== meaning) return [];
  if ('safeUntil' in outcome && outcome.safeUntil === null) return ['decide:safeUntil'];
  return outcome.kind === 'stay-on' && outcome.lookAgain === null ? ['decide:lookAgain'] : [];
}

function planBMissing({ outcome, texts }: Visit, meaning: Meaning): MessageKey[] {
  const other = outcome?.kind === 'chosen-if' ? outcome.otherwise : null;
  return meaning === 'chosen-if' && other === null && texts['plan-b'] === '' ? ['decide:otherwise'] : [];
}
