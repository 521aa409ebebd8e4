import type { Database } from 'better-sqlite3';

/** What the clinic adds to the library: who reviewed which option, and its own figures. */
export function clinicLibrary0030(db: Database): void {
  db.exec(`
    -- A review holds for the words and numbers that were read: others have another hash.
    CREATE TABLE option_reviews (
      option TEXT NOT NULL,
      content_hash TEXT NOT NULL,
      by TEXT NOT NULL,
      role TEXT NOT NULL,
      on_day TEXT NOT NULL,
      PRIMARY KEY (option, content_hash)
    ) STRICT;

    CREATE TABLE clinic_figures (
      option TEXT NOT NULL,
      item TEXT NOT NULL,
      number REAL NOT NULL,
      by TEXT NOT NULL,
      on_day TEXT NOT NULL,
      review_by TEXT NOT NULL,
      PRIMARY KEY (option, item)
    ) STRICT;
  `);
}
