import type { GridRow } from '../../../shared/compare/grid.ts';
import { type AttributeGroup, attributeGroups } from '../../../shared/content/attribute.ts';
import type { AttributeId } from '../../../shared/ids.ts';

/** `yours` are the rows of her three cards, in her order. */
export type GroupId = AttributeGroup | 'yours';

export interface Group {
  id: GroupId;
  rows: GridRow[];
}

/** The rows as they stand under each other: what guidelines say first, then hers, then the rest in fixed order. */
export function groupsOf(rows: readonly GridRow[], cards: readonly AttributeId[]): Group[] {
  const yours = cards.flatMap((id) => rows.filter((row) => row.attribute.id === id));
  const rest = rows.filter((row) => !yours.includes(row));
  const others = attributeGroups.map(
    (id): Group => ({ id, rows: rest.filter((row) => row.attribute.group === id) }),
  );
  const [standing, ...folded] = others;
  const all = standing === undefined ? [] : [standing, { id: 'yours' as const, rows: yours }, ...folded];
  return all.filter((group) => group.rows.length > 0);
}

/** What stands open before anybody has touched it: the standing, and her three; without cards, what it may do. */
export const isOpenAtFirst = (id: GroupId, hasCards: boolean) =>
  id === 'standing' || id === 'yours' || (id === 'benefit' && !hasCards);
