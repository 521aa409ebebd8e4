import { join } from 'node:path';
import { startApp } from '../../electron/app.ts';
import type { Method } from '../../shared/ipc/methods.ts';
import type { Result } from '../../shared/result.ts';
import { quickKdf, resources } from '../support/app.ts';
import { fakeShell } from '../support/fakeShell.ts';
import { makePdf } from '../support/makePdf.ts';
import type { Ask } from '../support/recordVisit.ts';
import { unwrap } from '../support/stores.ts';

export const passphrase = 'four quiet made-up words';

/** Where the app keeps its store in the folder of a measure. */
export const dataFolderIn = (folder: string) => join(folder, 'data');

/** The main process with a new, encrypted store in `folder`, and nothing between the asker and its handlers. */
export async function startMain(folder: string): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const shell = fakeShell();
  const closing: (() => Promise<void>)[] = [];
  const started = await startApp(
    { ...shell, onClosed: (run) => void closing.push(run) },
    { dataFolder: dataFolderIn(folder), resources, makePdf, kdf: quickKdf },
  );
  unwrap(started);
  const ask = async <Value>(method: Method, input: unknown) =>
    unwrap((await shell.ask(method, input)) as Result<Value>);
  await ask('app.setUp', { passphrase });
  const close = async () => {
    for (const run of closing) await run();
  };
  return { ask, close };
}
