import { fromOlderAnswer } from '../patient/olderProfile.ts';
import { eventVersion, VisitEvent } from './event.ts';

/** How an event of one version is read as the next; the entry for 1 says what version 1 becomes in version 2. */
type Upgrades = Record<number, (older: Record<string, unknown>) => Record<string, unknown>>;

const upgrades: Upgrades = {
  // Version 1 set one item of a picture that had seven.
  1: (older) => {
    if (older.type !== 'picture-set') return { ...older, v: 2 };
    const { answer, ...event } = older as { answer: { item: string; value: unknown } };
    return { ...event, v: 2, answers: fromOlderAnswer(answer.item, answer.value) };
  },
};

/**
 * Reads an event as it was stored, however old. Throws on what was never an event of ours, or comes from a newer
 * version of the app: the store has refused such files before.
 */
export function upcast(stored: unknown, using: Upgrades = upgrades): VisitEvent {
  let event = stored as Record<string, unknown>;
  while (typeof event.v === 'number' && event.v < eventVersion) {
    const upgrade = using[event.v];
    if (upgrade === undefined) throw new Error(`No way to read an event of version ${event.v}.`);
    event = upgrade(event);
  }
  return VisitEvent.parse(event);
}
