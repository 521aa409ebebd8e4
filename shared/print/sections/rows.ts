import type { Grid, GridRow } from '../../compare/grid.ts';
import { howToCompare } from '../../compare/howToCompare.ts';
import type { AttributeGroup } from '../../content/attribute.ts';
import { cellBlocks } from '../cellBlocks.ts';
import { quiet } from '../line.ts';
import type { Block, Section } from '../model.ts';
import type { PartPage } from '../partPage.ts';

/** A row of the grid as a section: its question, what it means, and then what each column says to it. */
export function rowSection(page: PartPage, row: GridRow, grid: Grid): Section | null {
  const { t, lookup } = page;
  const { attribute } = row;
  const how = howToCompare(row);
  const isAlone = grid.columns.length === 1;
  const said = grid.columns.flatMap((option, at): Block[] => {
    const cell = row.cells[at];
    if (cell === undefined) return [];
    const name = lookup.text(t.language, `options.${option.id}.name`);
    return cellBlocks(page, { row, cell, option, label: isAlone ? null : name });
  });
  if (said.length === 0) return null;
  return {
    id: `row-${attribute.id}`,
    heading: lookup.text(t.language, `attributes.${attribute.id}.name`),
    level: 4,
    tone: 'plain',
    blocks: [
      quiet(lookup.text(t.language, `attributes.${attribute.id}.hint`)),
      ...(how === null ? [] : [quiet(t(how))]),
      ...said,
    ],
  };
}

/** The sections of a group; its name and what it is about stand over the first of them. */
export function underGroup(page: PartPage, group: AttributeGroup, sections: Section[]): Section[] {
  const { t, lookup } = page;
  const heading = lookup.text(t.language, `attributes.group.${group}`);
  const lead = lookup.text(t.language, `attributes.group.${group}.hint`);
  return sections.map((section, at) =>
    at === 0 ? { ...section, openings: [{ heading, level: 3, lead }] } : section,
  );
}
