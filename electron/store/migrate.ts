import type { WritableDb } from './db.ts';
import { visits0010 } from './migrations/0010-visits.ts';
import { deletedVisits0020 } from './migrations/0020-deleted-visits.ts';
import { clinicLibrary0030 } from './migrations/0030-clinic-library.ts';
import { picture0040 } from './migrations/0040-picture.ts';

type Migration = { version: number; update: (db: WritableDb) => void };

/**
 * Every shape that the store has had, in order. One that has shipped is frozen: what it made stands on people's
 * disks. Versions go up by ten, so that a mend can be put between two.
 */
export const migrations: readonly Migration[] = [
  { version: 10, update: visits0010 },
  { version: 20, update: deletedVisits0020 },
  { version: 30, update: clinicLibrary0030 },
  { version: 40, update: picture0040 },
];

/** The newest version that this app can read. */
export const latestVersion = Math.max(...migrations.map(({ version }) => version));

/** Which shape the store has; 0 before the first migration. */
export const versionOf = (db: WritableDb): number => Number(db.pragma('user_version', { simple: true }));

/** Brings the store to the newest shape. Each migration is made whole, with its version, or not at all. */
export function migrate(db: WritableDb, all: readonly Migration[] = migrations): void {
  for (const { version, update } of all) {
    if (version <= versionOf(db)) continue;
    db.transaction(() => {
      update(db);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
