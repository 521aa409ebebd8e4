import type { Grid } from '../compare/grid.ts';
import type { Study } from '../content/fact.ts';
import type { SourceId } from '../ids.ts';
import type { PageOne } from './pageOne.ts';

/** What the parts after page one are made from. */
export interface PartPage extends PageOne {
  grid: Grid;
  /** The chosen option alone, in the words and numbers that it has in the grid; no columns if none may be named. */
  chosenGrid: Grid;
  /** The sources that are named on these pages; the first is number 1. Empty where their list is left out. */
  cited: readonly SourceId[];
  /** The studies that are named on these pages, in that order. Empty where the list of sources is left out. */
  studied: readonly Study[];
}
