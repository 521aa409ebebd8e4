import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newDataKey, wrapKey } from '../../../electron/store/key.ts';
import { writeKeyFile } from '../../../electron/store/keyFile.ts';
import { holdStore } from '../../../electron/store/lock.ts';
import { openStore } from '../../../electron/store/open.ts';
import { labelIn, recordIn, startVisitIn, unwrap } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { morning } from '../../support/visits.ts';

const passphrase = 'kingfisher over grey water';
const typed = ['Zwetschgenbaum', 'Quittengelee', 'Mispelmarmelade', passphrase];

/** The typed words that stand somewhere in the files of the folder, readable without any key. */
function readableIn(folder: string): string[] {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  return typed.filter((word) => files.some((bytes) => bytes.includes(word)));
}

/** Writes the words as a person would type them, and looks while the store is open and once it is closed. */
async function readableAfterWriting(key: Buffer | null): Promise<{ open: string[]; closed: string[] }> {
  const folder = tempFolder();
  const lock = unwrap(holdStore(folder));
  const wrap = await wrapKey(key ?? newDataKey(), passphrase, { name: 'scrypt', N: 2 ** 10, r: 8, p: 1 });
  unwrap(writeKeyFile(folder, { version: 1, wraps: [wrap] }));
  const db = unwrap(openStore(join(folder, 'store.db'), key, { create: true }));
  startVisitIn(db, 1, morning);
  labelIn(db, 1, 'Zwetschgenbaum', morning);
  recordIn(db, 1, { type: 'text-set', field: 'reason', text: 'Quittengelee'.repeat(500) }, morning);
  db.pragma('wal_checkpoint(PASSIVE)');
  recordIn(db, 1, { type: 'text-set', field: 'reason', text: 'Mispelmarmelade' }, morning);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['keys.json', 'store.db', 'store.db-wal']));
  const open = readableIn(folder);
  db.close();
  const closed = readableIn(folder);
  lock.release();
  return { open, closed };
}

test('nothing that was typed stands readable in any file, while the store is open or closed', async () => {
  expect(await readableAfterWriting(newDataKey())).toEqual({ open: [], closed: [] });
});

test('without a key the same search finds the words, so it can fail', async () => {
  const words = typed.filter((word) => word !== passphrase);
  expect(await readableAfterWriting(null)).toEqual({ open: words, closed: words });
});
