import type { Database } from 'better-sqlite3';

/** A visit may be deleted and brought back: it stays whole, with the moment at which it was deleted. */
export function deletedVisits0020(db: Database): void {
  db.exec(`
    -- Null for the visits of the list.
    ALTER TABLE visits ADD COLUMN deleted_at TEXT;

    -- As before, with deleted_at, so that the list still does not pass over any snapshot.
    DROP INDEX visits_by_change;
    CREATE INDEX visits_by_change ON visits
      (changed_at DESC, id, label, folded_label, birth_year, started_at, stage, deleted_at);
  `);
}
