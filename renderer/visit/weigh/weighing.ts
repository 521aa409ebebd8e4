import type { Grid, GridRow } from '../../../shared/compare/grid.ts';
import { ownCard } from '../../../shared/visit/own.ts';
import type { Visit } from '../../../shared/visit/visit.ts';

/** Why there is nothing to set beside what she said; each has its sentence. */
export type NoWeighing = 'otherPath' | 'noCards' | 'gateShut' | 'oneOption';

/** Her cards in her order: rows of the grid, or her own words where the library says nothing. */
export interface Weighing {
  cards: (GridRow | 'own')[];
}

/**
 * What she picked, beside today's options. Off on the urgent and the stopping path, with one option, and while the
 * gate keeps one of her three cards closed: what counts most for her must not be left out in silence.
 */
export function weighingOf(visit: Visit, grid: Grid): Weighing | NoWeighing {
  const { path } = visit.answers;
  if (path === 'urgent' || path === 'stopping') return 'otherPath';
  if (grid.columns.length + (visit.ownColumn === null ? 0 : 1) < 2) return 'oneOption';
  if (visit.matters.cards.length === 0) return 'noCards';
  const cards = visit.matters.cards.map((id) =>
    id === ownCard ? ('own' as const) : grid.rows.find(({ attribute }) => attribute.id === id),
  );
  if (cards.some((card) => card === undefined)) return 'gateShut';
  return { cards: cards.filter((card) => card !== undefined) };
}
