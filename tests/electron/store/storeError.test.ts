import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { attempt, failureOf } from '../../../electron/store/storeError.ts';
import { fail, ok } from '../../../shared/result.ts';
import { storeInMemory } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';

/** What `work` throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('an expected failure has its code:', () => {
  test('a read-only store', () => {
    const db = storeInMemory();
    db.pragma('query_only = ON');
    expect(failureOf(thrownBy(() => db.exec('DELETE FROM visits')))).toEqual(fail('not-writable'));
  });

  test('a folder that is not there', () => {
    const place = join(tempFolder(), 'gone', 'store.db');
    expect(failureOf(thrownBy(() => readFileSync(place)))).toEqual(fail('not-writable'));
  });

  test('a file that is no store', () => {
    const place = join(tempFolder(), 'store.db');
    writeFileSync(place, 'no store'.repeat(1_000));
    const db = new Database(place);
    expect(failureOf(thrownBy(() => db.pragma('user_version')))).toEqual(fail('store-damaged'));
    db.close();
  });

  test.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'not-writable'],
    ['SQLITE_CANTOPEN', 'not-writable'],
    ['SQLITE_CORRUPT_INDEX', 'store-damaged'],
    ['SQLITE_BUSY_RECOVERY', 'store-in-use'],
  ] as const)('%s is %s', (code, meaning) => {
    expect(failureOf(new Database.SqliteError('x', code))).toEqual(fail(meaning));
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
  ] as const)('%s is %s', (code, meaning) => {
    expect(failureOf(Object.assign(new Error('x'), { code }))).toEqual(fail(meaning));
  });
});

describe('a bug is no failure:', () => {
  test.each<[string, unknown]>([
    ['an error without a code', new Error('SQLITE_FULL')],
    ['SQL that is wrong', thrownBy(() => storeInMemory().exec('SELEKT 1'))],
    ['a broken constraint', new Database.SqliteError('x', 'SQLITE_CONSTRAINT_UNIQUE')],
    ['a code that only starts like one of ours', Object.assign(new Error('x'), { code: 'SQLITE_FULLER' })],
    ['something that is no error', { code: 'ENOSPC' }],
  ])('%s', (_, thrown) => {
    expect(failureOf(thrown)).toBeNull();
  });
});

describe('an attempt', () => {
  test('gives back what the work gives back', () => {
    expect(attempt(() => ok(3))).toEqual(ok(3));
    expect(attempt(() => fail('locked'))).toEqual(fail('locked'));
  });

  test('turns an expected failure into a Result, and lets a bug through', () => {
    expect(
      attempt(() => {
        throw new Database.SqliteError('x', 'SQLITE_FULL');
      }),
    ).toEqual(fail('disk-full'));
    expect(() =>
      attempt(() => {
        throw new TypeError('a bug');
      }),
    ).toThrow('a bug');
  });
});
