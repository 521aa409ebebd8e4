import { fullWidthOf, mainFigures } from '../compare/figures.ts';
import type { GridCell, GridRow } from '../compare/grid.ts';
import type { Option } from '../content/option.ts';
import { assertNever } from '../result.ts';
import {
  againstOf,
  citations,
  figureOf,
  gainWords,
  overWords,
  pictureOf,
  severeWords,
  studyWords,
} from './figureWords.ts';
import { labelled, paragraph, text } from './line.ts';
import type { Block, Line } from './model.ts';
import type { PartPage } from './partPage.ts';

interface Asked {
  row: GridRow;
  cell: GridCell;
  option: Option;
  /** Stands before what the option says; null where the row stands for one option alone. */
  label: string | null;
}

/** What an option says to a row, in the words and numbers of the screen. Empty where nobody has said anything. */
export function cellBlocks(page: PartPage, asked: Asked): Block[] {
  const { cell, label } = asked;
  if (cell.kind === 'measured') return measuredBlocks(page, cell, asked);
  const words = wordsOf(page, cell, asked.option);
  if (words === '') return [];
  return [paragraph(label === null ? text(words) : labelled(`${label}:`, words))];
}

function wordsOf(page: PartPage, cell: Exclude<GridCell, { kind: 'measured' }>, option: Option): string {
  const { visit, t, lookup } = page;
  switch (cell.kind) {
    case 'words':
      return lookup.text(t.language, cell.key);
    case 'guideline': {
      const { publisher } = lookup.source(cell.source);
      const from = t('options:guidelineFrom', { publisher, year: String(cell.year) });
      const parts = [
        lookup.text(t.language, `guidelines.${cell.phrase}`),
        `(${from})`,
        citations(page, [cell.source]),
      ];
      return parts.filter((part) => part !== '').join(' ');
    }
    case 'for-you':
      return visit.forYou[option.id] ?? '';
    case 'direction':
      return `${t(`options:direction.${cell.direction}`)}.`;
    case 'compared-with':
      return t('options:comparedWith');
    case 'unknown':
      return [`${t('evidence:notKnown')}.`, lookup.textOrNull(t.language, cell.key) ?? ''].join(' ').trim();
    default:
      return assertNever(cell);
  }
}

function measuredBlocks(
  page: PartPage,
  cell: Extract<GridCell, { kind: 'measured' }>,
  { row, label }: Asked,
): Block[] {
  const { attribute } = row;
  const isBenefit = attribute.group === 'benefit';
  const full = attribute.measure === 'of-1000' ? 1000 : fullWidthOf(row, page.lookup);
  return mainFigures(cell, attribute, page.lookup).map(({ figures, severe }, at): Block => {
    const over = isBenefit ? '' : `, ${overWords(page, cell)}`;
    const lines: (Line | null)[] = [
      { runs: [{ text: figureOf(page, figures, attribute), strong: true }] },
      lineOf(againstOf(page, figures, attribute)),
      isBenefit ? lineOf(gainWords(page, figures, attribute, cell)) : null,
      ...severe.map((one) => text(severeWords(page, one, attribute))),
    ];
    return {
      kind: 'figure',
      label: at === 0 ? label : null,
      picture: pictureOf(page, figures, attribute, full),
      lines: [
        ...lines.filter((line) => line !== null).map((line) => ({ line })),
        { line: text(`${studyWords(page, [figures, ...severe], attribute)}${over}`), quiet: true },
      ],
    };
  });
}

const lineOf = (words: string | null): Line | null => (words === null ? null : text(words));
