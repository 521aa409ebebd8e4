import { mainFigures } from '../../compare/figures.ts';
import type { Grid, GridCell } from '../../compare/grid.ts';
import { studyName } from '../../compare/studyName.ts';
import type { Attribute, AttributeGroup } from '../../content/attribute.ts';
import type { Study } from '../../content/fact.ts';
import type { Lookup } from '../../content/lookup.ts';
import type { SourceId } from '../../ids.ts';
import { sourcesOf } from '../figureWords.ts';
import { labelled, list, quiet, text } from '../line.ts';
import type { Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';

/** The publications behind the numbers of these pages, in the order of their numbers, and who was studied. */
export function sources(page: PartPage): Section[] {
  const { cited, lookup, t } = page;
  if (cited.length === 0) return [];
  const items = cited.map((id) => {
    const { citation, publisher, year, identifier } = lookup.source(id);
    const where = [publisher, year === null ? null : String(year), identifier].filter(
      (part) => part !== null,
    );
    return text(`${citation} ${where.join(', ')}.`);
  });
  return [
    partSection(t, 'sources', [quiet(t('printParts:sourcesLead')), list(items, true)]),
    ...whoWasIn(page),
  ];
}

/** Who was in each study that these pages name, and what it held against what. */
function whoWasIn({ studied: studies, lookup, t }: PartPage): Section[] {
  if (studies.length === 0) return [];
  const items = studies.map((study) => {
    const words = (part: 'people' | 'treated' | 'control') =>
      lookup.text(t.language, `studies.${study.id}.${part}`);
    const arm = (part: 'treated' | 'control') => {
      const people = study.arms[part]?.people ?? null;
      return people === null
        ? words(part)
        : t('printParts:arm', { arm: words(part), people: t('evidence:people', { count: people }) });
    };
    const groups =
      study.arms.control === null
        ? t('printParts:oneGroup', { treated: arm('treated') })
        : t('printParts:twoGroups', { treated: arm('treated'), control: arm('control') });
    return labelled(`${studyName(t.language, study, lookup)}.`, `${words('people')} ${groups}`);
  });
  return [
    {
      id: 'studied',
      heading: t('printParts:studied'),
      level: 3,
      tone: 'plain',
      blocks: [list(items)],
    },
  ];
}

/** The sources of the rows of these groups, in the order in which a reader meets them. */
export function sourcesIn(grid: Grid, groups: readonly AttributeGroup[], lookup: Lookup): SourceId[] {
  return rowsIn(grid, groups).flatMap(({ attribute, cells }) =>
    cells.flatMap((cell) => sourcesAt(cell, attribute, lookup)),
  );
}

/** The studies of the rows of these groups, in the same order. */
export function studiesIn(grid: Grid, groups: readonly AttributeGroup[]): Study[] {
  return rowsIn(grid, groups).flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (cell.kind === 'direction') return [cell.reading.study];
      return cell.kind === 'measured' ? cell.readings.map(({ study }) => study) : [];
    }),
  );
}

const rowsIn = (grid: Grid, groups: readonly AttributeGroup[]) =>
  groups.flatMap((group) => grid.rows.filter(({ attribute }) => attribute.group === group));

function sourcesAt(cell: GridCell, attribute: Attribute, lookup: Lookup): SourceId[] {
  if (cell.kind === 'guideline') return cell.statements.map(({ source }) => source);
  if (cell.kind === 'direction') return sourcesOf({ lookup }, cell);
  if (cell.kind !== 'measured') return [];
  return mainFigures(cell, attribute, lookup)
    .flatMap(({ figures, severe }) => [figures, ...severe])
    .flatMap((figures) => sourcesOf({ lookup }, figures));
}
