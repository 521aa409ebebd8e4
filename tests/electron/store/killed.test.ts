import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { newDataKey } from '../../../electron/store/key.ts';
import { openStore } from '../../../electron/store/open.ts';
import { readEvents, readSnapshot } from '../../../electron/store/visits.ts';
import { replay } from '../../../shared/visit/transitions.ts';
import { upcast } from '../../../shared/visit/upcast.ts';
import { Visit } from '../../../shared/visit/visit.ts';
import { startVisitIn, unwrap, visitIdOf } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { morning } from '../../support/visits.ts';

const writer = resolve(import.meta.dirname, '../../support/storeWriter.ts');

/**
 * Lets another process write to the store, kills it `delay` ms after its first receipt, and resolves to the last
 * revision for which it has given one. What is killed half-way through a line has not given that receipt.
 */
async function lastReceiptOfKilledWriter(file: string, key: Buffer, delay: number): Promise<number> {
  const child = spawn(process.execPath, [writer, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  child.stdin.end(key.toString('hex'));
  await once(child.stdout, 'data');
  await new Promise((done) => setTimeout(done, delay));
  child.kill('SIGKILL');
  // Not `exit`: only at `close` has everything arrived that it said.
  await once(child, 'close');
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

test('whenever the writing process is killed, every change with a receipt is there, and the store is whole', async () => {
  const file = join(tempFolder(), 'store.db');
  const key = newDataKey();
  const fresh = unwrap(openStore(file, key, { create: true }));
  startVisitIn(fresh, 1, morning);
  fresh.close();

  let before = 1;
  for (let kill = 0; kill < 5; kill += 1) {
    const delay = Math.random() * 300;
    const acknowledged = await lastReceiptOfKilledWriter(file, key, delay);
    expect(acknowledged).toBeGreaterThan(before);

    const db = unwrap(openStore(file, key, { create: false }));
    const visit = Visit.parse(readSnapshot(db, visitIdOf(1)));
    // One more than acknowledged when it was killed between the commit and the receipt.
    expect([acknowledged, acknowledged + 1], `killed after ${delay} ms`).toContain(visit.revision);
    const events = readEvents(db, visit.id).map(({ event, at }) => ({ event: upcast(event), at }));
    expect(replay(events)).toEqual(visit);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
    before = visit.revision;
  }
}, 60_000);
