import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { WritableDb } from '../../../electron/store/db.ts';
import { latestVersion, migrate, migrations, versionOf } from '../../../electron/store/migrate.ts';
import { unknownProfile } from '../../../shared/patient/profile.ts';
import { Visit } from '../../../shared/visit/visit.ts';
import { storeInMemory } from '../../support/stores.ts';
import { freshVisit } from '../../support/visits.ts';

const emptyDb = () => new Database(':memory:') as WritableDb;
const tablesOf = (db: WritableDb) =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

const first = { version: 10, update: (db: WritableDb) => db.exec('CREATE TABLE one (a)') };
const second = { version: 20, update: (db: WritableDb) => db.exec('CREATE TABLE two (a)') };

describe('migrating', () => {
  test('makes each migration once, in order', () => {
    const db = emptyDb();
    migrate(db, [first]);
    expect(versionOf(db)).toBe(10);
    migrate(db, [first, second]);
    migrate(db, [first, second]);
    expect(versionOf(db)).toBe(20);
    expect(tablesOf(db)).toEqual(['one', 'two']);
  });

  test('leaves a store that is newer than every migration as it is', () => {
    const db = emptyDb();
    db.pragma('user_version = 30');
    migrate(db, [first, second]);
    expect(tablesOf(db)).toEqual([]);
    expect(versionOf(db)).toBe(30);
  });

  test('that fails half-way leaves nothing of the failed migration, and all of the one before', () => {
    const db = emptyDb();
    const broken = {
      version: 20,
      update: (half: WritableDb) => {
        half.exec('CREATE TABLE two (a); INSERT INTO one VALUES (1)');
        throw new Error('half-way');
      },
    };
    expect(() => migrate(db, [first, broken])).toThrow('half-way');
    expect(versionOf(db)).toBe(10);
    expect(tablesOf(db)).toEqual(['one']);
    expect(db.prepare('SELECT count(*) FROM one').pluck().get()).toBe(0);
  });
});

test('the versions rise, and are multiples of ten', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  expect(versions.filter((version) => version % 10 !== 0)).toEqual([]);
  expect(versions.at(-1)).toBe(latestVersion);
});

test('the shape of version 10 is frozen: a change to it belongs in a new migration', () => {
  const db = emptyDb();
  migrate(
    db,
    migrations.filter(({ version }) => version <= 10),
  );
  const columns = db
    .prepare(
      `SELECT t.name || '.' || c.name || ' ' || c.type || iif(c."notnull", ' NOT NULL', '') || iif(c.pk, ' KEY', '')
       FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid`,
    )
    .pluck()
    .all();
  expect(columns).toEqual([
    'events.visit_id TEXT NOT NULL KEY',
    'events.seq INTEGER NOT NULL KEY',
    'events.event_id TEXT NOT NULL',
    'events.at TEXT NOT NULL',
    'events.event TEXT NOT NULL',
    'printouts.id TEXT NOT NULL KEY',
    'printouts.visit_id TEXT NOT NULL',
    'printouts.at TEXT NOT NULL',
    'printouts.language TEXT NOT NULL',
    'printouts.layout TEXT NOT NULL',
    'printouts.sha256 TEXT NOT NULL',
    'printouts.model TEXT NOT NULL',
    'printouts.bytes BLOB NOT NULL',
    'visits.id TEXT NOT NULL KEY',
    'visits.revision INTEGER NOT NULL',
    'visits.started_at TEXT NOT NULL',
    'visits.changed_at TEXT NOT NULL',
    'visits.stage TEXT NOT NULL',
    'visits.label TEXT NOT NULL',
    'visits.folded_label TEXT NOT NULL',
    'visits.birth_year INTEGER',
    'visits.snapshot TEXT NOT NULL',
  ]);
});

test('a store of version 10 comes to version 20 with all its visits, none of them deleted', () => {
  const db = emptyDb();
  migrate(
    db,
    migrations.filter(({ version }) => version <= 10),
  );
  db.exec(`INSERT INTO visits
    (id, revision, started_at, changed_at, stage, label, folded_label, birth_year, snapshot)
    VALUES ('v', 3, 'then', 'later', 'in-room', 'Añña', 'anna', 1957, '{"id":"v"}')`);
  const before = db.prepare('SELECT * FROM visits').get() as object;
  migrate(
    db,
    migrations.filter(({ version }) => version <= 20),
  );
  expect(versionOf(db)).toBe(20);
  expect(db.prepare('SELECT * FROM visits').all()).toEqual([{ ...before, deleted_at: null }]);
  expect(db.pragma('index_xinfo(visits_by_change)')).toContainEqual(
    expect.objectContaining({ name: 'deleted_at', key: 1 }),
  );
});

test('the column of version 20 is frozen: a change to it belongs in a new migration', () => {
  const db = emptyDb();
  migrate(
    db,
    migrations.filter(({ version }) => version <= 20),
  );
  const columns = db.pragma('table_info(visits)') as { name: string; type: string; notnull: number }[];
  expect(columns.at(-1)).toMatchObject({ name: 'deleted_at', type: 'TEXT', notnull: 0 });
});

test('version 40 brings every picture of seven items to one of all, and leaves others as they are', () => {
  const db = emptyDb();
  migrate(
    db,
    migrations.filter(({ version }) => version <= 30),
  );
  const older = {
    hormoneReceptors: 'negative',
    her2: 'low',
    spread: 'yes',
    spreadTo: ['bone'],
    menopause: 'after',
    earlierTreatment: 'some',
    heartRhythmProblem: 'yes',
  };
  const put = db.prepare(`INSERT INTO visits
    (id, revision, started_at, changed_at, stage, label, folded_label, birth_year, snapshot)
    VALUES (?, 3, 'then', 'later', 'in-room', 'A', 'a', 1957, ?)`);
  const whole = (profile: object) => JSON.stringify({ ...freshVisit(), profile });
  put.run('older', whole(older));
  put.run('unknown', whole({ ...older, spreadTo: null, earlierTreatment: 'unknown' }));
  put.run('newer', whole(unknownProfile));
  migrate(db);
  const profileOf = (id: string) =>
    Visit.parse(JSON.parse(db.prepare('SELECT snapshot FROM visits WHERE id = ?').pluck().get(id) as string))
      .profile;
  expect(profileOf('older')).toMatchObject({
    er: 'negative',
    pr: 'negative',
    her2: 'low',
    spread: 'yes',
    menopause: 'after',
    line: 'later',
    findings: { 'site.bone': 'yes', 'site.liver': 'no', 'condition.long-qt': 'yes' },
  });
  expect(profileOf('unknown')).toMatchObject({ line: 'unknown', findings: { 'condition.long-qt': 'yes' } });
  expect(profileOf('unknown').findings['site.bone']).toBeUndefined();
  expect(profileOf('newer')).toEqual(unknownProfile);
});

test('a new store has the newest version', () => {
  expect(versionOf(storeInMemory())).toBe(latestVersion);
});
