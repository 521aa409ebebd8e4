import { join } from 'node:path';
import type { Instant } from '../../shared/ids.ts';
import type { AppState } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { erasedIfBefore } from '../../shared/visit/keptDeleted.ts';
import { eraseDeletedBefore } from '../store/deletedVisits.ts';
import { defaultKdf, type Kdf, newDataKey, unwrapKey, wrapKey } from '../store/key.ts';
import { readKeyFile, removeKeyFile, writeKeyFile } from '../store/keyFile.ts';
import { openStore } from '../store/open.ts';
import { attempt } from '../store/storeError.ts';
import { readExamples } from './examples.ts';
import type { Session } from './session.ts';

/** Short passphrases can be guessed by whoever has the file; this is the least that is taken. */
const shortestPassphrase = 12;

/** The two doors and the key: how the one store of this run gets opened. */
export interface Lock {
  setUp: (passphrase: string) => Promise<Result<{ state: AppState }>>;
  unlock: (passphrase: string) => Promise<Result<{ state: AppState }>>;
  /** Whether the passphrase opens the store that is open; changes nothing. */
  confirm: (passphrase: string) => Promise<Result<Record<string, never>>>;
  practice: () => Promise<Result<{ state: AppState }>>;
}

interface Place {
  dataFolder: string;
  examplesFolder: string;
  now: () => Instant;
  kdf?: Kdf;
}

const storeIn = (folder: string) => join(folder, 'visits.db');

/** `kdf` is lowered in tests only; the parameters of an existing wrap are always its own. */
export function lockFor(
  session: Session,
  { dataFolder, examplesFolder, now, kdf = defaultKdf }: Place,
): Lock {
  const opened = (key: Buffer, create: boolean): Result<{ state: AppState }> => {
    const db = openStore(storeIn(dataFolder), key, { create });
    if (!db.ok) return db;
    // What cannot be erased now, on a full disk say, is erased the next time; the visits can be opened all the same.
    attempt(() => ok(eraseDeletedBefore(db.value, erasedIfBefore(now()))));
    session.opened(db.value, 'open');
    return ok({ state: session.state });
  };

  return {
    async setUp(passphrase) {
      if (session.state !== 'new') return fail('already-set-up');
      if ([...passphrase].length < shortestPassphrase) return fail('passphrase-too-short');
      const key = newDataKey();
      const wrap = await wrapKey(key, passphrase, kdf);
      // The key first: a store whose key was lost could never be opened again. If the store then cannot be made,
      // the key opens nothing and goes, so that setting up can be tried again.
      const written = writeKeyFile(dataFolder, { version: 1, wraps: [wrap] });
      if (!written.ok) return written;
      const made = opened(key, true);
      if (!made.ok) removeKeyFile(dataFolder);
      return made;
    },

    async unlock(passphrase) {
      if (session.state !== 'locked') return fail(session.state === 'new' ? 'not-set-up' : 'already-set-up');
      const key = await keyFor(dataFolder, passphrase);
      return key.ok ? opened(key.value, false) : key;
    },

    async confirm(passphrase) {
      if (session.state === 'practice') return ok({});
      if (session.state !== 'open') return fail('locked');
      const key = await keyFor(dataFolder, passphrase);
      return key.ok ? ok({}) : key;
    },

    async practice() {
      if (session.state !== 'new') return fail('already-set-up');
      const db = openStore(':memory:', null, { create: true });
      if (!db.ok) return db;
      readExamples(examplesFolder, db.value);
      session.opened(db.value, 'practice');
      return ok({ state: session.state });
    },
  };
}

/** The data key that this passphrase unwraps, whichever of the wraps it belongs to. */
async function keyFor(dataFolder: string, passphrase: string): Promise<Result<Buffer>> {
  const keyFile = readKeyFile(dataFolder);
  if (!keyFile.ok) return keyFile;
  for (const wrap of keyFile.value?.wraps ?? []) {
    const key = await unwrapKey(wrap, passphrase);
    if (key !== null) return ok(key);
  }
  return fail('wrong-passphrase');
}
