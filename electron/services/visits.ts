import { randomUUID } from 'node:crypto';
import { EventId, type Instant, type Language, type VisitId } from '../../shared/ids.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { eventVersion, type VisitEvent } from '../../shared/visit/event.ts';
import { carriedOver } from '../../shared/visit/followUp.ts';
import { applyEvent } from '../../shared/visit/transitions.ts';
import { Visit } from '../../shared/visit/visit.ts';
import type { ReadableDb, WritableDb } from '../store/db.ts';
import { isDeleted, listDeleted, markDeleted, restore } from '../store/deletedVisits.ts';
import { attempt } from '../store/storeError.ts';
import { listVisits, readSnapshot, receiptOf, writeChange } from '../store/visits.ts';
import type { Session } from './session.ts';

/** What starts a visit; the ids come from the window, `follows` is the visit whose picture is taken over. */
interface Start {
  visitId: VisitId;
  eventId: EventId;
  language: Language;
  follows: VisitId | null;
}

/** The visits of the open store. Every method answers `locked` until there is one. */
export interface Visits {
  list: (search: string, limit: number) => Result<Output<'visits.list'>>;
  start: (asked: Start) => Result<Output<'visits.start'>>;
  open: (visitId: VisitId) => Result<Output<'visits.open'>>;
  record: (visitId: VisitId, revision: number, event: VisitEvent) => Result<Output<'visits.record'>>;
  delete: (visitId: VisitId) => Result<Output<'visits.delete'>>;
  restore: (visitId: VisitId) => Result<Output<'visits.restore'>>;
  deleted: () => Result<Output<'visits.deleted'>>;
}

interface Around {
  session: Session;
  libraryVersion: () => string;
  now: () => Instant;
  /** Told after each change that is in the store. */
  onChanged: (visitId: VisitId, revision: number, event: VisitEvent) => void;
}

export function visitsOf({ session, libraryVersion, now, onChanged }: Around): Visits {
  return {
    list: (search, limit) =>
      inStore(session, (db) => {
        const rows = listVisits(db, { search, limit: limit + 1 });
        return ok({ rows: rows.slice(0, limit), more: rows.length > limit });
      }),

    start: (asked) =>
      inStore(session, (db) => {
        const earlier = asked.follows === null ? null : readVisit(db, asked.follows);
        if (asked.follows !== null && earlier === null) return fail('visit-not-found');
        return db.transaction(() =>
          startVisit(db, asked, earlier, { version: libraryVersion(), at: now() }),
        )();
      }),

    open: (visitId) =>
      inStore(session, (db) => {
        const visit = readVisit(db, visitId);
        return visit === null ? fail('visit-not-found') : ok({ visit });
      }),

    record: (visitId, revision, event) =>
      inStore(session, (db) => {
        // What happened in the world is recorded by whoever made it happen, not by a window that says so.
        if (event.type === 'visit-started' || event.type === 'printed') return fail('event-refused');
        const recorded = record(db, visitId, revision, event, now());
        if (recorded.ok && recorded.value.kind === 'saved')
          onChanged(visitId, recorded.value.revision, event);
        return recorded;
      }),

    delete: (visitId) =>
      inStore(session, (db) => {
        const deletedAt = markDeleted(db, visitId, now());
        return deletedAt === null ? fail('visit-not-found') : ok({ deletedAt });
      }),

    restore: (visitId) => inStore(session, (db) => (restore(db, visitId) ? ok({}) : fail('visit-not-found'))),

    deleted: () => inStore(session, (db) => ok({ rows: listDeleted(db) })),
  };
}

/** Runs `work` on the open store; what the disk or the file refuses becomes a code with a sentence. */
export function inStore<Value>(session: Session, work: (db: WritableDb) => Result<Value>): Result<Value> {
  const db = session.db();
  return db.ok ? attempt(() => work(db.value)) : db;
}

/** The first event of a visit, and where it follows another what is taken over from that: all of it or nothing. */
function startVisit(
  db: WritableDb,
  { visitId, eventId, language }: Start,
  earlier: Visit | null,
  { version, at }: { version: string; at: Instant },
): Result<Output<'visits.start'>> {
  const event: VisitEvent = {
    id: eventId,
    v: eventVersion,
    type: 'visit-started',
    visitId,
    language: earlier?.language ?? language,
    libraryVersion: version,
    ...(earlier === null ? {} : { follows: { visit: earlier.id, at: earlier.startedAt } }),
  };
  let recorded = record(db, visitId, 0, event, at);
  const changes = earlier === null ? [] : carriedOver(earlier);
  for (const change of changes) {
    // Sent again after a lost answer, the start is a receipt; what was taken over is there already.
    if (!recorded.ok || recorded.value.kind !== 'saved' || isAgain(db, visitId, recorded.value.revision))
      break;
    const id = EventId.parse(randomUUID());
    recorded = record(db, visitId, recorded.value.revision, { ...change, id, v: eventVersion }, at);
  }
  if (!recorded.ok) return recorded;
  // A visit that was started twice under one id is not a conflict to choose in: it is a bug or an attack.
  return recorded.value.kind === 'saved' ? ok(recorded.value) : fail('event-refused');
}

/** Whether the visit has gone on since this revision. */
const isAgain = (db: ReadableDb, visitId: VisitId, revision: number) =>
  (readVisit(db, visitId)?.revision ?? 0) > revision;

export function readVisit(db: ReadableDb, visitId: VisitId): Visit | null {
  const snapshot = readSnapshot(db, visitId);
  return snapshot === null ? null : Visit.parse(snapshot);
}

/**
 * One change in one transaction: read, apply, append the event, replace the snapshot. `alongside` writes what must
 * be there if and only if the event is. An event that is already in the store answers with its receipt, so that
 * sending again after a lost answer changes nothing.
 */
export function record(
  db: WritableDb,
  visitId: VisitId,
  revision: number,
  event: VisitEvent,
  at: Instant,
  alongside: () => void = () => undefined,
): Result<Output<'visits.record'>> {
  return db.transaction((): Result<Output<'visits.record'>> => {
    const receipt = receiptOf(db, event.id);
    if (receipt !== null)
      return receipt.visitId === visitId
        ? ok({ kind: 'saved', revision: receipt.revision, savedAt: receipt.at })
        : fail('event-refused');
    const before = readVisit(db, visitId);
    // A deleted visit reads as none, but must not be started over either: it may be brought back.
    if (before === null && (event.type !== 'visit-started' || isDeleted(db, visitId)))
      return fail('visit-not-found');
    if (before !== null && before.revision !== revision) return ok({ kind: 'conflict', visit: before });
    const after = Visit.safeParse(applyEvent(before, event, at));
    if (!after.success) return fail('event-refused');
    writeChange(db, after.data, event, at);
    alongside();
    return ok({ kind: 'saved', revision: after.data.revision, savedAt: at });
  })();
}
