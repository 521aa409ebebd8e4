import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { holdStore } from '../../../electron/store/lock.ts';
import { fail } from '../../../shared/result.ts';
import { unwrap } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const holder = resolve(import.meta.dirname, '../../support/storeHolder.ts');

/** Starts a second process that tries to hold the folder, and resolves to what it says. */
async function anotherHolds(folder: string): Promise<{ process: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [holder, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  return { process: child, said: String(said).trim() };
}

describe('a data folder', () => {
  test('is held by one at a time in one process, and is free after its release', () => {
    const folder = tempFolder();
    const lock = unwrap(holdStore(folder));
    expect(holdStore(folder)).toEqual(fail('store-in-use'));
    lock.release();
    unwrap(holdStore(folder)).release();
  });

  test('held here cannot be held by a second process', async () => {
    const folder = tempFolder();
    const lock = unwrap(holdStore(folder));
    expect((await anotherHolds(folder)).said).toBe('store-in-use');
    lock.release();
    expect((await anotherHolds(folder)).said).toBe('held');
  });

  test('held by a second process cannot be held here, and is free once that was killed', async () => {
    const folder = tempFolder();
    const another = await anotherHolds(folder);
    expect(another.said).toBe('held');
    expect(holdStore(folder)).toEqual(fail('store-in-use'));
    another.process.kill('SIGKILL');
    await once(another.process, 'close');
    unwrap(holdStore(folder)).release();
  });

  test('stays held when nobody keeps the lock and garbage is collected', async () => {
    const folder = tempFolder();
    expect(holdStore(folder).ok).toBe(true);
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
    await new Promise(setImmediate);
    expect((await anotherHolds(folder)).said).toBe('store-in-use');
  });

  test('beside another one is held for itself', () => {
    const locks = [unwrap(holdStore(tempFolder())), unwrap(holdStore(tempFolder()))];
    for (const lock of locks) lock.release();
  });
});
