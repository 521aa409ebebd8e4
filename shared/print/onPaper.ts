import { type TextField, textFields } from '../visit/text.ts';
import type { Sentence, Visit } from '../visit/visit.ts';

/** What a copy to share never holds, besides all that is about time. */
const worries: readonly TextField[] = ['fears', 'hopes'];

/**
 * The visit as far as it may reach paper: without the sentences that were kept off it, and in a copy to share also
 * without her hopes and worries and what treatment cannot do, and with the subject of time shut. Everything printed is made from what this returns.
 */
export function onPaper(visit: Visit): Visit {
  const isOff = (sentence: string) => visit.offPaper.includes(sentence as Sentence);
  const kept: Visit = {
    ...visit,
    texts: emptied(visit.texts, (field) => isOff(`text.${field}`)),
    forYou: Object.fromEntries(
      Object.entries(visit.forYou).filter(([option]) => !isOff(`for-you.${option}`)),
    ) as Visit['forYou'],
    steps: visit.steps.filter(({ id }) => !isOff(`step.${id}`)),
  };
  if (visit.paper.copy === 'mine') return kept;
  return {
    ...kept,
    texts: emptied(kept.texts, (field) => worries.includes(field)),
    gate: 'not-today',
    estimateMonths: null,
    answers: { ...kept.answers, 'in-words': 'open', 'treatment-can-said': 'open' },
  };
}

const emptied = (texts: Visit['texts'], isGone: (field: TextField) => boolean): Visit['texts'] =>
  Object.fromEntries(textFields.map((field) => [field, isGone(field) ? '' : texts[field]])) as Visit['texts'];
