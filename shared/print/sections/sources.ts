import { mainFigures } from '../../compare/figures.ts';
import type { Grid, GridCell } from '../../compare/grid.ts';
import type { Attribute, AttributeGroup } from '../../content/attribute.ts';
import type { Lookup } from '../../content/lookup.ts';
import type { SourceId } from '../../ids.ts';
import { sourcesOf } from '../figureWords.ts';
import { list, quiet, text } from '../line.ts';
import type { Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';

/** The publications behind the numbers of these pages, in the order of their numbers. */
export function sources({ cited, lookup, t }: PartPage): Section[] {
  if (cited.length === 0) return [];
  const items = cited.map((id) => {
    const { citation, publisher, year, identifier } = lookup.source(id);
    const where = [publisher, year === null ? null : String(year), identifier].filter(
      (part) => part !== null,
    );
    return text(`${citation} ${where.join(', ')}.`);
  });
  return [partSection(t, 'sources', [quiet(t('printParts:sourcesLead')), list(items, true)])];
}

/** The sources of the rows of these groups, each once, in the order in which a reader meets them. */
export function sourcesIn(grid: Grid, groups: readonly AttributeGroup[], lookup: Lookup): SourceId[] {
  const rows = groups.flatMap((group) => grid.rows.filter(({ attribute }) => attribute.group === group));
  return rows.flatMap(({ attribute, cells }) => cells.flatMap((cell) => sourcesAt(cell, attribute, lookup)));
}

function sourcesAt(cell: GridCell, attribute: Attribute, lookup: Lookup): SourceId[] {
  if (cell.kind === 'guideline') return cell.statements.map(({ source }) => source);
  if (cell.kind === 'direction') return sourcesOf({ lookup }, cell);
  if (cell.kind !== 'measured') return [];
  return mainFigures(cell, attribute, lookup)
    .flatMap(({ figures, severe }) => [figures, ...severe])
    .flatMap((figures) => sourcesOf({ lookup }, figures));
}
