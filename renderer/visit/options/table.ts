import { type Row, tableFeatures } from '@tanstack/react-table';
import type { GridRow } from '../../../shared/compare/grid.ts';

/** What the grid uses of TanStack Table: its core of columns and rows. Folding is the groups' own. */
export const features = tableFeatures({});

export type TableRow = Row<typeof features, GridRow>;
