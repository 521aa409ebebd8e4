import { closeSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { WritableDb } from './db.ts';
import { latestVersion, migrate, versionOf } from './migrate.ts';
import { attempt } from './storeError.ts';
import { syncFolder } from './syncFolder.ts';

/** "Bsid": says in the file itself that Beside made it (SQLite's application_id). */
const applicationId = 0x42_73_69_64;

/**
 * Opens the store, brought to the newest shape; every commit is on the disk when it returns. `key` is the 32-byte
 * data key; null leaves the store unencrypted, which is for practice in `:memory:` and for tests.
 *
 * A file that is missing or empty is made only with `create`; without, visits should be there and are not:
 * `store-damaged`. What cannot be opened is left exactly as it is: `store-damaged` (or another key),
 * `store-foreign`, `store-newer`, `store-in-use`, `disk-full`, `not-writable`.
 */
export function openStore(
  file: string | ':memory:',
  key: Buffer | null,
  { create }: { create: boolean },
): Result<WritableDb> {
  return attempt(() => {
    if (file === ':memory:') return ok(connect(file, key));
    if (isEmpty(file)) {
      // A journal without its store may hold the last visits, and would be read into a new store.
      if (!create || !isEmpty(`${file}-wal`)) return fail('store-damaged');
      createFile(file, key);
    }
    return inspect(file, key) ?? ok(connect(file, key));
  });
}

/** Whether there is no such file, or nothing in it. */
const isEmpty = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0;

/** Makes the file under another name and renames it, so that a store is there whole or not at all. */
function createFile(file: string, key: Buffer | null): void {
  const unfinished = `${file}.new`;
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${suffix}`, { force: true });
  const db = connect(unfinished, key);
  try {
    // Closing does the same, but says nothing when it fails; only the file itself is renamed, not its journal.
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  renameSync(unfinished, file);
  syncFolder(dirname(file));
}

/**
 * Why the file is not to be opened, or null. Reads only: a connection that may write would copy the journal into
 * the file when it closes, even when it could not make sense of either.
 */
function inspect(file: string, key: Buffer | null): ReturnType<typeof fail> | null {
  const start = firstBytes(file, unencryptedHeader.length);
  if (key !== null && start.equals(unencryptedHeader)) return fail('store-foreign');
  const db = new Database(file, { readonly: true, fileMustExist: true }) as WritableDb;
  try {
    unlock(db, key);
    // A wrong key or a damaged file shows at the first read, not before.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    if (db.pragma('application_id', { simple: true }) !== applicationId) {
      // Our key opens nobody else's file: what says nothing here was cut down to nothing.
      return fail(key === null ? 'store-foreign' : 'store-damaged');
    }
    return versionOf(db) > latestVersion ? fail('store-newer') : null;
  } finally {
    db.close();
  }
}

const unencryptedHeader = Buffer.from('SQLite format 3\0');

function firstBytes(file: string, count: number): Buffer {
  const bytes = Buffer.alloc(count);
  // For writing too, though nothing is written: SQLite opens a write-protected file without a word.
  const handle = openSync(file, 'r+');
  try {
    readSync(handle, bytes, 0, count, 0);
  } finally {
    closeSync(handle);
  }
  return bytes;
}

/** A connection to a file that is ours or is to become so, with the store brought to the newest shape. */
function connect(file: string, key: Buffer | null): WritableDb {
  const db = new Database(file) as WritableDb;
  try {
    unlock(db, key);
    db.pragma('journal_mode = WAL');
    // With less than FULL, the last commits may be lost when the power goes.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    // Sorting may use a temporary file, which would not be encrypted.
    db.pragma('temp_store = MEMORY');
    if (versionOf(db) === 0) db.pragma(`application_id = ${applicationId}`);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Comes before anything else that is said to a connection. The key is raw: 64 hexadecimal digits. */
function unlock(db: WritableDb, key: Buffer | null): void {
  if (key === null) return;
  if (key.length !== 32) throw new Error('The data key has 32 bytes.');
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${key.toString('hex')}'"`);
}
