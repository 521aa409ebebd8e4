import type { Attribute, AttributeGroup } from '../content/attribute.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Level } from '../content/option.ts';
import type { FactId, Language, StudyId } from '../ids.ts';
import { assertNever } from '../result.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import type { Reading } from './pairs.ts';
import { quantityOf, sizeOf } from './quantity.ts';

/** Why something is not among the cards. The two are not the same thing and are never said with the same words. */
export type LeftOut = 'same' | 'not-compared';

export interface Card {
  attribute: Attribute;
  /** From the lowest to the highest of today's options, where the row has figures that may be shown. */
  ends: { low: number; high: number } | null;
}

export interface Cards {
  cards: Card[];
  leftOut: { attribute: Attribute; why: LeftOut }[];
}

/** More than eight cards are a form. */
const mostCards = 8;

/**
 * Where there are more, those stay on which the options are furthest apart, in smallest differences that matter.
 * Words have no distance: they always stay.
 */
function apartness({ attribute, ends }: Card): number {
  if (ends === null) return Number.POSITIVE_INFINITY;
  return (ends.high - ends.low) / (attribute.card?.smallestDifference ?? 1);
}

/** Daily life stands before the list of what may be felt. */
const order: readonly AttributeGroup[] = ['benefit', 'daily-life', 'felt', 'blood', 'serious'];
const placeOf = ({ attribute }: Card) => order.indexOf(attribute.group);

/**
 * The parts of daily life on which today's options truly differ, by more than the smallest difference that matters.
 * `language` is the one whose sentences are compared where a row has words only.
 */
export function cardsFor(grid: Grid, lookup: Lookup, language: Language): Cards {
  const cards: Card[] = [];
  const leftOut: Cards['leftOut'] = [];
  for (const row of grid.rows) {
    if (row.attribute.card === null) continue;
    const found = differenceIn(row, lookup, language);
    if (typeof found === 'string') leftOut.push({ attribute: row.attribute, why: found });
    else cards.push({ attribute: row.attribute, ends: found });
  }
  const furthestApart = cards.toSorted((a, b) => apartness(b) - apartness(a)).slice(0, mostCards);
  const shown = cards.filter((card) => furthestApart.includes(card));
  return { cards: shown.toSorted((a, b) => placeOf(a) - placeOf(b)), leftOut };
}

/**
 * A column about which nothing is known does not keep the others from being held against each other: its cell says
 * "not known" wherever the card is looked at. But then nobody may say that they are all the same.
 */
function differenceIn(row: GridRow, lookup: Lookup, language: Language): Card['ends'] | LeftOut {
  const known = row.cells.filter(({ kind }) => kind !== 'unknown');
  if (known.length < 2) return 'not-compared';
  const found = differenceOf({ ...row, cells: known }, lookup, language);
  return found === 'same' && known.length < row.cells.length ? 'not-compared' : found;
}

function differenceOf(row: GridRow, lookup: Lookup, language: Language): Card['ends'] | LeftOut {
  if (row.cells.every(({ kind }) => kind === 'measured')) return figuresIn(row, lookup);
  const levels = row.cells.map((cell) => (cell.kind === 'words' ? cell.level : null));
  if (levels.every((level) => level !== null)) return levelsIn(levels, row.attribute);
  const sayings = new Set(row.cells.map((cell) => sayingOf(cell, lookup, language)));
  return sayings.size > 1 ? null : 'same';
}

/** Sentences that also stand in numbers differ when those do: another wording of as many visits is no difference. */
function levelsIn(levels: readonly Level[], { card }: Attribute): Card['ends'] | LeftOut {
  const visits = levels.filter((level) => level.kind === 'visits-a-month');
  if (visits.length < levels.length) {
    const places = new Set(levels.map((level) => (level.kind === 'taken' ? level.where : null)));
    return places.size > 1 ? null : 'same';
  }
  const middles = visits.map(({ low, high }) => (low + high) / 2);
  const isApart = Math.max(...middles) - Math.min(...middles) >= (card?.smallestDifference ?? 0);
  if (!isApart) return 'same';
  return {
    low: Math.min(...visits.map(({ low }) => low)),
    high: Math.max(...visits.map(({ high }) => high)),
  };
}

/** What a cell says when it says no figure; equal sayings are "the same". */
function sayingOf(cell: GridCell, lookup: Lookup, language: Language): string {
  switch (cell.kind) {
    case 'words':
      return lookup.text(language, cell.key);
    case 'direction':
      return cell.direction;
    case 'guideline':
      return cell.statements.map(({ picture, phrase }) => `${picture} ${phrase}`).join();
    case 'clinic':
      return String(cell.value.number);
    case 'measured':
    case 'compared-with':
    case 'for-you':
    case 'unknown':
      return cell.kind;
    default:
      return assertNever(cell);
  }
}

interface Size {
  study: StudyId;
  value: number;
  /** Against the study's own comparison arm; null where there was none. */
  gain: number | null;
}

function figuresIn(row: GridRow, lookup: Lookup): Card['ends'] | LeftOut {
  const sizes = row.cells.map((cell) =>
    cell.kind === 'measured' ? sizesIn(cell.readings, row, lookup) : [],
  );
  if (sizes.some((ofColumn) => ofColumn.length === 0)) return 'not-compared';
  const least = row.attribute.card?.smallestDifference ?? 0;
  const gaps = pairsOf(sizes).map(([one, other]) => gapBetween(one, other, row.attribute));
  // "The same" is said only when every two of today's options could be held against each other.
  if (!gaps.some((gap) => gap !== null && gap >= least)) return gaps.includes(null) ? 'not-compared' : 'same';
  // A span over several studies would hold their dark bars against each other.
  if (row.attribute.group === 'benefit' && row.comparability !== 'one-study') return null;
  const values = sizes.flat().map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}

function sizesIn(readings: readonly Reading[], row: GridRow, lookup: Lookup): Size[] {
  const main = readings.filter(({ grade }) => grade === readings[0]?.grade);
  return main.flatMap(({ study, fact, control, arm }) => {
    const size = (id: FactId) => sizeOf(quantityOf(lookup.fact(id), null, row.attribute.measure));
    const value = size(fact);
    if (value === null) return [];
    const base = arm === 'control' ? value : control === null ? null : size(control);
    return [{ study: study.id, value, gain: base === null ? null : value - base }];
  });
}

/**
 * How far two columns are apart: within one study directly, else by their gains over their own comparison arms.
 * Side effects that have no common measure are held against each other as counted; benefits never are.
 */
function gapBetween(one: Size[], other: Size[], attribute: Attribute): number | null {
  const gaps = one.flatMap((a) =>
    other.flatMap((b) => {
      if (a.study === b.study) return [Math.abs(a.value - b.value)];
      if (a.gain !== null && b.gain !== null) return [Math.abs(a.gain - b.gain)];
      return attribute.group === 'benefit' ? [] : [Math.abs(a.value - b.value)];
    }),
  );
  return gaps.length === 0 ? null : Math.max(...gaps);
}

function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things.flatMap((one, at) => things.slice(at + 1).map((other): [Thing, Thing] => [one, other]));
}
