import type { Instant } from '../ids.ts';

/** For how long a deleted visit can be brought back. */
export const daysKept = 30;

const day = 24 * 60 * 60_000;

const moved = (moment: Instant, days: number): Instant =>
  new Date(Date.parse(moment) + days * day).toISOString();

/** Until when a visit that was deleted at this moment is kept. */
export const keptUntil = (deletedAt: Instant): Instant => moved(deletedAt, daysKept);

/** Before which moment a visit must have been deleted to be erased `now`. */
export const erasedIfBefore = (now: Instant): Instant => moved(now, -daysKept);
