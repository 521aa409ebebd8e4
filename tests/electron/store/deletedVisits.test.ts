import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WritableDb } from '../../../electron/store/db.ts';
import {
  eraseDeletedBefore,
  isDeleted,
  listDeleted,
  markDeleted,
  restore,
} from '../../../electron/store/deletedVisits.ts';
import { openStore } from '../../../electron/store/open.ts';
import { writePrintout } from '../../../electron/store/printouts.ts';
import { listVisits, readEvents, readSnapshot } from '../../../electron/store/visits.ts';
import { PrintoutId } from '../../../shared/ids.ts';
import { labelIn, startVisitIn, storeInMemory, unwrap, visitIdOf } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { minute, morning, noon } from '../../support/visits.ts';

const [anna, berta, nobody] = [visitIdOf(0), visitIdOf(1), visitIdOf(7)];

/** Anna's visit and Berta's, each with a printout of its own words. */
function fill(db: WritableDb): WritableDb {
  for (const [n, label] of ['Anna', 'Berta'].entries()) {
    startVisitIn(db, n, minute(n));
    labelIn(db, n, label, minute(n));
    writePrintout(db, {
      id: PrintoutId.parse(`33333333-0000-4000-8000-00000000000${n}`),
      visitId: visitIdOf(n),
      at: morning,
      language: 'en',
      layout: { size: 'standard', paper: 'letter' },
      sha256: '',
      model: {} as Parameters<typeof writePrintout>[1]['model'],
      bytes: Buffer.from(`PDF of ${label}`),
    });
  }
  return db;
}
const withBoth = () => fill(storeInMemory());

const listed = (db: WritableDb, search = '') =>
  listVisits(db, { search, limit: 10 }).map(({ label }) => label);
const deleted = (db: WritableDb) => listDeleted(db).map(({ label }) => label);
/** Whose rows there are, table by table, whatever the functions of the store say. */
const rowsOf = (db: WritableDb) =>
  ['visits', 'events', 'printouts'].map((table) =>
    db
      .prepare(`SELECT DISTINCT ${table === 'visits' ? 'id' : 'visit_id'} FROM ${table} ORDER BY 1`)
      .pluck()
      .all(),
  );

describe('a deleted visit', () => {
  test('leaves the list and the search, and stands among the deleted with its moment; others stay', () => {
    const db = withBoth();
    expect(markDeleted(db, anna, noon)).toBe(noon);
    expect(listed(db)).toEqual(['Berta']);
    expect(listed(db, 'anna')).toEqual([]);
    expect(listDeleted(db)).toEqual([
      {
        id: anna,
        label: 'Anna',
        birthYear: null,
        startedAt: minute(0),
        changedAt: minute(0),
        stage: 'preparing',
        deletedAt: noon,
      },
    ]);
  });

  test('is not found by the year of birth either', () => {
    const db = withBoth();
    db.prepare('UPDATE visits SET birth_year = 1957').run();
    markDeleted(db, anna, noon);
    expect(listed(db, '1957')).toEqual(['Berta']);
  });

  test('reads as none, and keeps its events; one that is not deleted reads', () => {
    const db = withBoth();
    markDeleted(db, anna, noon);
    expect([readSnapshot(db, anna), isDeleted(db, anna)]).toEqual([null, true]);
    expect(readEvents(db, anna)).toHaveLength(2);
    expect(readSnapshot(db, berta)).not.toBeNull();
    expect([isDeleted(db, berta), isDeleted(db, nobody)]).toEqual([false, false]);
  });

  test('stays deleted since the first time when it is deleted again', () => {
    const db = withBoth();
    markDeleted(db, anna, morning);
    expect(markDeleted(db, anna, noon)).toBe(morning);
  });

  test('stands before those that were deleted earlier', () => {
    const db = withBoth();
    markDeleted(db, berta, morning);
    markDeleted(db, anna, noon);
    expect(deleted(db)).toEqual(['Anna', 'Berta']);
  });

  test('that was never there cannot be deleted, and nothing else is', () => {
    const db = withBoth();
    expect(markDeleted(db, nobody, noon)).toBeNull();
    expect(deleted(db)).toEqual([]);
  });
});

describe('bringing back', () => {
  test('puts the visit where it was, as it was', () => {
    const db = withBoth();
    const before = [listVisits(db, { search: '', limit: 10 }), readSnapshot(db, anna)];
    markDeleted(db, anna, noon);
    expect(restore(db, anna)).toBe(true);
    expect([listVisits(db, { search: '', limit: 10 }), readSnapshot(db, anna)]).toEqual(before);
    expect(deleted(db)).toEqual([]);
  });

  test('brings back no other visit, and none that was never there', () => {
    const db = withBoth();
    markDeleted(db, anna, noon);
    expect(restore(db, berta)).toBe(true);
    expect(restore(db, nobody)).toBe(false);
    expect(deleted(db)).toEqual(['Anna']);
  });
});

describe('erasing', () => {
  test('takes what was deleted before the moment out of every table, and only that', () => {
    const db = withBoth();
    markDeleted(db, anna, minute(1));
    markDeleted(db, berta, minute(2));
    expect(eraseDeletedBefore(db, minute(2))).toBe(1);
    expect(rowsOf(db)).toEqual([[berta], [berta], [berta]]);
    expect(restore(db, anna)).toBe(false);
    expect(restore(db, berta)).toBe(true);
  });

  test('takes nothing that is not deleted, however old', () => {
    const db = withBoth();
    expect(eraseDeletedBefore(db, '2999-01-01T00:00:00.000Z')).toBe(0);
    expect(rowsOf(db)).toEqual(Array(3).fill([anna, berta]));
  });

  test('that fails half-way erases nothing', () => {
    const db = withBoth();
    markDeleted(db, anna, morning);
    db.exec("CREATE TEMP TRIGGER t BEFORE DELETE ON visits BEGIN SELECT raise(ABORT, 'half-way'); END");
    expect(() => eraseDeletedBefore(db, noon)).toThrow('half-way');
    expect(rowsOf(db)).toEqual(Array(3).fill([anna, berta]));
  });

  test('leaves no word of the visit in the file or its journal; of the others it does', () => {
    const folder = tempFolder();
    // Without a key, so that what stands in the file can be read.
    const db = fill(unwrap(openStore(join(folder, 'store.db'), null, { create: true })));
    markDeleted(db, anna, morning);
    const standing = (word: string) =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(word));
    expect(['Anna', 'PDF of Anna', anna].map(standing)).toEqual([true, true, true]);
    eraseDeletedBefore(db, noon);
    expect(['Anna', 'PDF of Anna', anna].map(standing)).toEqual([false, false, false]);
    expect(['Berta', 'PDF of Berta', berta].map(standing)).toEqual([true, true, true]);
    db.close();
  });
});
