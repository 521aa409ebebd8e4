import type { ChoiceAnswer } from '../patient/profile.ts';
import type { HowRead } from './imported.ts';
import type { Reading } from './readConcept.ts';
import { presenceInText, presenceOf, reaches, type Value } from './readValue.ts';

const percentAlone = /^\D{0,30}?(<|>)?\s*(\d{1,3}(?:\.\d+)?)\s*%\D{0,30}$/;

/** The share of cells as a quantity or as a text that has nothing else; 1 in 100 cells is positive. */
function byPercent({ number, unit, comparator, text }: Value): boolean | null {
  if (number !== null) return unit.includes('%') ? reaches({ number, comparator }, 1) : null;
  const found = percentAlone.exec(text);
  return found === null ? null : reaches({ number: Number(found[2]), comparator: found[1] ?? '' }, 1);
}

/** A hormone receptor, or null where the value does not say. */
export function readHormoneReceptor(item: 'er' | 'pr', value: Value): Reading[] | null {
  const presence = presenceOf(value);
  if (presence !== null) {
    const answer = presence.is === 'present' ? 'positive' : 'negative';
    return [{ answer: { item, value: answer }, how: presence.how }];
  }
  const reached = byPercent(value);
  if (reached === null) return null;
  return [{ answer: { item, value: reached ? 'positive' : 'negative' }, how: 'inferred' }];
}

type Her2 = Exclude<ChoiceAnswer<'her2'>, 'unknown'>;
export type Her2Test = 'her2' | 'her2-ihc' | 'her2-ish';

const low = /her-?2[\s-]{0,2}(?:low|baj[oa])\b|^\s*(?:low|baj[oa])\s*$/i;
const ultralow = /ultra[\s-]?(?:low|baj[oa])/i;
const notLow = /\b(?:not|no|non)[\s-]+(?:her-?2[\s-]*)?(?:ultra|low|baj)/i;
const scores = /(?<![\d.+])([0-3])\s?\+/g;
const span = /[0-3]\s?\+?\s?(?:-|–|to|\/|a)\s?[0-3]\s?\+/i;
const zero =
  /(?:^|\bihc|her-?2(?:\/neu)?|\bscore|\bpuntuaci[oó]n|\()\s*[:=]?\s*(?:score\s*)?(?:of |de )?0\s*(?:$|[),;])/i;
const ish = /\b[fcds]?ish\b/i;

/** The score of the immune stain; null where there is none, `unclear` where there are several. */
function scoreIn({ text, number }: Value, test: Her2Test): number | 'unclear' | null {
  if (number !== null) return test === 'her2-ihc' && [0, 1, 2, 3].includes(number) ? number : null;
  if (span.test(text)) return 'unclear';
  const found = new Set(Array.from(text.matchAll(scores), ([, score]) => Number(score)));
  if (zero.test(text)) found.add(0);
  const [score = null] = found;
  return found.size > 1 ? 'unclear' : score;
}

/** Whether the gene is amplified, as a text says it after the name of the test. */
function ishIn(text: string): 'present' | 'absent' | null {
  const from = text.search(ish);
  return from < 0 ? null : amplified(text.slice(from));
}

function amplified(text: string): 'present' | 'absent' | null {
  const isNot = /(?:not|non|no)[\s-]*(?:amplifi|gene amplif)|sin amplif/i.test(text);
  const is = /amplifi/i.test(text);
  if (is) return isNot ? 'absent' : 'present';
  return presenceInText(text);
}

function byScore(score: number, inSitu: 'present' | 'absent' | null): Her2 | null {
  if (score === 3) return inSitu === 'absent' ? null : 'positive';
  if (score === 2) return inSitu === null ? null : inSitu === 'present' ? 'positive' : 'low';
  if (inSitu === 'present') return null;
  return score === 1 ? 'low' : 'zero';
}

const read = (value: Her2, how: HowRead): Reading[] => [{ answer: { item: 'her2', value }, how }];

/**
 * HER2 as a report has it. 2+ alone is open until the gene is tested; a report that is only negative does not say
 * whether it is low. Null where it says nothing, or two things that do not go together.
 */
export function readHer2(value: Value, test: Her2Test): Reading[] | null {
  const { text } = value;
  const presence = presenceOf(value);
  const score = scoreIn(value, test);
  if (score === 'unclear' || notLow.test(text)) return null;
  if (score !== null) {
    const found = byScore(score, ishIn(text));
    if (found === null || (presence?.is === 'present' && found !== 'positive' && ishIn(text) === null))
      return null;
    if (presence?.is === 'absent' && presence.how === 'coded' && found === 'positive') return null;
    return read(found, value.number === null ? 'text' : 'coded');
  }
  if (presence?.is !== 'present' && ultralow.test(text)) return read('ultralow', 'text');
  if (presence?.is !== 'present' && low.test(text)) return read('low', 'text');
  if (presence !== null) return read(presence.is === 'present' ? 'positive' : 'negative', presence.how);
  const gene = test === 'her2-ish' ? amplified(text) : ishIn(text);
  return gene === null ? null : read(gene === 'present' ? 'positive' : 'negative', 'text');
}
