import { standsInTheWay } from '../candidates/urgency.ts';
import { type Grid, gridOf } from '../compare/grid.ts';
import type { Lookup } from '../content/lookup.ts';
import { mayBeSeen } from '../disclosure/toldFilter.ts';
import { optionIn } from '../visit/outcome.ts';
import { isReleased, type OwnColumn, type Visit } from '../visit/visit.ts';
import type { PageOne } from './pageOne.ts';

/**
 * The grid as it is printed: that of the screen. Nothing is compared before an oncologist has released the columns,
 * nor on the ways through the visit that compare nothing. A copy to share has no row about time, not even as words.
 */
export function gridOnPaper(visit: Visit, lookup: Lookup): Grid {
  return printable(visit, gridOf({ ...visit, columns: comparedIn(visit) }, lookup));
}

/** The column of the chosen option alone: as it stands beside the others where it does, or else by itself. */
export function chosenGridOnPaper({ visit, lookup, chosen }: PageOne, grid: Grid): Grid {
  if (chosen === null) return { ...grid, columns: [], rows: [] };
  const at = grid.columns.findIndex(({ id }) => id === chosen.id);
  if (at === -1) return printable(visit, gridOf({ ...visit, columns: [chosen.id] }, lookup));
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.slice(at, at + 1) }));
  return { ...grid, columns: grid.columns.slice(at, at + 1), rows };
}

/** The clinic's own column, where it was released; what it says may give away what the other columns would. */
export function ownColumnOnPaper(visit: Visit): OwnColumn | null {
  const isCompared = isReleasedAndCompared(visit) && visit.answers.path !== 'already-decided';
  return isCompared && mayBeSeen(visit.told, ['diagnosis', 'spread']) ? visit.ownColumn : null;
}

function comparedIn(visit: Visit): Visit['columns'] {
  if (!isReleasedAndCompared(visit)) return [];
  const chosen = optionIn(visit.outcome);
  return visit.answers.path === 'already-decided' && chosen !== null ? [chosen] : visit.columns;
}

const isReleasedAndCompared = (visit: Visit) =>
  isReleased(visit) &&
  standsInTheWay(visit.profile) !== 'pregnant' &&
  visit.answers.path !== 'urgent' &&
  visit.answers.path !== 'stopping';

const printable = ({ paper }: Visit, grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.filter(({ attribute }) => paper.copy === 'mine' || attribute.concerns === null),
});
