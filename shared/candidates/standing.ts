import type { TermItem } from '../content/terms.ts';
import { classesOf, type EarlierClass } from '../patient/drugs.ts';
import type { Finding } from '../patient/findings.ts';
import type { Profile } from '../patient/profile.ts';
import type { Treatment } from '../patient/treatment.ts';

/** Three answers: `unknown` is not `no`. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Items of which several answers may hold at once: where it has spread to, which conditions, what was given. */
type ManyItem = 'site' | 'extent' | 'condition' | 'earlier' | 'pd-l1';
type OneItem = Exclude<TermItem, ManyItem>;

const manyItems: readonly string[] = ['site', 'extent', 'condition', 'earlier', 'pd-l1'] satisfies ManyItem[];
const isMany = (item: TermItem): item is ManyItem => manyItems.includes(item);

/** Whether one of these answers to an item is true of this picture. */
export function isOneOf(item: TermItem, answers: readonly string[], profile: Profile): Truth {
  if (isMany(item)) return anyOf(answers.map((answer) => isSo(item, answer, profile)));
  const possible = possibleAnswers(item, profile);
  if (possible === null) return 'unknown';
  // Where the picture leaves several answers open, all or none of them must fit.
  const fitting = possible.filter((answer) => answers.includes(answer)).length;
  return fitting === possible.length ? 'yes' : fitting === 0 ? 'no' : 'unknown';
}

/** One of them at least, where each may be unknown. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';

/** Answers of the picture that leave several answers of the terms open. */
const open: Partial<Record<OneItem, Record<string, readonly string[]>>> = {
  her2: { negative: ['low', 'ultralow', 'zero'] },
  line: { later: ['second', 'third-or-later', 'maintenance'] },
};

function possibleAnswers(item: OneItem, profile: Profile): readonly string[] | null {
  if (item === 'hormone-receptors') return receptors(profile);
  const answer: string = profile[item];
  return answer === 'unknown' ? null : (open[item]?.[answer] ?? [answer]);
}

/** Positive if one of the two is; negative only when both are known to be. */
function receptors({ er, pr }: Profile): readonly string[] | null {
  if (er === 'positive' || pr === 'positive') return ['positive'];
  return er === 'negative' && pr === 'negative' ? ['negative'] : null;
}

function isSo(item: ManyItem, answer: string, profile: Profile): Truth {
  switch (item) {
    case 'earlier':
      return wasGiven(answer, profile);
    case 'pd-l1':
      return pdL1(answer, profile);
    case 'condition':
      // A number wins over a tick: "none of the others" is said quickly.
      return isMeasured(answer, profile)
        ? 'yes'
        : (profile.findings[`condition.${answer}` as Finding] ?? 'unknown');
    default:
      return profile.findings[`${item}.${answer}` as Finding] ?? 'unknown';
  }
}

/** What is not on the list was not given only where the list is said to be whole. */
function wasGiven(answer: string, profile: Profile): Truth {
  if (answer === 'relapse-within-12-months') return profile['relapse-within-12-months'];
  const given = profile.treatments.some(({ drugs }) =>
    drugs.some((drug) => classesOf(drug).includes(answer as EarlierClass)),
  );
  if (given) return 'yes';
  // A line that nobody could read may be the very drug; where radiation went is not on the list of drugs.
  const isWhole = profile['treatments-complete'] === 'yes' && profile.treatments.every(isUnderstood);
  return isWhole && answer !== 'radiation-there' ? 'no' : 'unknown';
}

/** A drug that is known, or plainly none: surgery or radiation. */
const isUnderstood = ({ drugs, said }: Treatment) =>
  drugs.length > 0 || /radi|surg|mastect|lumpect|cirug|cuadrant/i.test(said);

function pdL1(answer: string, profile: Profile): Truth {
  if (answer === 'ic-1-or-more') return yesIf(profile['pd-l1-cells'], (cells) => cells === 'ic-1-or-more');
  const enough = answer === 'cps-10-or-more' ? ['cps-10-or-more'] : ['cps-10-or-more', 'cps-1-to-9'];
  return yesIf(profile['pd-l1'], (score) => enough.includes(score));
}

const yesIf = <Answer extends string>(answer: Answer, holds: (known: Answer) => boolean): Truth =>
  answer === 'unknown' ? 'unknown' : holds(answer) ? 'yes' : 'no';

/** From 450 ms on, ribociclib's US label says not to start; an ejection fraction under 50 % is below the usual. */
const longQtc = 450;
const weakHeart = 50;

/** A number can show a condition, whatever was ticked; a usual number does not rule it out. */
function isMeasured(condition: string, { qtc, lvef }: Profile): boolean {
  if (condition === 'long-qt') return qtc !== null && qtc >= longQtc;
  return condition === 'heart-weakness' && lvef !== null && lvef < weakHeart;
}
