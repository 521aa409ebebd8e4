import type { Study } from '../content/fact.ts';
import type { SourceId } from '../ids.ts';
import { chosenGridOnPaper, gridOnPaper } from './gridOnPaper.ts';
import { type PrintPart, printParts, type Section } from './model.ts';
import type { PageOne } from './pageOne.ts';
import type { PartPage } from './partPage.ts';
import { about } from './sections/about.ts';
import { goesWithAny } from './sections/goesWithAny.ts';
import { comparedGroups, options } from './sections/options.ts';
import { sideEffectGroups, sideEffects } from './sections/sideEffects.ts';
import { sources, sourcesIn, studiesIn } from './sections/sources.ts';
import { whatMatters } from './sections/whatMatters.ts';
import { words } from './sections/words.ts';

/** What each part is made of; the words that are explained are those of the pages before. */
const makers: Record<PrintPart, (page: PartPage, before: readonly Section[]) => Section[]> = {
  'what-matters': whatMatters,
  options,
  'goes-with-any': goesWithAny,
  'side-effects': sideEffects,
  words,
  sources,
  about,
};

/** The parts after page one, of which `first` is made, that were not left out. They begin on a page of their own. */
export function partsOf(pageOne: PageOne, first: readonly Section[]): Section[] {
  const sections = sectionsByPart(pageOne, first).flatMap(([, made]) => made);
  return sections.map((section, at) => (at === 0 ? { ...section, newPage: true } : section));
}

/** The parts about which this visit has nothing to print, whatever is ticked. */
export function emptyParts(pageOne: PageOne): PrintPart[] {
  const { visit } = pageOne;
  const whole = { ...pageOne, visit: { ...visit, paper: { ...visit.paper, without: [] } } };
  return sectionsByPart(whole, []).flatMap(([part, made]) => (made.length === 0 ? [part] : []));
}

function sectionsByPart(pageOne: PageOne, first: readonly Section[]): [PrintPart, Section[]][] {
  const page = partPageOf(pageOne);
  const before = [...first];
  return printParts
    .filter((part) => isIn(pageOne, part))
    .map((part) => {
      const made = makers[part](page, before);
      before.push(...made);
      return [part, made];
    });
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
