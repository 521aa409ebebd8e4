import { cardsFor } from '../../shared/compare/cards.ts';
import { clinicWords } from '../../shared/compare/clinicWords.ts';
import { directionWords } from '../../shared/compare/directionWords.ts';
import type { Grid, GridCell, GridRow } from '../../shared/compare/grid.ts';
import { quantityOf } from '../../shared/compare/quantity.ts';
import { quantityWords } from '../../shared/compare/quantityWords.ts';
import type { Attribute } from '../../shared/content/attribute.ts';
import type { Lookup } from '../../shared/content/lookup.ts';
import { formatNumber, type Translator } from '../../shared/i18n/translate.ts';
import type { FactId } from '../../shared/ids.ts';

/** Everything that a cell can say on screen or in its source, as one text. */
function wordsOfCell(cell: GridCell, attribute: Attribute, lookup: Lookup, t: Translator): string {
  const text = (key: string) => lookup.textOrNull(t.language, key) ?? '';
  switch (cell.kind) {
    case 'words':
    case 'unknown':
      return text(cell.key);
    case 'guideline':
      return cell.statements
        .map(({ picture, phrase }) => `${text(`pictures.${picture}`)} ${text(`guidelines.${phrase}`)}`)
        .join(' · ');
    case 'direction':
    case 'compared-with':
      return directionWords(t, cell, lookup);
    case 'for-you':
      return '';
    case 'clinic':
      return clinicWords(t, cell.value, attribute.measure).figure;
    case 'measured': {
      const figure = (id: FactId | null) => (id === null ? '' : wordsOfFact(id, attribute, lookup, t));
      const figures = cell.readings.flatMap(({ fact, control }) => [figure(fact), figure(control)]);
      return [...figures, ...cell.whyKeys.map(text)].join(' · ');
    }
  }
}

/** One number with its unit and its range. */
function wordsOfFact(id: FactId, attribute: Attribute, lookup: Lookup, t: Translator): string {
  const fact = lookup.fact(id);
  const people = lookup.study(fact.study).arms[fact.arm]?.people ?? null;
  const { number, unit, range } = quantityWords(
    t,
    quantityOf(fact, people, attribute.measure),
    attribute.measure,
  );
  return `${number} ${unit} ${range ?? ''}`;
}

/** Every cell of a row as one text. */
export const wordsOfRow = ({ attribute, cells }: GridRow, lookup: Lookup, t: Translator): string =>
  cells.map((cell) => wordsOfCell(cell, attribute, lookup, t)).join(' · ');

/** Everything that the cards of this grid can say. */
export function wordsOfCards(grid: Grid, lookup: Lookup, t: Translator): string {
  const { cards, leftOut } = cardsFor(grid, lookup, t.language);
  const name = ({ id }: Attribute) => lookup.text(t.language, `attributes.${id}.name`);
  const ends = cards.map(({ attribute, ends: span }) => {
    if (span === null) return '';
    const digits = attribute.measure === 'months' ? 1 : 0;
    return [span.low, span.high].map((value) => formatNumber(t.language, value, digits)).join(' – ');
  });
  return [
    ...cards.map(({ attribute }) => name(attribute)),
    ...ends,
    ...leftOut.map(({ attribute }) => name(attribute)),
  ].join(' · ');
}
