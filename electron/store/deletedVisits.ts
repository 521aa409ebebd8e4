import type { Instant, VisitId } from '../../shared/ids.ts';
import type { DeletedRow } from '../../shared/ipc/contract.ts';
import type { ReadableDb, WritableDb } from './db.ts';

/**
 * Takes the visit off the list; it keeps everything. Answers since when it is deleted, which stays the first moment
 * when it is deleted twice; null when there is no such visit.
 */
export function markDeleted(db: WritableDb, visitId: VisitId, at: Instant): Instant | null {
  const sql = 'UPDATE visits SET deleted_at = coalesce(deleted_at, ?) WHERE id = ? RETURNING deleted_at';
  return db.prepare<[Instant, VisitId], Instant>(sql).pluck().get(at, visitId) ?? null;
}

/** Puts the visit back on the list, as it was. False when there is no such visit. */
export function restore(db: WritableDb, visitId: VisitId): boolean {
  return db.prepare('UPDATE visits SET deleted_at = NULL WHERE id = ?').run(visitId).changes > 0;
}

/** Whether the visit is there, and deleted. */
export function isDeleted(db: ReadableDb, visitId: VisitId): boolean {
  const sql = 'SELECT 1 FROM visits WHERE id = ? AND deleted_at IS NOT NULL';
  return db.prepare<[VisitId], unknown>(sql).get(visitId) !== undefined;
}

/** The deleted visits that can still be brought back; the one that was deleted last comes first. */
export function listDeleted(db: ReadableDb): DeletedRow[] {
  const sql = `
    SELECT id, label, birth_year AS birthYear, started_at AS startedAt, changed_at AS changedAt, stage,
      deleted_at AS deletedAt
    FROM visits WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id`;
  return db.prepare<[], DeletedRow>(sql).all();
}

/**
 * Erases for good, with events and printouts, what was deleted before `instant`: nothing of it is left in the file
 * or its journal. Answers how many visits that were.
 */
export function eraseDeletedBefore(db: WritableDb, instant: Instant): number {
  // Overwrites what is erased with zeros; otherwise it would stand in free pages until they are used again. open.ts
  // has it on from the first write; nothing is erased without it.
  db.pragma('secure_delete = ON');
  const old = 'SELECT id FROM visits WHERE deleted_at < @instant';
  const erased = db.transaction(() => {
    for (const table of ['printouts', 'events'])
      db.prepare(`DELETE FROM ${table} WHERE visit_id IN (${old})`).run({ instant });
    return db.prepare('DELETE FROM visits WHERE deleted_at < @instant').run({ instant }).changes;
  })();
  // The journal still has the pages as they were before.
  if (erased > 0) db.pragma('wal_checkpoint(TRUNCATE)');
  return erased;
}
