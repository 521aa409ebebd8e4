import type { GridCell, GridRow } from '../compare/grid.ts';
import type { Reading } from '../compare/pairs.ts';
import type { Attribute } from '../content/attribute.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Level, Option } from '../content/option.ts';
import type { Criterion, Measurement } from '../fit/problem.ts';
import type { Answers } from '../visit/answers.ts';
import { differencesBy, differencesIn } from './differences.ts';
import { type HowScaled, levelled, scaleFor } from './scale.ts';
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

/** The row's own scale, moved so that 0 is where the comparison treatment stands on it. */
function fromDifferences(row: GridRow, columns: readonly Option[], lookup: Lookup): CardMeasures | null {
  const found = differencesIn(row, columns, lookup);
  return found === null ? null : measured('differences', row.attribute, found, { plus: -found.base });
}

type Found = Pick<CardMeasures, 'columns' | 'isIndirect' | 'isRanged'>;

function measured(
  basis: Basis,
  attribute: Attribute,
  { columns, isIndirect, isRanged }: Found,
  how: HowScaled,
): CardMeasures | null {
  const scale = scaleFor(attribute, columns, how);
  return scale && { basis, ...scale, columns: levelled(columns, scale), isIndirect, isRanged };
}

/**
 * With bands of severity where every known column has them; otherwise everybody who felt it, for all columns alike.
 * Numbers of different studies enter as differences from a treatment that all known columns were compared with, where
 * there is one; otherwise as they were counted, which is less sure and is said to be.
 */
function fromShares(row: GridRow, columns: readonly Option[], lookup: Lookup): CardMeasures | null {
  const cells = row.cells.map((cell) => felt(cell, lookup));
  const known = cells.filter((cell) => cell !== null);
  const hasBands = known.every(({ band }) => band !== null);
  const how = { unit: 1 / 100, times: hasBands ? bandScale : 1 };
  const isOneStudy = row.comparability === 'one-study';
  const found = isOneStudy ? null : feltDifferences(row, columns, lookup, hasBands);
  if (found !== null && found.columns.filter(({ kind }) => kind !== 'unknown').length === known.length)
    return measured('differences', row.attribute, found, { ...how, plus: -found.base });
  const counted: Found = {
    columns: cells.map((cell) => (cell === null ? { kind: 'unknown' } : asCounted(cell, hasBands))),
    isIndirect: !isOneStudy,
    isRanged: known.every(({ any, band }) => (hasBands && band !== null ? band : amountOf(any)).isRanged),
  };
  return measured(hasBands ? 'bands' : 'counts', row.attribute, counted, { ...how, widens: 'worst' });
}

function asCounted({ any, band }: Felt, hasBands: boolean): Measurement {
  return hasBands && band !== null ? { kind: 'normal', mean: band.mean, sd: band.sd } : measurementOf(any);
}

interface Felt {
  /** Everybody who felt it, in whatever degree. */
  any: Share;
  /** The same with severe cases counting more; null where no study told them apart. */
  band: Amount | null;
}

/** Of the best study, or of all the arms in which a neighbour's study gave this very option. */
function felt(cell: GridCell, lookup: Lookup): Felt | null {
  if (cell.kind !== 'measured') return null;
  const { readings } = cell;
  const main = readings.filter(({ grade }) => grade !== 'severe');
  const used = readings[0]?.arm === 'control' ? main : main.slice(0, 1);
  const any = pooled(used.flatMap((reading) => shareIn(reading, 'shown', lookup)));
  // Of the same studies on both sides: where one did not tell severe cases apart, the band does without it.
  const both = used.flatMap((reading) => {
    const severe = severeOf(reading, readings);
    const [all] = shareIn(reading, 'shown', lookup);
    const [worst] = severe === undefined ? [] : shareIn(severe, 'shown', lookup);
    return all === undefined || worst === undefined ? [] : [{ all, worst }];
  });
  const [all, worst] = [pooled(both.map((one) => one.all)), pooled(both.map((one) => one.worst))];
  if (any === null) return null;
  return { any, band: all === null || worst === null ? null : bandOf(all, worst) };
}

const severeOf = ({ study }: Reading, readings: readonly Reading[]) =>
  readings.find((one) => one.grade === 'severe' && one.study.id === study.id);

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
    const severe = cell?.kind === 'measured' ? severeOf(reading, cell.readings) : undefined;
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
    const columns = levels.map((level) => takenAt(level, way === 'either'));
    return { basis: 'taken', criterion: wanted(way), columns, smallest: 0.25, ...certain };
  }
  const found = { columns: levels.map(visitsIn), ...certain };
  return measured('visits', attribute, found, { widens: 'worst' }) ?? 'only-words';
}

/** The share of it that is taken at the clinic: none, half, all. Which end is the better one is hers to say. */
const wanted = (way: Answers['how-taken']): Omit<Criterion, 'id'> =>
  way === 'clinic' ? { direction: 'more', worst: 0, best: 1 } : { direction: 'less', worst: 1, best: 0 };

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
