import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { newDataKey } from '../../../electron/store/key.ts';
import { latestVersion } from '../../../electron/store/migrate.ts';
import { openStore } from '../../../electron/store/open.ts';
import { listVisits } from '../../../electron/store/visits.ts';
import { fail, type Result } from '../../../shared/result.ts';
import { labelIn, startVisitIn, unwrap } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { morning } from '../../support/visits.ts';

const key = newDataKey();
const create = { create: true };
const open = { create: false };

/** A closed store with one visit in it. */
function storeFile(keyOfStore: Buffer | null = key): string {
  const file = join(tempFolder(), 'store.db');
  const db = unwrap(openStore(file, keyOfStore, create));
  startVisitIn(db, 1, morning);
  labelIn(db, 1, 'Zwetschge', morning);
  db.close();
  return file;
}

/** A copy of a store that was not closed, as after a crash: its last commits stand in the journal only. */
function crashedStoreFile(): string {
  const file = storeFile();
  const copy = join(tempFolder(), 'store.db');
  const db = unwrap(openStore(file, key, open));
  labelIn(db, 1, 'Mirabelle', morning);
  for (const suffix of ['', '-wal']) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
  db.close();
  return copy;
}

/** What stands in each file of the folder; SQLite's scratch paper, -shm, and a journal without an entry are left out. */
function contentOf(folder: string): Record<string, string> {
  const contents = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
  return Object.fromEntries(
    contents
      .filter(([name, bytes]) => !name.endsWith('-shm') && !(name.endsWith('-wal') && bytes.length === 0))
      .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );
}

/** Opens it, expects the refusal, and expects that no byte has changed. */
function expectRefused(file: string, opening: () => Result<unknown>, code: Parameters<typeof fail>[0]): void {
  const before = contentOf(dirname(file));
  expect(opening()).toEqual(fail(code));
  expect(contentOf(dirname(file))).toEqual(before);
}

/** Changes bytes of the file in place. */
function edit(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

const labelsIn = (file: string, keyOfStore: Buffer | null = key) => {
  const db = unwrap(openStore(file, keyOfStore, open));
  const labels = listVisits(db, { search: '', limit: 10 }).map(({ label }) => label);
  db.close();
  return labels;
};

describe('a store', () => {
  test('opens again with what was in it, and no other file is left beside it', () => {
    const file = storeFile();
    expect(readdirSync(dirname(file))).toEqual(['store.db']);
    expect(labelsIn(file)).toEqual(['Zwetschge']);
  });

  test('opens after a crash with what stood in the journal only', () => {
    expect(labelsIn(crashedStoreFile())).toEqual(['Mirabelle']);
  });

  test('that is there is opened, not made again, when it may be made', () => {
    const file = storeFile();
    unwrap(openStore(file, key, create)).close();
    expect(labelsIn(file)).toEqual(['Zwetschge']);
  });

  test.each<[string, unknown]>([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['secure_delete', 1],
    ['temp_store', 2],
    ['user_version', latestVersion],
  ])('has %s set to %s, when new and when opened again', (pragma, value) => {
    const file = join(tempFolder(), 'store.db');
    const first = unwrap(openStore(file, key, create));
    expect(first.pragma(pragma, { simple: true })).toBe(value);
    first.close();
    const again = unwrap(openStore(file, key, open));
    expect(again.pragma(pragma, { simple: true })).toBe(value);
    again.close();
  });

  test('in memory leaves no file', () => {
    const before = readdirSync('.');
    const db = unwrap(openStore(':memory:', null, create));
    startVisitIn(db, 1, morning);
    expect(listVisits(db, { search: '', limit: 10 })).toHaveLength(1);
    db.close();
    expect(readdirSync('.')).toEqual(before);
  });

  test('is made although an earlier attempt was interrupted', () => {
    const file = join(tempFolder(), 'store.db');
    for (const suffix of ['.new', '.new-journal', '.new-wal']) writeFileSync(`${file}${suffix}`, 'half');
    unwrap(openStore(file, key, create)).close();
    expect(readdirSync(dirname(file))).toEqual(['store.db']);
    expect(labelsIn(file)).toEqual([]);
  });
});

describe('where visits should be and are not, no new store is begun:', () => {
  test('a missing file', () => {
    const file = join(tempFolder(), 'store.db');
    expectRefused(file, () => openStore(file, key, open), 'store-damaged');
    expect(existsSync(file)).toBe(false);
  });

  test('an empty file', () => {
    const file = join(tempFolder(), 'store.db');
    writeFileSync(file, '');
    expectRefused(file, () => openStore(file, key, open), 'store-damaged');
  });

  test('a journal whose store is gone, even when a store may be made', () => {
    const file = crashedStoreFile();
    rmSync(file);
    expectRefused(file, () => openStore(file, key, create), 'store-damaged');
  });
});

describe('a file that cannot be opened is refused and stays as it is:', () => {
  test('with another key', () => {
    const file = crashedStoreFile();
    expectRefused(file, () => openStore(file, newDataKey(), open), 'store-damaged');
    expect(labelsIn(file)).toEqual(['Mirabelle']);
  });

  test('without its key', () => {
    const file = crashedStoreFile();
    expectRefused(file, () => openStore(file, null, open), 'store-damaged');
    expect(labelsIn(file)).toEqual(['Mirabelle']);
  });

  test.each([0, 15, 20, 500, 4_095])('with byte %i of its first page turned over', (at) => {
    const file = storeFile();
    edit(file, (bytes) => bytes.writeUInt8(255 - bytes.readUInt8(at), at));
    expectRefused(file, () => openStore(file, key, open), 'store-damaged');
  });

  test.each([1, 100, 4_096, 10_000])('cut to %i bytes', (length) => {
    const file = storeFile();
    truncateSync(file, length);
    expectRefused(file, () => openStore(file, key, open), 'store-damaged');
  });

  test('a text', () => {
    const file = join(tempFolder(), 'store.db');
    writeFileSync(file, 'Dear diary. '.repeat(1_000));
    expectRefused(file, () => openStore(file, key, create), 'store-damaged');
    expectRefused(file, () => openStore(file, null, create), 'store-damaged');
  });

  test('a database of another program, with and without a key', () => {
    const file = join(tempFolder(), 'store.db');
    const other = new Database(file);
    other.pragma('journal_mode = WAL');
    other.exec('CREATE TABLE songs (name TEXT)');
    other.close();
    expectRefused(file, () => openStore(file, key, open), 'store-foreign');
    expectRefused(file, () => openStore(file, null, create), 'store-foreign');
  });

  test('a store of a newer version, with and without a key', () => {
    for (const keyOfStore of [key, null]) {
      const file = storeFile(keyOfStore);
      const db = unwrap(openStore(file, keyOfStore, open));
      db.pragma(`user_version = ${latestVersion + 10}`);
      db.close();
      expectRefused(file, () => openStore(file, keyOfStore, open), 'store-newer');
    }
  });
});

describe('a place that cannot be written to', () => {
  test('is said when the folder is a file', () => {
    const folder = join(tempFolder(), 'folder');
    writeFileSync(folder, '');
    expect(openStore(join(folder, 'store.db'), key, create)).toEqual(fail('not-writable'));
  });

  test('is said when the file is write-protected, and when its folder is', () => {
    const file = storeFile();
    const before = contentOf(dirname(file));
    chmodSync(file, 0o444);
    chmodSync(dirname(file), 0o777);
    expect(asNobodySpecial(() => openStore(file, key, open))).toEqual(fail('not-writable'));
    chmodSync(file, 0o666);
    chmodSync(dirname(file), 0o555);
    expect(asNobodySpecial(() => openStore(file, key, open))).toEqual(fail('not-writable'));
    chmodSync(dirname(file), 0o777);
    expect(contentOf(dirname(file))).toEqual(before);
    expect(asNobodySpecial(() => openStore(file, key, open).ok)).toBe(true);
  });

  test('is said when a folder stands where the file should be', () => {
    const file = join(tempFolder(), 'store.db');
    mkdirSync(file);
    expect(openStore(file, key, open)).toEqual(fail('not-writable'));
  });
});

/** Write protection does not hold for root, so as root this does the work as the user `nobody`. */
function asNobodySpecial<Value>(work: () => Value): Value {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}
