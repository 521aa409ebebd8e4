import { folded } from '../../shared/folded.ts';
import type { EventId, Instant, VisitId } from '../../shared/ids.ts';
import type { VisitRow } from '../../shared/ipc/contract.ts';
import type { VisitEvent } from '../../shared/visit/event.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import type { ReadableDb, WritableDb } from './db.ts';

/** The visit as it was last written, for the caller to parse; null when there is none with this id or it is deleted. */
export function readSnapshot(db: ReadableDb, visitId: VisitId): unknown {
  const row = db
    .prepare<[VisitId], { snapshot: string }>(
      'SELECT snapshot FROM visits WHERE id = ? AND deleted_at IS NULL',
    )
    .get(visitId);
  return row === undefined ? null : JSON.parse(row.snapshot);
}

/** Everything that happened to the visit, in order; events are for the caller to read through `upcast`. */
export function readEvents(db: ReadableDb, visitId: VisitId): { event: unknown; at: Instant }[] {
  const sql = 'SELECT event, at FROM events WHERE visit_id = ? ORDER BY seq';
  const rows = db.prepare<[VisitId], { event: string; at: Instant }>(sql).all(visitId);
  return rows.map(({ event, at }) => ({ event: JSON.parse(event) as unknown, at }));
}

type StoredReceipt = { visitId: VisitId; revision: number; at: Instant };

/** When and as which revision this event was recorded; null when it was not. */
export function receiptOf(db: ReadableDb, eventId: EventId): StoredReceipt | null {
  const sql = 'SELECT visit_id AS visitId, seq AS revision, at FROM events WHERE event_id = ?';
  return db.prepare<[EventId], StoredReceipt>(sql).get(eventId) ?? null;
}

/**
 * Appends the event and replaces the snapshot with `visit`, which is what the event made of it. The caller's
 * transaction makes the two one. A revision or an event that is there already throws.
 */
export function writeChange(db: WritableDb, visit: Visit, event: VisitEvent, at: Instant): void {
  db.prepare(
    `INSERT INTO visits
       (id, revision, started_at, changed_at, stage, label, folded_label, birth_year, snapshot)
     VALUES (@id, @revision, @startedAt, @changedAt, @stage, @label, @foldedLabel, @birthYear, @snapshot)
     ON CONFLICT (id) DO UPDATE SET
       revision = excluded.revision, changed_at = excluded.changed_at, stage = excluded.stage,
       label = excluded.label, folded_label = excluded.folded_label, birth_year = excluded.birth_year,
       snapshot = excluded.snapshot`,
  ).run({
    id: visit.id,
    revision: visit.revision,
    startedAt: visit.startedAt,
    changedAt: visit.changedAt,
    stage: visit.stage,
    label: visit.texts.label,
    foldedLabel: folded(visit.texts.label),
    birthYear: visit.birthYear,
    snapshot: JSON.stringify(visit),
  });
  db.prepare('INSERT INTO events (visit_id, seq, event_id, at, event) VALUES (?, ?, ?, ?, ?)').run(
    visit.id,
    visit.revision,
    event.id,
    at,
    JSON.stringify(event),
  );
}

/** For tests as well, which ask SQLite how it would answer this. */
export const listSql = `
  SELECT id, label, birth_year AS birthYear, started_at AS startedAt, changed_at AS changedAt, stage
  FROM visits
  WHERE deleted_at IS NULL AND (instr(folded_label, @label) > 0 OR birth_year = @birthYear)
  ORDER BY changed_at DESC, id
  LIMIT @limit`;

/**
 * The visits whose label contains `search`, whatever the case and accents, or whose birth year it is; all when it
 * is blank. The one that was changed last comes first; deleted ones are left out.
 */
export function listVisits(db: ReadableDb, { search, limit }: { search: string; limit: number }): VisitRow[] {
  const sought = search.trim();
  const birthYear = /^\d{4}$/.test(sought) ? Number(sought) : null;
  return db
    .prepare<[{ label: string; birthYear: number | null; limit: number }], VisitRow>(listSql)
    .all({ label: folded(sought), birthYear, limit });
}
