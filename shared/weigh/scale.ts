import type { Attribute } from '../content/attribute.ts';
import type { Criterion, Measurement } from '../fit/problem.ts';
import { curveOf, toWorth } from '../fit/value.ts';

/** The scale of a card: what is worth nothing, what is worth all, and by how much two columns must differ to matter. */
export interface Scale {
  criterion: Omit<Criterion, 'id'>;
  /** In worth, from 0 to 1. */
  smallest: number;
}

export interface HowScaled {
  /** What one of the row's unit is here: a hundredth where shares stand for people of 100. */
  unit?: number;
  times?: number;
  plus?: number;
  widens?: 'both' | 'worst';
}

/** How far from its middle a number may reasonably lie, in standard deviations. */
const reach = 2;

/**
 * The library's scale of a row, `times` as long, in this `unit` of the row's own, and moved by `plus`. It is longer
 * where a number of today lies beyond an end: a benefit that is larger than foreseen must not be cut to the end. Below
 * nobody there is nothing: a share that is no difference widens only towards the worse end. Null for a row without one.
 */
export function scaleFor(
  { card }: Attribute,
  columns: readonly Measurement[],
  { unit = 1, times = 1, plus = 0, widens = 'both' }: HowScaled = {},
): Scale | null {
  if (card?.scale == null) return null;
  const at = (end: number) => end * unit * times + plus;
  const [worst, best] = [at(card.scale.worst), at(card.scale.best)];
  const isMore = best > worst;
  const spans = columns.map(spanOf).filter((span) => span !== null);
  const [low, high] = [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))];
  const wider = (end: number, span: number, isBelow: boolean) =>
    isBelow ? Math.min(end, span) : Math.max(end, span);
  const criterion = {
    direction: isMore ? ('more' as const) : ('less' as const),
    worst: wider(worst, isMore ? low : high, isMore),
    best: widens === 'worst' ? best : wider(best, isMore ? high : low, !isMore),
  };
  const length = Math.abs(criterion.best - criterion.worst);
  return { criterion, smallest: ((card.smallestDifference ?? 0) * unit) / length };
}

/** Where the bulk of a number lies; null where nothing is known of it. */
function spanOf(measurement: Measurement): [number, number] | null {
  const middle = middleIn(measurement);
  if (middle === null) return null;
  if (measurement.kind === 'uniform') return [measurement.low, measurement.high];
  const sd = sdIn(measurement);
  return [middle - reach * sd, middle + reach * sd];
}

function sdIn(measurement: Measurement): number {
  if (measurement.kind === 'normal') return measurement.sd;
  if (measurement.kind !== 'beta') return 0;
  const share = measurement.events / measurement.n;
  return Math.sqrt((share * (1 - share)) / measurement.n);
}

/** The middle of a measurement in its own unit; null where nothing is known of it, or no card makes such a one. */
export function middleIn(measurement: Measurement): number | null {
  switch (measurement.kind) {
    case 'normal':
      return measurement.mean;
    case 'beta':
      return measurement.events / measurement.n;
    case 'uniform':
      return (measurement.low + measurement.high) / 2;
    case 'exact':
      return measurement.value;
    default:
      return null;
  }
}

/**
 * Columns that differ by less than matters are the same: chance between them must not speak. Their known numbers give
 * way to one, so that the card neither fits anybody nor pulls.
 */
export function levelled(columns: readonly Measurement[], { criterion, smallest }: Scale): Measurement[] {
  const middles = columns.map(middleIn).filter((middle) => middle !== null);
  const worths = Float64Array.from(middles);
  toWorth(curveOf({ id: 'card', ...criterion }), worths);
  const gap = Math.max(...worths) - Math.min(...worths);
  if (middles.length === 0 || gap >= smallest - rounding) return [...columns];
  const value = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
  return columns.map((column) => (column.kind === 'unknown' ? column : { kind: 'exact', value }));
}

/** Differences that are equal to the smallest one miss it by rounding. */
const rounding = 1e-9;
