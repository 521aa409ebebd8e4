import type { Told, ToldItem } from '../patient/told.ts';

/**
 * Whether something that implies these items may be seen by her, on screen or on paper: only when every one of
 * them has been answered "yes". `no` and `not-known` hide alike.
 */
export function mayBeSeen(told: Told, implies: readonly ToldItem[]): boolean {
  return implies.every((item) => told[item] === 'yes');
}

/** Those of the things that she may see, in their order. */
export function toldFilter<Thing extends { implies: readonly ToldItem[] }>(
  told: Told,
  things: readonly Thing[],
): Thing[] {
  return things.filter((thing) => mayBeSeen(told, thing.implies));
}
