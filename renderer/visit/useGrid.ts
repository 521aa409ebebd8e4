import { useMemo } from 'react';
import { standsInTheWay } from '../../shared/candidates/urgency.ts';
import { type Grid, gridOf } from '../../shared/compare/grid.ts';
import type { Library } from '../../shared/content/library.ts';
import { type Lookup, lookupIn } from '../../shared/content/lookup.ts';
import { isReleased, type Visit } from '../../shared/visit/visit.ts';

/** Why there is no grid to show; each has its sentence. */
export type NoGrid = 'pregnant' | 'notReleased' | 'notTold';

/**
 * The grid of this visit, made anew only when what it is made of changes: a mark or a word typed elsewhere leaves
 * every cell as it was.
 */
export function useGrid(visit: Visit, library: Library): { grid: Grid; lookup: Lookup } | NoGrid {
  const { told, gate, columns, goesWith, profile } = visit;
  const made = useMemo(() => {
    const lookup = lookupIn(library);
    // While the part for newly picked columns is on its way, only those that have come can stand in the grid.
    const here = columns.filter((id) => library.options.some((option) => option.id === id));
    return { grid: gridOf({ told, gate, columns: here, goesWith, profile }, lookup), lookup };
  }, [told, gate, columns, goesWith, profile, library]);
  if (standsInTheWay(profile) === 'pregnant') return 'pregnant';
  if (!isReleased(visit)) return 'notReleased';
  return made.grid.columns.length === 0 ? 'notTold' : made;
}
