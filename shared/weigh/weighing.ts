import type { Grid, GridRow } from '../compare/grid.ts';
import type { Attribute } from '../content/attribute.ts';
import type { Lookup } from '../content/lookup.ts';
import { timeFilter } from '../disclosure/timeFilter.ts';
import type { Problem } from '../fit/problem.ts';
import type { AttributeId } from '../ids.ts';
import { ownCard } from '../visit/own.ts';
import type { Visit } from '../visit/visit.ts';
import { type CardMeasures, measuresOf, type NoMeasures } from './cardMeasures.ts';
import { weightsFrom } from './importance.ts';

/** Why there is nothing to set beside what she said; each has its sentence. */
export type NoCards = 'otherPath' | 'oneOption' | 'noCards' | 'allTheSame' | 'youChoose';

/** Her cards in her order: rows of the grid, or her own words where the library says nothing. */
export interface HerCards {
  cards: (GridRow | 'own')[];
  /** Cards that stay closed because of what she wants to hear of time; never named. */
  hidden: number;
}

/** What she picked, beside today's options; nothing on the urgent and the stopping path, and with one option. */
export function herCardsOf(visit: Visit, grid: Grid): HerCards | NoCards {
  const { path } = visit.answers;
  if (path === 'urgent' || path === 'stopping') return 'otherPath';
  if (grid.columns.length + (visit.ownColumn === null ? 0 : 1) < 2) return 'oneOption';
  if (visit.matters.answer === 'all-the-same') return 'allTheSame';
  if (visit.matters.answer === 'you-choose') return 'youChoose';
  const picked = visit.matters.cards.map((id) =>
    id === ownCard ? ('own' as const) : grid.rows.find(({ attribute }) => attribute.id === id),
  );
  if (picked.length === 0) return 'noCards';
  const cards = picked.filter((card) => card !== undefined);
  return { cards, hidden: picked.length - cards.length };
}

/** Why nothing is added up, although her cards stand beside the options; each has its sentence. */
type NoFit = 'turnedOff' | 'gateShut' | 'gateWords' | 'ownColumn' | 'noDrug';

/** A card in her top three with nothing that could be compared, and why. */
export interface Gap {
  card: AttributeId;
  why: 'own' | 'not-here' | NoMeasures;
}

/** A card that can be weighed, with the options of which nothing is known on it. */
export interface WeighedCard extends CardMeasures {
  attribute: Attribute;
}

export type Weighing =
  | { kind: 'off'; why: NoFit }
  | { kind: 'cannot-say'; gaps: Gap[] }
  | { kind: 'problem'; problem: Problem; cards: WeighedCard[] };

const samples = 10_000;
/** Always the same: a visit that is opened again says the same. */
const seed = 1;

/**
 * What can be weighed of this visit: a problem for the runs; that nothing can be said, because one of her cards has
 * nothing that could be compared; or that adding up is off. The runs use what the grid shows and nothing else: where
 * she wants no figures of time and a card is about time, there are none.
 */
export function weighingOf(visit: Visit, grid: Grid, lookup: Lookup): Weighing {
  const why = whyOff(visit, grid, lookup);
  if (why !== null) return { kind: 'off', why };
  const { cards } = visit.matters;
  const found = cards.map((id) => cardIn(id, visit, grid, lookup));
  const gaps = found.filter((one): one is Gap => 'why' in one);
  if (gaps.length > 0) return { kind: 'cannot-say', gaps };
  const weighed = found.filter((one): one is WeighedCard => !('why' in one));
  return { kind: 'problem', problem: problemFrom(visit, grid, weighed), cards: weighed };
}

function whyOff(visit: Visit, grid: Grid, lookup: Lookup): NoFit | null {
  if (visit.answers.weighing === 'off') return 'turnedOff';
  const closed = lookup.library.attributes.some(
    ({ id, concerns }) => visit.matters.cards.includes(id) && timeFilter(visit.gate, concerns) !== 'numbers',
  );
  if (closed) return visit.gate === 'in-words' ? 'gateWords' : 'gateShut';
  if (visit.ownColumn !== null) return 'ownColumn';
  return grid.columns.some(({ family }) => family === 'without-drug') ? 'noDrug' : null;
}

function cardIn(card: AttributeId, visit: Visit, grid: Grid, lookup: Lookup): WeighedCard | Gap {
  if (card === ownCard) return { card, why: 'own' };
  const row = grid.rows.find(({ attribute }) => attribute.id === card);
  if (row === undefined) return { card, why: 'not-here' };
  const measures = measuresOf(row, grid.columns, lookup, visit.answers['how-taken']);
  return typeof measures === 'string' ? { card, why: measures } : { attribute: row.attribute, ...measures };
}

function problemFrom(visit: Visit, { columns }: Grid, cards: readonly WeighedCard[]): Problem {
  const measurementsOf = (column: number) =>
    Object.fromEntries(
      cards.map((card) => [card.attribute.id, card.columns[column] ?? { kind: 'unknown' as const }]),
    );
  return {
    criteria: cards.map(({ attribute, criterion }) => ({ id: attribute.id, ...criterion })),
    // By name and not as they stand: another order of the columns must not draw other numbers.
    alternatives: columns.map(({ id }) => id).toSorted(),
    measurements: Object.fromEntries(columns.map(({ id }, column) => [id, measurementsOf(column)])),
    weights: weightsFrom(
      visit.importance,
      cards.map(({ attribute }) => attribute.id),
    ),
    samples,
    seed,
  };
}
