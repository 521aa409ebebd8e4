import type { GridRow } from '../../compare/grid.ts';
import type { AttributeGroup } from '../../content/attribute.ts';
import { labelled, list, paragraph, quiet, text } from '../line.ts';
import type { Block, Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';
import { rowSection, underGroup } from './rows.ts';

/** What she may feel stands before what only a blood test finds. */
export const sideEffectGroups: readonly AttributeGroup[] = ['felt', 'blood', 'serious'];

/** What the chosen option may do to her besides, row by row. Nothing where none was chosen. */
export function sideEffects(page: PartPage): Section[] {
  const { chosenGrid, lookup, t } = page;
  const [chosen] = chosenGrid.columns;
  if (chosen === undefined) return [];
  const option = lookup.text(t.language, `options.${chosen.id}.name`);
  return [
    partSection(t, 'side-effects', [
      paragraph(text(t('printParts:sideEffectsOf', { option }))),
      ...(chosen.reviewed === null ? [quiet(`${t('common:unreviewed')}.`)] : []),
      quiet(t('printParts:sideEffectsLight')),
    ]),
    ...sideEffectGroups.flatMap((group) => groupSections(page, group)),
  ];
}

/** The rows with numbers, and then, in one list, those about which nothing is known. */
function groupSections(page: PartPage, group: AttributeGroup): Section[] {
  const rows = page.chosenGrid.rows.filter(({ attribute }) => attribute.group === group);
  const isUnknown = ({ cells }: GridRow) => cells.every(({ kind }) => kind === 'unknown');
  const known = rows
    .filter((row) => !isUnknown(row))
    .flatMap((row) => {
      const section = rowSection(page, row, page.chosenGrid);
      return section === null ? [] : [{ ...section, blocks: [...section.blocks, ...whatToDo(page, row)] }];
    });
  return underGroup(page, group, [...known, ...notKnown(page, group, rows.filter(isUnknown))]);
}

/** What helps, and when to call; each names what it is about, for a page may end between the two. */
function whatToDo({ lookup, t }: PartPage, { attribute }: GridRow): Block[] {
  if (attribute.sideEffect === null) return [];
  const words = (part: 'name' | 'helps' | 'call') =>
    lookup.text(t.language, `attributes.${attribute.id}.${part}`);
  return (['helps', 'call'] as const).map((part) =>
    paragraph(labelled(t(`printParts:${part}`, { what: words('name') }), words(part))),
  );
}

function notKnown({ lookup, t }: PartPage, group: AttributeGroup, rows: GridRow[]): Section[] {
  if (rows.length === 0) return [];
  const items = rows.map(({ attribute, cells: [cell] }) => {
    const why = cell?.kind === 'unknown' ? lookup.whyUnknown(t.language, cell.key) : null;
    return labelled(`${lookup.text(t.language, `attributes.${attribute.id}.name`)}.`, why ?? '');
  });
  return [
    {
      id: `not-known-${group}`,
      heading: t('evidence:notKnown'),
      level: 4,
      tone: 'plain',
      blocks: [list(items)],
    },
  ];
}
