import type { AttributeGroup } from '../../content/attribute.ts';
import type { Translator } from '../../i18n/translate.ts';
import { ownColumnOnPaper } from '../gridOnPaper.ts';
import { labelled, list, paragraph, quiet, text } from '../line.ts';
import type { Block, Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';
import { rowSection, underGroup } from './rows.ts';

/** The groups of rows of which paper speaks here; what a drug may do to her stands with the one that was chosen. */
export const comparedGroups: readonly AttributeGroup[] = ['standing', 'benefit', 'daily-life'];

/** Today's options, one question after the other: the words, numbers and pairs of the screen. */
export function options(page: PartPage): Section[] {
  const { grid } = page;
  const own = ownColumn(page);
  if (grid.columns.length === 0 && own.length === 0) return [];
  const rows = comparedGroups.flatMap((group) => {
    const sections = grid.rows
      .filter(({ attribute }) => attribute.group === group)
      .map((row) => rowSection(page, row, grid))
      .filter((section) => section !== null);
    return underGroup(page, group, sections);
  });
  return [head(page, rows), ...(grid.columns.length === 0 ? [] : rows), ...own];
}

/** Which options these are, in the order in which they stand in every row. */
function head({ grid, lookup, t }: PartPage, rows: readonly Section[]): Section {
  const isDraft = grid.columns.some(({ reviewed }) => reviewed === null);
  const names = grid.columns.map(({ id }) => {
    const [name, short] = ['name', 'short'].map((part) => lookup.text(t.language, `options.${id}.${part}`));
    return labelled(`${name}.`, `${short}.`);
  });
  const blocks: Block[] = [
    paragraph(text(t('options:lead'))),
    ...(isDraft ? [quiet(`${t('common:unreviewed')}.`)] : []),
    ...(names.length === 0 ? [] : [list(names)]),
    ...legend(t, rows),
  ];
  return partSection(t, 'options', blocks);
}

/** What the pictures in these rows mean; nothing of a kind of picture that is not there. */
function legend(t: Translator, rows: readonly Section[]): Block[] {
  const pictures = rows.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' && block.picture !== null ? [block.picture.as] : [])),
  );
  if (pictures.length === 0) return [];
  const words = [
    t('printParts:pictures'),
    ...(pictures.includes('people') ? [t('printParts:picturesPeople')] : []),
    ...(pictures.includes('bar') ? [t('printParts:picturesBars')] : []),
  ];
  return [quiet(words.join(' '))];
}

/** What the clinic typed itself, and that the library knows nothing of it. */
function ownColumn({ visit, t }: PartPage): Section[] {
  const own = ownColumnOnPaper(visit);
  if (own === null) return [];
  const lines = (['what', 'taken', 'does', 'feels', 'visits'] as const).flatMap((field) =>
    own[field] === '' ? [] : [labelled(`${t(`prepare:own.${field}`)}:`, own[field])],
  );
  return [
    {
      id: 'own-column',
      heading: own.name,
      level: 3,
      tone: 'plain',
      blocks: [quiet(t('options:ownColumn')), ...lines.map(paragraph)],
    },
  ];
}
