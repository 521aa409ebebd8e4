import type { Lookup } from '../content/lookup.ts';
import type { Measurement } from '../fit/problem.ts';
import type { FactId } from '../ids.ts';
import { assertNever } from '../result.ts';

/** A share of people from 0 to 1: counted among `n`, or as published with its spread. */
export type Share =
  | { kind: 'counted'; events: number; n: number }
  | { kind: 'published'; mean: number; sd: number; isRanged: boolean };

/** A number with its spread on the normal scale. */
export interface Amount {
  mean: number;
  sd: number;
  /** Whether it rests on a count or a published range. */
  isRanged: boolean;
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959964;

/**
 * A published number without any range is moved by a third either way, all of it as likely. It is an assumption for
 * the runs alone and is said with them; no range is ever drawn from it.
 */
const moveWithoutRange = 1 / 3;
/** The standard deviation of what is equally likely between −1 and 1. */
const sdOfUniform = 1 / Math.sqrt(3);

/** By how much the runs move a number that has no range, as a standard deviation in its own unit. */
export const sdWithoutRange = (value: number): number => Math.abs(value) * moveWithoutRange * sdOfUniform;

/** The standard deviation that a 95 % interval has on the normal scale. */
export const sdOfInterval = (low: number, high: number): number => (high - low) / (2 * z);

/** How many people had it in one arm; null where nobody counted. `people` is the size of the arm, if known. */
export function shareOf(id: FactId, people: number | null, lookup: Lookup): Share | null {
  const { value } = lookup.fact(id);
  switch (value.kind) {
    case 'count':
      return { kind: 'counted', events: value.count, n: value.outOf };
    case 'none-seen':
      return { kind: 'counted', events: 0, n: value.outOf };
    case 'number': {
      const mean = value.number / 100;
      const { interval } = value;
      if (interval.kind === 'reported' && interval.low !== null && interval.high !== null)
        return {
          kind: 'published',
          mean,
          sd: sdOfInterval(interval.low, interval.high) / 100,
          isRanged: true,
        };
      if (people !== null) return { kind: 'counted', events: Math.round(mean * people), n: people };
      return { kind: 'published', mean, sd: sdWithoutRange(mean), isRanged: false };
    }
    case 'range': {
      const [low, high] = [value.low / 100, value.high / 100];
      return {
        kind: 'published',
        mean: (low + high) / 2,
        sd: ((high - low) / 2) * sdOfUniform,
        isRanged: true,
      };
    }
    case 'direction':
    case 'not-reached':
    case 'unknown':
      return null;
    default:
      return assertNever(value);
  }
}

/** Several arms that took the same as one: counted together, or their mean where one of them was not counted. */
export function pooled(shares: readonly Share[]): Share | null {
  const [first, ...others] = shares;
  if (first === undefined || others.length === 0) return first ?? null;
  const counted = shares.filter((share) => share.kind === 'counted');
  if (counted.length === shares.length) {
    const sum = (of: 'events' | 'n') => counted.reduce((total, share) => total + share[of], 0);
    return { kind: 'counted', events: sum('events'), n: sum('n') };
  }
  const normals = shares.map(amountOf);
  const count = normals.length;
  return {
    kind: 'published',
    mean: normals.reduce((total, { mean }) => total + mean, 0) / count,
    sd: Math.sqrt(normals.reduce((total, { sd }) => total + sd * sd, 0)) / count,
    isRanged: normals.every((one) => one.isRanged),
  };
}

/** A share alone: beta where people were counted, normal where an interval was published. */
export function measurementOf(share: Share): Measurement {
  if (share.kind === 'counted') return { kind: 'beta', events: share.events, n: share.n };
  return { kind: 'normal', mean: share.mean, sd: share.sd };
}

/** In a band of severity, a severe case counts as much as this many that are not. */
const severeCounts = 3;

/** The most that a band can be worth against the scale of the row: as if a quarter of the cases were severe. */
export const bandScale = 1 + (severeCounts - 1) / 4;

/**
 * Severity bands instead of a count of everything that was felt: mild cases count once, severe ones three times.
 * People with a severe case are also among those of any degree.
 */
export function bandOf(any: Share, severe: Share): Amount {
  const [all, worst] = [amountOf(any), amountOf(severe)];
  const extra = severeCounts - 1;
  return {
    mean: all.mean + extra * worst.mean,
    sd: Math.hypot(all.sd, extra * worst.sd),
    isRanged: all.isRanged && worst.isRanged,
  };
}

/** Two cases with and two without are added to what was counted, so that none seen is not never. */
export function amountOf(share: Share): Amount {
  if (share.kind === 'published') return share;
  const n = share.n + 4;
  const mean = (share.events + 2) / n;
  return { mean, sd: Math.sqrt((mean * (1 - mean)) / n), isRanged: true };
}
