import type { Language, VisitId } from '../../shared/ids.ts';
import type { Method } from '../../shared/ipc/methods.ts';
import { type Change, eventVersion } from '../../shared/visit/event.ts';

/** Asks the main process, from a page or without one, and answers the value; a refusal throws. */
export type Ask = <Value>(method: Method, input: unknown) => Promise<Value>;

/** Starts a visit in the open store and records these changes, one after the other; answers which visit it is. */
export async function recordVisit(
  ask: Ask,
  language: Language,
  changes: readonly Change[],
  follows: VisitId | null = null,
): Promise<VisitId> {
  const visitId = crypto.randomUUID() as VisitId;
  const started = await ask<{ revision: number }>('visits.start', {
    visitId,
    eventId: crypto.randomUUID(),
    language,
    follows,
  });
  let { revision } = started;
  for (const change of changes) {
    const event = { id: crypto.randomUUID(), v: eventVersion, ...change };
    const saved = await ask<{ kind: string; revision: number }>('visits.record', {
      visitId,
      revision,
      event,
    });
    if (saved.kind !== 'saved') throw new Error(`${change.type} was not recorded.`);
    revision = saved.revision;
  }
  return visitId;
}
