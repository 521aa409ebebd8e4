import type { TimeConcern } from '../content/attribute.ts';
import { assertNever } from '../result.ts';
import type { Gate } from '../visit/visit.ts';

/** How much of a quantity may be said: the figures, only which way it went, or nothing at all. */
export type Disclosure = 'numbers' | 'direction' | 'hidden';

/**
 * What her answer to "do you want to talk about time?" lets a row show. Every surface asks this one function.
 * Rows that say nothing of time are always whole. With the gate shut (or not asked), time alive is not there at
 * all, and time until growth is said as a direction, so that both sides of the grid keep something to read.
 * "Three possibilities" opens the three sentences about her whole life, never a figure for one option.
 */
export function timeFilter(gate: Gate, concerns: TimeConcern | null): Disclosure {
  if (concerns === null) return 'numbers';
  switch (gate) {
    case 'numbers':
      return 'numbers';
    case 'in-words':
      return 'direction';
    case 'three-possibilities':
    case 'not-today':
    case 'not-asked':
      return concerns === 'time-alive' ? 'hidden' : 'direction';
    default:
      return assertNever(gate);
  }
}
