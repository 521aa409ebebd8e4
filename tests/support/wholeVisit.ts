import { chosenGridOnPaper, gridOnPaper } from '../../shared/print/gridOnPaper.ts';
import type { PrintModel, Section } from '../../shared/print/model.ts';
import type { PartPage } from '../../shared/print/partPage.ts';
import { comparedGroups } from '../../shared/print/sections/options.ts';
import { studiesIn } from '../../shared/print/sections/sources.ts';
import { optionIn } from '../../shared/visit/outcome.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { fullVisit } from './fullVisit.ts';
import { pdfTools } from './makePdf.ts';
import { linesIn, said } from './pageOne.ts';
import { realLibrary, realLookup } from './realLibrary.ts';

/** The full visit with all pages after page one, for whatever columns it has: they are released as they stand. */
export function wholeVisit(change: Partial<Visit> = {}): Visit {
  const visit = fullVisit({ paper: { ...fullVisit().paper, without: [] }, ...change });
  const { columns, ownColumn } = visit;
  return {
    ...visit,
    released: change.released ?? {
      by: 'Dr. Lee',
      columns,
      own: ownColumn?.name ?? null,
      at: '2026-11-23T12:00:00.000Z',
    },
  };
}

/** What a part is made from, for this visit with the library that ships. Every source is in the list. */
export function partPage(visit: Visit, language: 'en' | 'es' = 'en', lookup = realLookup): PartPage {
  const id = optionIn(visit.outcome);
  const chosen = id === null ? null : lookup.option(id);
  const page = { visit, lookup, t: pdfTools.translators[language], chosen, printsWeighing: false };
  const grid = gridOnPaper(visit, lookup);
  const cited = realLibrary.sources.map((source) => source.id);
  return {
    ...page,
    grid,
    chosenGrid: chosenGridOnPaper(page, grid),
    cited,
    studied: studiesIn(grid, comparedGroups),
  };
}

/** All that these sections say, headings and sentences, one a line. */
export const sayings = (sections: readonly Section[]): string[] =>
  sections.flatMap((section) => [
    ...(section.openings ?? []).flatMap(({ heading, lead }) => [heading, lead ?? '']),
    section.heading ?? '',
    ...linesIn(section).map(said),
  ]);

/** The sections after page one. */
export const partsIn = ({ sections }: PrintModel): Section[] =>
  sections.slice(sections.findIndex(({ newPage }) => newPage === true));
