import type { Database } from 'better-sqlite3';

/** The first shape: visits as they stand, the events that made them, and what was printed. */
export function visits0010(db: Database): void {
  db.exec(`
    -- What stands outside the snapshot is what the list of visits shows and searches.
    CREATE TABLE visits (
      id TEXT NOT NULL PRIMARY KEY,
      revision INTEGER NOT NULL,
      started_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      stage TEXT NOT NULL,
      label TEXT NOT NULL,
      folded_label TEXT NOT NULL,
      birth_year INTEGER,
      snapshot TEXT NOT NULL
    ) STRICT;

    -- The list is read from this index alone, so that a search does not pass over every snapshot.
    CREATE INDEX visits_by_change ON visits
      (changed_at DESC, id, label, folded_label, birth_year, started_at, stage);

    -- Only ever added to. seq is the revision that the visit had afterwards.
    CREATE TABLE events (
      visit_id TEXT NOT NULL REFERENCES visits (id),
      seq INTEGER NOT NULL,
      event_id TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL,
      event TEXT NOT NULL,
      PRIMARY KEY (visit_id, seq)
    ) STRICT;

    -- bytes is the PDF as it was handed out; printing again sends these very bytes.
    CREATE TABLE printouts (
      id TEXT NOT NULL PRIMARY KEY,
      visit_id TEXT NOT NULL REFERENCES visits (id),
      at TEXT NOT NULL,
      language TEXT NOT NULL,
      layout TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      model TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
  `);
}
