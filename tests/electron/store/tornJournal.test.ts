import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newDataKey } from '../../../electron/store/key.ts';
import { openStore } from '../../../electron/store/open.ts';
import { readEvents, readSnapshot } from '../../../electron/store/visits.ts';
import { Visit } from '../../../shared/visit/visit.ts';
import { recordIn, startVisitIn, unwrap, visitIdOf } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { morning } from '../../support/visits.ts';

const key = newDataKey();

/**
 * A store whose last 20 commits stand in the journal only, as it lies on the disk when the power goes, and how long
 * the journal was after each of them.
 */
function storeWithJournal(): { file: string; journal: Buffer; ends: number[] } {
  const file = join(tempFolder(), 'store.db');
  const copy = join(tempFolder(), 'store.db');
  const db = unwrap(openStore(file, key, { create: true }));
  startVisitIn(db, 1, morning);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('wal_autocheckpoint = 0');
  const ends = Array.from({ length: 20 }, (_, n) => {
    recordIn(db, 1, { type: 'text-set', field: 'reason', text: 'x'.repeat(n * 300) }, morning);
    return statSync(`${file}-wal`).size;
  });
  copyFileSync(file, copy);
  const journal = readFileSync(`${file}-wal`);
  db.close();
  return { file: copy, journal, ends };
}

/** Opens a copy of the store with this journal, and says how many of the journal's commits are there. */
function commitsFound(file: string, journal: Buffer): number {
  const copy = join(tempFolder(), 'store.db');
  copyFileSync(file, copy);
  writeFileSync(`${copy}-wal`, journal);
  const db = unwrap(openStore(copy, key, { create: false }));
  const { revision, id } = Visit.parse(readSnapshot(db, visitIdOf(1)));
  expect(readEvents(db, id)).toHaveLength(revision);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
  return revision - 1;
}

test('a journal that was cut anywhere gives exactly the commits that were whole', () => {
  const { file, journal, ends } = storeWithJournal();
  const atTheEnds = [ends[0], ends[9], ends[19]].flatMap((end = 0) => [end - 1, end]);
  const anywhere = Array.from({ length: 54 }, () => Math.floor(Math.random() * journal.length));
  for (const cut of [...atTheEnds, ...anywhere]) {
    const whole = ends.filter((end) => end <= cut).length;
    expect(commitsFound(file, journal.subarray(0, cut)), `cut at ${cut} of ${journal.length}`).toBe(whole);
  }
});

test('a journal with a wrong byte gives exactly the commits before it', () => {
  const { file, journal, ends } = storeWithJournal();
  for (let n = 0; n < 20; n += 1) {
    const at = Math.floor(Math.random() * journal.length);
    const garbled = Buffer.from(journal);
    garbled.writeUInt8(255 - garbled.readUInt8(at), at);
    const whole = ends.filter((end) => end <= at).length;
    expect(commitsFound(file, garbled), `byte ${at} of ${journal.length}`).toBe(whole);
  }
});
