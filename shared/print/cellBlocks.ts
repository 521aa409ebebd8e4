import { caveatsOf } from '../compare/caveats.ts';
import { clinicWords } from '../compare/clinicWords.ts';
import { directionWords } from '../compare/directionWords.ts';
import { type Figures, mainFigures } from '../compare/figures.ts';
import type { GridCell, GridRow } from '../compare/grid.ts';
import { quantityWords } from '../compare/quantityWords.ts';
import { statementWords } from '../compare/statementWords.ts';
import type { Attribute } from '../content/attribute.ts';
import type { Option } from '../content/option.ts';
import { assertNever } from '../result.ts';
import { barWidthOf } from './barRange.ts';
import {
  againstOf,
  citations,
  figureOf,
  gainWords,
  overWords,
  pictureOf,
  severeWords,
  sourcesOf,
  studyWords,
} from './figureWords.ts';
import { labelled, paragraph, text } from './line.ts';
import type { Block, Line } from './model.ts';
import type { PartPage } from './partPage.ts';

type Statement = Extract<GridCell, { kind: 'guideline' }>['statements'][number];

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
  const words = wordsOf(page, cell, asked);
  if (words === '') return [];
  return [paragraph(label === null ? text(words) : labelled(`${label}:`, words))];
}

function wordsOf(
  page: PartPage,
  cell: Exclude<GridCell, { kind: 'measured' }>,
  { option, row }: Asked,
): string {
  const { visit, t, lookup } = page;
  switch (cell.kind) {
    case 'words':
      return lookup.text(t.language, cell.key);
    case 'guideline':
      return cell.statements.map((statement) => statementOnPaper(page, statement)).join(' ');
    case 'for-you':
      return visit.forYou[option.id] ?? '';
    case 'direction':
      return [directionWords(t, cell, lookup), citations(page, sourcesOf(page, cell))].join(' ').trim();
    case 'compared-with':
      return directionWords(t, cell, lookup);
    case 'clinic': {
      const { figure, from } = clinicWords(t, cell.value, row.attribute.measure);
      return `${figure} (${from})`;
    }
    case 'unknown':
      return [`${t('evidence:notKnown')}.`, lookup.whyUnknown(t.language, cell.key)].join(' ').trim();
    default:
      return assertNever(cell);
  }
}

function statementOnPaper(page: PartPage, statement: Statement): string {
  const { t, lookup } = page;
  const { source, year } = statement;
  const { publisher } = lookup.source(source);
  const from = t('options:guidelineFrom', { publisher, year: String(year) });
  const parts = [statementWords(statement, lookup, t.language), `(${from})`, citations(page, [source])];
  return parts.filter((part) => part !== '').join(' ');
}

function measuredBlocks(
  page: PartPage,
  cell: Extract<GridCell, { kind: 'measured' }>,
  { row, label }: Asked,
): Block[] {
  const { attribute } = row;
  const isBenefit = attribute.group === 'benefit';
  const full = attribute.measure === 'of-1000' ? 1000 : barWidthOf(row, page.lookup);
  return mainFigures(cell, attribute, page.lookup).map(({ figures, severe }, at): Block => {
    const about = [
      studyWords(page, [figures, ...severe]),
      ...caveatsOf(cell).map((key) => page.t(key)),
      ...(isBenefit ? [] : [overWords(page, cell)]),
    ];
    const lines: (Line | null)[] = [
      {
        runs: [
          { text: figureOf(page, figures, attribute), strong: true },
          ...rangeRuns(page, figures, attribute),
        ],
      },
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
        { line: text(about.join(', ')), quiet: true },
      ],
    };
  });
}

/** The range right behind its number, so that it is not taken for that of the difference. */
function rangeRuns({ t }: PartPage, { shown }: Figures, { measure }: Attribute): Line['runs'] {
  const { range } = quantityWords(t, shown, measure);
  return range === null ? [] : [{ text: ` (${range})` }];
}

const lineOf = (words: string | null): Line | null => (words === null ? null : text(words));
