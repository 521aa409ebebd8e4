import type { MessageKey, Translator } from '../i18n/translate.ts';
import type { Candidate, Reason } from './candidates.ts';
import type { Asked } from './logic.ts';

/** The reasons of a candidate as sentences, in the language of `t`; what stands against it comes first, each on its own. */
export function reasonsIn({ verdict, because, tests }: Candidate, t: Translator): string[] {
  if (verdict === 'not-now') return because.map((reason) => againstIn(reason, t));
  const what = (asked: readonly Asked[][]) => asked.map((one) => wordsFor(one, t)).join('; ');
  if (verdict === 'needs-test') return [t('candidates:tests', { what: what(tests) })];
  const all = because.flatMap((reason) => (reason.kind === 'fits' ? [reason.anyOf] : []));
  // Every visit is about cancer that has spread: it is named only where nothing else is asked for.
  const more = all.filter((anyOf) => anyOf.some(({ item }) => item !== 'spread'));
  const fits = more.length === 0 ? all : more;
  return [fits.length === 0 ? t('candidates:anyFits') : t('candidates:fits', { what: what(fits) })];
}

/** What asks for care, and what has not been asked, each as one sentence; none where there is nothing. */
export function careIn({ cautions, toCheck }: Candidate, t: Translator): string[] {
  const listed = (key: 'candidates:cautions' | 'candidates:toCheck', asked: readonly Asked[]) =>
    asked.length === 0 ? [] : [t(key, { what: asked.map((one) => wordsFor([one], t)).join(', ') })];
  return [...listed('candidates:cautions', cautions), ...listed('candidates:toCheck', toCheck)];
}

function againstIn(reason: Reason, t: Translator): string {
  if (reason.kind === 'status') return t(`candidates:status.${reason.status}`);
  const key = reason.kind === 'bars' ? 'candidates:bars' : 'candidates:lacks';
  return t(key, { what: wordsFor(reason.anyOf, t) });
}

const her2Negative = ['low', 'ultralow', 'zero'];

/** What is asked, as "HER2 low or HER2 ultralow". */
export function wordsFor(anyOf: readonly Asked[], t: Translator): string {
  const words = anyOf.flatMap(({ item, is }) =>
    item === 'her2' && her2Negative.every((answer) => is.includes(answer))
      ? [t('candidates:her2-negative')]
      : is.map((answer) => inSentence(t(keyOf(item, answer)))),
  );
  return new Intl.ListFormat(t.language, { type: 'disjunction' }).format(words);
}

/** A label as it stands inside a sentence: "Long QT" is "long QT"; HER2 and PIK3CA stay as they are. */
export const inSentence = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** The words of one answer. Findings and earlier treatments have theirs with the form in which they are ticked. */
function keyOf(item: Asked['item'], answer: string): MessageKey {
  if (item === 'earlier') return `picture:earlier.${answer}` as MessageKey;
  const isFinding = item === 'site' || item === 'extent' || item === 'condition';
  return (
    isFinding ? `picture:finding.${item}.${answer}` : `candidates:term.${item}.${answer}`
  ) as MessageKey;
}
