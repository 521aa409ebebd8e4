import { figuresOf } from '../compare/figures.ts';
import type { GridRow } from '../compare/grid.ts';
import type { Reading } from '../compare/pairs.ts';
import { type Quantity, sizeOf } from '../compare/quantity.ts';
import type { Study } from '../content/fact.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Option } from '../content/option.ts';
import type { Measurement } from '../fit/problem.ts';
import { type Amount, amountOf, sdOfInterval, sdWithoutRange } from './shares.ts';

/** How much more or less each column has of something than a treatment that they were all compared with. */
export interface Differences {
  /** In the unit of the row, one for each column; `unknown` where its study had another comparison. */
  columns: Measurement[];
  /** What the comparison treatment itself had, as a mean over the studies: where on the row's scale a difference of 0 is. */
  base: number;
  /** Whether two columns meet only through the comparison treatment and not in one study. */
  isIndirect: boolean;
  isRanged: boolean;
}

/** What one study found for an option, and for what it was compared with; null where it holds no such pair. */
export type PairOf = (reading: Reading, column: number) => { shown: Amount; control: Amount } | null;

/** One study's difference between a column and what the study compared it with. */
interface Effect extends Amount {
  column: number;
  /** The option that it was compared with, or the study where its comparison is no option of ours. */
  against: string;
  study: Study;
  base: number;
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959964;

/**
 * Columns of different studies meet only as differences against a treatment that they share; the spreads of both
 * differences add up. The shared treatment is the one that connects the most columns; null where it connects fewer
 * than two. Studies of people who had and who had not been treated before are not held against each other.
 */
export function differencesBy(row: GridRow, columns: readonly Option[], pairOf: PairOf): Differences | null {
  const effects = row.cells.flatMap((_, column) => effectsOf(column, row, pairOf));
  // In an order of their own: of two that connect as many, the same one is taken whatever the order of the columns.
  const bases = [...new Set(effects.map(({ against }) => against))].toSorted();
  const networks = bases.flatMap((base) =>
    (['none', 'some'] as const).map((earlier) => networkOf(base, earlier, effects, columns)),
  );
  const size = (network: Network) => network.filter((effect) => effect !== null).length;
  const best = networks.toSorted((a, b) => size(b) - size(a))[0];
  if (best === undefined || size(best) < 2) return null;
  const used = best.filter((effect) => effect !== null && effect !== 'base');
  return {
    columns: best.map((effect) => measurementOf(effect)),
    base: used.reduce((sum, effect) => sum + effect.base, 0) / used.length,
    isIndirect: new Set(used.map(({ study }) => study.id)).size > 1,
    isRanged: used.every((effect) => effect.isRanged),
  };
}

/** A benefit, which never enters otherwise: in months or of 100, with the ranges that the studies published. */
export function differencesIn(row: GridRow, columns: readonly Option[], lookup: Lookup): Differences | null {
  return differencesBy(row, columns, (reading) => {
    const { shown, control } = figuresOf(reading, row.attribute, lookup);
    const [mine, theirs] = [amountIn(shown), control === null ? null : amountIn(control)];
    return mine === null || theirs === null ? null : { shown: mine, control: theirs };
  });
}

/** For each column its difference, that it is the comparison treatment, or null where it is not connected. */
type Network = (Effect | 'base' | null)[];

function networkOf(
  base: string,
  earlier: 'none' | 'some',
  effects: readonly Effect[],
  columns: readonly Option[],
): Network {
  const fits = ({ study: { population } }: Effect) =>
    population.earlierTreatment === null ||
    population.earlierTreatment === 'both' ||
    population.earlierTreatment === earlier;
  return columns.map(({ id }, column) => {
    if (id === base) return 'base';
    return (
      effects.find((effect) => effect.column === column && effect.against === base && fits(effect)) ?? null
    );
  });
}

function measurementOf(effect: Effect | 'base' | null): Measurement {
  if (effect === null) return { kind: 'unknown' };
  return effect === 'base'
    ? { kind: 'exact', value: 0 }
    : { kind: 'normal', mean: effect.mean, sd: effect.sd };
}

function effectsOf(column: number, row: GridRow, pairOf: PairOf): Effect[] {
  const cell = row.cells[column];
  if (cell?.kind !== 'measured') return [];
  return cell.readings
    .filter(({ arm, grade }) => arm === 'treated' && grade !== 'severe')
    .flatMap((reading): Effect[] => {
      const { study } = reading;
      const pair = pairOf(reading, column);
      if (pair === null || study.arms.control === null) return [];
      const { shown, control } = pair;
      return [
        {
          column,
          against: study.arms.control.option ?? `study ${study.id}`,
          study,
          mean: shown.mean - control.mean,
          sd: Math.hypot(shown.sd, control.sd),
          base: control.mean,
          isRanged: shown.isRanged && control.isRanged,
        },
      ];
    });
}

const timesHundred = ({ mean, sd, isRanged }: Amount): Amount => ({
  mean: mean * 100,
  sd: sd * 100,
  isRanged,
});

/** From the published 95 % interval; where only its lower end was reached, that end stands for both. */
function amountIn(quantity: Quantity): Amount | null {
  const mean = sizeOf(quantity);
  if (mean === null) return null;
  if (quantity.kind === 'none-seen')
    return timesHundred(amountOf({ kind: 'counted', events: 0, n: quantity.outOf }));
  if (quantity.kind !== 'figure') return null;
  const { low, high } = quantity;
  if (low === null) return { mean, sd: sdWithoutRange(mean), isRanged: false };
  return { mean, sd: high === null ? (mean - low) / z : sdOfInterval(low, high), isRanged: true };
}
