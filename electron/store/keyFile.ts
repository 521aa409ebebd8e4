import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { z } from '../../shared/zod.ts';
import { Wrap } from './key.ts';
import { attempt } from './storeError.ts';
import { syncFolder } from './syncFolder.ts';

/** What stands in keys.json: the data key, wrapped once for each way of opening the store. */
const KeyFile = z.strictObject({ version: z.literal(1), wraps: z.array(Wrap).min(1).max(20) });
export type KeyFile = z.infer<typeof KeyFile>;

const placeOf = (folder: string) => join(folder, 'keys.json');

/** The key file of this data folder; null when there is none, `keys-damaged` when it cannot be understood. */
export function readKeyFile(folder: string): Result<KeyFile | null> {
  return attempt<KeyFile | null>(() => {
    const place = placeOf(folder);
    if (!existsSync(place)) return ok(null);
    const keyFile = KeyFile.safeParse(parsed(readFileSync(place, 'utf8')));
    return keyFile.success ? ok(keyFile.data) : fail('keys-damaged');
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Writes the key file: afterwards it is there whole and on the disk, or not at all. Without it the visits are
 * lost, so one that is there is never written over: `already-set-up`. The caller holds the store's lock.
 */
export function writeKeyFile(folder: string, keyFile: KeyFile): Result<null> {
  return attempt(() => {
    const place = placeOf(folder);
    if (existsSync(place)) return fail('already-set-up');
    const unfinished = `${place}.new`;
    const handle = openSync(unfinished, 'w', 0o600);
    try {
      writeFileSync(handle, `${JSON.stringify(KeyFile.parse(keyFile), null, 2)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, place);
    syncFolder(folder);
    return ok(null);
  });
}

/** Takes back a key file that was just written and opens nothing. Never for one that a store was made with. */
export function removeKeyFile(folder: string): void {
  rmSync(placeOf(folder), { force: true });
}
