import type { GridCell, GridRow } from '../compare/grid.ts';
import type { Reading } from '../compare/pairs.ts';
import type { Attribute } from '../content/attribute.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Level, Option } from '../content/option.ts';
import type { Criterion, Measurement } from '../fit/problem.ts';
import type { Answers } from '../visit/answers.ts';
import { differencesBy, differencesIn } from './differences.ts';
import {
  type Amount,
  amountOf,
  bandOf,
  bandScale,
  measurementOf,
  pooled,
  type Share,
  shareOf,
} from './shares.ts';

/** How a card was put in numbers, which decides with which words it is spoken of. */
export type Basis = 'bands' | 'counts' | 'differences' | 'visits' | 'taken';

/** A card that can be weighed: its scale, and what is known of each column, in their order. */
export interface CardMeasures {
  basis: Basis;
  criterion: Omit<Criterion, 'id'>;
  columns: Measurement[];
  /** A worth (0 to 1) by which two columns must differ at least for anybody to speak of it. */
  smallest: number;
  isIndirect: boolean;
  /** Whether every number that it rests on has a published range or a count. */
  isRanged: boolean;
}

/** Why a card cannot be weighed at all. */
export type NoMeasures = 'only-words' | 'not-compared' | 'which-way';

/**
 * A card of the grid in numbers. `way` is how she would like to take it, without which "how it is taken" has no
 * better end. At least two columns must be known: one alone compares with nothing.
 */
export function measuresOf(
  row: GridRow,
  columns: readonly Option[],
  lookup: Lookup,
  way: Answers['how-taken'],
): CardMeasures | NoMeasures {
  const { attribute } = row;
  if (attribute.measure === 'words') return fromLevels(row, way);
  const found =
    attribute.group === 'benefit' ? fromDifferences(row, columns, lookup) : fromShares(row, columns, lookup);
  if (found === null) return 'not-compared';
  return found.columns.filter(({ kind }) => kind !== 'unknown').length < 2 ? 'not-compared' : found;
}

interface Scale {
  worst: number;
  best: number;
}

const scaleOf = ({ card }: Attribute): Scale | null => card?.scale ?? null;

const smallestOf = ({ card }: Attribute, { worst, best }: Scale) =>
  (card?.smallestDifference ?? 0) / Math.abs(best - worst);

const toward = ({ worst, best }: Scale, times = 1, plus = 0): Omit<Criterion, 'id'> => ({
  direction: best > worst ? 'more' : 'less',
  worst: worst * times + plus,
  best: best * times + plus,
});

/** The row's own scale, moved so that 0 is where the comparison treatment stands on it. */
function fromDifferences(row: GridRow, columns: readonly Option[], lookup: Lookup): CardMeasures | null {
  const scale = scaleOf(row.attribute);
  const found = scale === null ? null : differencesIn(row, columns, lookup);
  if (scale === null || found === null) return null;
  return {
    basis: 'differences',
    criterion: toward(scale, 1, -found.base),
    smallest: smallestOf(row.attribute, scale),
    ...found,
  };
}

/**
 * With bands of severity where every known column has them; otherwise everybody who felt it, for all columns alike.
 * Numbers of different studies enter as differences from a treatment that all known columns were compared with, where
 * there is one; otherwise as they were counted, which is less sure and is said to be.
 */
function fromShares(row: GridRow, columns: readonly Option[], lookup: Lookup): CardMeasures | null {
  const scale = scaleOf(row.attribute);
  if (scale === null) return null;
  const cells = row.cells.map((cell) => felt(cell, lookup));
  const known = cells.filter((cell) => cell !== null);
  const hasBands = known.every(({ severe }) => severe !== null);
  const times = (hasBands ? bandScale : 1) / 100;
  const smallest = smallestOf(row.attribute, scale) / (hasBands ? bandScale : 1);
  const found = row.comparability === 'one-study' ? null : feltDifferences(row, columns, lookup, hasBands);
  if (found !== null && found.columns.filter(({ kind }) => kind !== 'unknown').length === known.length)
    return { basis: 'differences', criterion: toward(scale, times, -found.base), smallest, ...found };
  return {
    basis: hasBands ? 'bands' : 'counts',
    criterion: toward(scale, times),
    columns: cells.map((cell): Measurement => {
      if (cell === null) return { kind: 'unknown' };
      if (!hasBands || cell.severe === null) return measurementOf(cell.any);
      const { mean, sd } = bandOf(cell.any, cell.severe);
      return { kind: 'normal', mean, sd };
    }),
    smallest,
    isIndirect: row.comparability !== 'one-study',
    isRanged: known.every(
      ({ any, severe }) => amountOf(any).isRanged && (severe === null || amountOf(severe).isRanged),
    ),
  };
}

interface Felt {
  any: Share;
  severe: Share | null;
}

/** Of the best study, or of all the arms in which a neighbour's study gave this very option. */
function felt(cell: GridCell, lookup: Lookup): Felt | null {
  if (cell.kind !== 'measured') return null;
  const { readings } = cell;
  const main = readings.filter(({ grade }) => grade !== 'severe');
  const used = readings[0]?.arm === 'control' ? main : main.slice(0, 1);
  const studies = new Set(used.map(({ study }) => study.id));
  const severe = readings.filter(({ grade, study }) => grade === 'severe' && studies.has(study.id));
  const any = pooled(used.flatMap((reading) => shareIn(reading, 'shown', lookup)));
  return any === null
    ? null
    : { any, severe: pooled(severe.flatMap((reading) => shareIn(reading, 'shown', lookup))) };
}

/** The share of one arm of a reading: of the option itself, or of what its study compared it with. */
function shareIn({ fact, control, study, arm }: Reading, of: 'shown' | 'control', lookup: Lookup): Share[] {
  const id = of === 'shown' ? fact : control;
  const people = study.arms[of === 'shown' ? arm : 'control']?.people ?? null;
  const share = id === null ? null : shareOf(id, people, lookup);
  return share === null ? [] : [share];
}

function feltDifferences(row: GridRow, columns: readonly Option[], lookup: Lookup, hasBands: boolean) {
  return differencesBy(row, columns, (reading, column) => {
    const cell = row.cells[column];
    const readings = cell?.kind === 'measured' ? cell.readings : [];
    const severe = readings.find(({ grade, study }) => grade === 'severe' && study.id === reading.study.id);
    const amount = (of: 'shown' | 'control'): Amount | null => {
      const [any] = shareIn(reading, of, lookup);
      if (any === undefined) return null;
      if (!hasBands) return amountOf(any);
      const [worst] = severe === undefined ? [] : shareIn(severe, of, lookup);
      return worst === undefined ? null : bandOf(any, worst);
    };
    const [shown, control] = [amount('shown'), amount('control')];
    return shown === null || control === null ? null : { shown, control };
  });
}

/** What the sentences say in a form that can be weighed: how many visits, or where it is taken. */
function fromLevels({ attribute, cells }: GridRow, way: Answers['how-taken']): CardMeasures | NoMeasures {
  const levels = cells.map((cell) => (cell.kind === 'words' ? cell.level : null));
  const known = levels.filter((level) => level !== null);
  const certain = { isIndirect: false, isRanged: true };
  if (known.length === 0) return 'only-words';
  if (known.length < 2) return 'not-compared';
  if (known.every(({ kind }) => kind === 'taken')) {
    if (way === 'open' && !isOnePlace(levels)) return 'which-way';
    // The share of it that is taken at the clinic: none, half, all.
    const criterion = toward(way === 'clinic' ? { worst: 0, best: 1 } : { worst: 1, best: 0 });
    const columns = levels.map((level) => takenAt(level, way === 'either'));
    return { basis: 'taken', criterion, columns, smallest: 0.25, ...certain };
  }
  const scale = scaleOf(attribute);
  if (scale === null) return 'only-words';
  return {
    basis: 'visits',
    criterion: toward(scale),
    columns: levels.map(visitsIn),
    smallest: smallestOf(attribute, scale),
    ...certain,
  };
}

/** Where all are taken in the same place, it makes no difference which place she would like. */
const isOnePlace = (levels: readonly (Level | null)[]) =>
  new Set(levels.map((level) => (level?.kind === 'taken' ? level.where : null))).size === 1;

const atClinic = { home: 0, both: 0.5, clinic: 1 };

/** Where either way is fine, all columns are the same on this, whatever they are. */
function takenAt(level: Level | null, isEitherFine: boolean): Measurement {
  if (isEitherFine) return { kind: 'exact', value: 0.5 };
  return level?.kind === 'taken' ? { kind: 'exact', value: atClinic[level.where] } : { kind: 'unknown' };
}

function visitsIn(level: Level | null): Measurement {
  if (level?.kind !== 'visits-a-month') return { kind: 'unknown' };
  const { low, high } = level;
  return low === high ? { kind: 'exact', value: low } : { kind: 'uniform', low, high };
}
