import { gridOf } from '../../shared/compare/grid.ts';
import { importanceWords, type Visit } from '../../shared/visit/visit.ts';
import { type Outcome, outcomeIn } from '../../shared/weigh/outcome.ts';
import { type OutcomeWords, outcomeWords } from '../../shared/weigh/outcomeWords.ts';
import { weighingOf } from '../../shared/weigh/weighing.ts';
import { pdfTools } from './makePdf.ts';
import { realLookup } from './realLibrary.ts';
import { visitAfter } from './visits.ts';
import { changesOf, type WeighCase, weighCases } from './weighCases.ts';

/** The made-up visit of this case, changed. */
export const weighVisit = (name: WeighCase, change: Partial<Visit> = {}): Visit => ({
  ...visitAfter(...changesOf(name)),
  ...change,
});

/** The four verdicts; there are no others. */
export const verdicts = ['steady', 'leans', 'about-the-same', 'cannot-say'] as const;

/**
 * A made-up visit in which weighing comes to this: the first case that does, with the order alone or with a word
 * between her first two cards. Numbers are read anew now and then, and which case it is may change with them.
 */
export function visitThat(verdict: (typeof verdicts)[number]): Visit {
  const visits = weighCases.flatMap((name) => {
    const visit = weighVisit(name);
    const [more, less] = visit.matters.cards;
    if (more === undefined || less === undefined) return [visit];
    const said = importanceWords.map((word) => ({ kind: 'words' as const, pairs: [{ more, less, word }] }));
    return [visit, ...said.map((importance): Visit => ({ ...visit, importance }))];
  });
  const found = visits.find((visit) => outcomeIfAny(visit)?.kind === verdict);
  if (found === undefined) throw new Error(`None of the made-up visits is ${verdict}.`);
  return found;
}

/** What weighing this visit comes to, worked out without a screen or a page; throws where nothing is added up. */
export function outcomeOfVisit(visit: Visit): Outcome {
  const outcome = outcomeIfAny(visit);
  if (outcome === null) throw new Error('Nothing is added up in this visit.');
  return outcome;
}

function outcomeIfAny(visit: Visit): Outcome | null {
  const grid = gridOf(visit, realLookup);
  return outcomeIn(weighingOf(visit, grid, realLookup), grid);
}

/** The same in words. */
export const weighedWords = (visit: Visit, language: 'en' | 'es' = 'en'): OutcomeWords =>
  outcomeWords(outcomeOfVisit(visit), {
    t: pdfTools.translators[language],
    lookup: realLookup,
    texts: visit.texts,
  });

/** The verdict, right under it what it is not, and then the rest of what is said with it: as they stand everywhere. */
export function verdictLines(visit: Visit, language: 'en' | 'es' = 'en'): string[] {
  const { said, not } = weighedWords(visit, language);
  return said.toSpliced(1, 0, not);
}
