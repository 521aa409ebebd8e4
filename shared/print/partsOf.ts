import type { Study } from '../content/fact.ts';
import type { SourceId } from '../ids.ts';
import { chosenGridOnPaper, gridOnPaper } from './gridOnPaper.ts';
import type { PrintPart, Section } from './model.ts';
import type { PageOne } from './pageOne.ts';
import type { PartPage } from './partPage.ts';
import { about } from './sections/about.ts';
import { goesWithAny } from './sections/goesWithAny.ts';
import { comparedGroups, options } from './sections/options.ts';
import { sideEffectGroups, sideEffects } from './sections/sideEffects.ts';
import { sources, sourcesIn, studiesIn } from './sections/sources.ts';
import { whatMatters } from './sections/whatMatters.ts';
import { words } from './sections/words.ts';

/** The parts after page one, of which `first` is made, that were not left out. They begin on a page of their own. */
export function partsOf(pageOne: PageOne, first: readonly Section[]): Section[] {
  const page = partPageOf(pageOne);
  const has = (part: PrintPart) => isIn(pageOne, part);
  const told = [
    ...(has('what-matters') ? whatMatters(page) : []),
    ...(has('options') ? options(page) : []),
    ...(has('goes-with-any') ? goesWithAny(page) : []),
    ...(has('side-effects') ? sideEffects(page) : []),
  ];
  const sections = [
    ...told,
    ...(has('words') ? words(page, [...first, ...told]) : []),
    ...(has('sources') ? sources(page) : []),
    ...(has('about') ? about(page) : []),
  ];
  return sections.map((section, at) => (at === 0 ? { ...section, newPage: true } : section));
}

function partPageOf(pageOne: PageOne): PartPage {
  const { visit, lookup } = pageOne;
  const grid = gridOnPaper(visit, lookup);
  const chosenGrid = chosenGridOnPaper(pageOne, grid);
  const cited: SourceId[] = [
    ...(isIn(pageOne, 'options') ? sourcesIn(grid, comparedGroups, lookup) : []),
    ...(isIn(pageOne, 'side-effects') ? sourcesIn(chosenGrid, sideEffectGroups, lookup) : []),
  ];
  const studied: Study[] = [
    ...(isIn(pageOne, 'options') ? studiesIn(grid, comparedGroups) : []),
    ...(isIn(pageOne, 'side-effects') ? studiesIn(chosenGrid, sideEffectGroups) : []),
  ];
  const isListed = isIn(pageOne, 'sources');
  return {
    ...pageOne,
    grid,
    chosenGrid,
    cited: isListed ? [...new Set(cited)] : [],
    studied: isListed ? [...new Set(studied)] : [],
  };
}

const isIn = ({ visit }: PageOne, part: PrintPart) => !visit.paper.without.includes(part);
