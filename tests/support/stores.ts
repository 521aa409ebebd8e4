import type { WritableDb } from '../../electron/store/db.ts';
import { openStore } from '../../electron/store/open.ts';
import { readSnapshot, writeChange } from '../../electron/store/visits.ts';
import { EventId, type Instant, VisitId } from '../../shared/ids.ts';
import type { Result } from '../../shared/result.ts';
import { type Change, eventVersion } from '../../shared/visit/event.ts';
import { applyEvent } from '../../shared/visit/transitions.ts';
import { Visit } from '../../shared/visit/visit.ts';

// No import of vitest here: the child processes of the tests use this file too.

/** The value, or an error that names the code: for steps that are not what the test is about. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`Expected a value, got ${result.error.code}.`);
}

/** A store in memory, as in practice. */
export const storeInMemory = (): WritableDb => unwrap(openStore(':memory:', null, { create: true }));

/** The same number gives the same id. */
export const visitIdOf = (n: number): VisitId => VisitId.parse(uuidOf('1', n));
export const eventIdOf = (visit: number, revision: number): EventId =>
  EventId.parse(uuidOf('2', visit * 1_000_000 + revision));
const uuidOf = (kind: string, n: number) => `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Records one change in one transaction, as the app does, and returns the visit as it is now. */
export function recordIn(db: WritableDb, visit: number, change: Change, at: Instant): Visit {
  return db.transaction(() => {
    const stored = readSnapshot(db, visitIdOf(visit));
    const before = stored === null ? null : Visit.parse(stored);
    const id = eventIdOf(visit, (before?.revision ?? 0) + 1);
    const event = { id, v: eventVersion, ...change } as const;
    const after = applyEvent(before, event, at);
    writeChange(db, after, event, at);
    return after;
  })();
}

/** Starts the visit with this number. */
export function startVisitIn(db: WritableDb, visit: number, at: Instant): Visit {
  const visitId = visitIdOf(visit);
  return recordIn(
    db,
    visit,
    { type: 'visit-started', visitId, language: 'en', libraryVersion: '2026-11-23' },
    at,
  );
}

/** Gives the visit a label. */
export const labelIn = (db: WritableDb, visit: number, text: string, at: Instant): Visit =>
  recordIn(db, visit, { type: 'text-set', field: 'label', text }, at);
