import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Instant, type VisitId } from '../shared/ids.ts';
import type { MakePdf } from '../shared/print/model.ts';
import { ok, type Result } from '../shared/result.ts';
import type { VisitEvent } from '../shared/visit/event.ts';
import { loadLibrary } from './content/loadLibrary.ts';
import { loadTranslators } from './content/loadTranslators.ts';
import { layOver } from './content/overlay.ts';
import { handlersOf } from './ipc/handlers.ts';
import { type ReportBug, register, tell } from './ipc/register.ts';
import { clinicLibraryOf } from './services/clinicLibrary.ts';
import { type Content, contentOf } from './services/content.ts';
import { lockFor } from './services/lock.ts';
import { preVisitOf } from './services/preVisit.ts';
import { printingOf } from './services/printing.ts';
import { recordFilesOf } from './services/recordFiles.ts';
import { reviewSheetsOf } from './services/reviewSheets.ts';
import { Session } from './services/session.ts';
import { settingsIn } from './services/settings.ts';
import { visitsOf } from './services/visits.ts';
import type { Shell } from './shell/port.ts';
import type { Kdf } from './store/key.ts';
import { readKeyFile } from './store/keyFile.ts';
import { holdStore } from './store/lock.ts';
import { attempt } from './store/storeError.ts';

export interface AppOptions {
  /** Where keys.json and the store stand; made if it is not there. */
  dataFolder: string;
  /** The folder `resources` of this installation. */
  resources: string;
  makePdf: MakePdf;
  /** Lower than the default in tests only. */
  kdf?: Kdf;
  now?: () => Instant;
}

/**
 * Starts the app on a desktop, whichever: holds the data folder against a second start, connects the contract, opens
 * the window. Fails with `store-in-use`, `keys-damaged`, `not-writable` or `disk-full`, before
 * any window is open.
 */
export async function startApp(shell: Shell, options: AppOptions): Promise<Result<void>> {
  const { dataFolder, resources, makePdf, kdf, now = wallClock } = options;
  const held = hold(dataFolder);
  if (!held.ok) return held;
  const keyFile = readKeyFile(dataFolder);
  if (!keyFile.ok) {
    held.value.release();
    return keyFile;
  }

  const session = new Session(keyFile.value === null ? 'new' : 'locked');
  const content: Content = contentOf(
    () => {
      const { library } = loadLibrary(join(resources, 'content'));
      return library && layOver(library, join(dataFolder, 'library-words'), now().slice(0, 10));
    },
    (library) => clinicLibrary.added(library),
  );
  const clinicLibrary = clinicLibraryOf({ session, library: content.built, now });
  const translators = loadTranslators(join(resources, 'messages'));
  const onChanged = (visitId: VisitId, revision: number, event: VisitEvent) =>
    tell(shell, 'visit.changed', { visitId, revision, event });
  const examplesFolder = join(resources, 'examples');
  const lock = lockFor(session, { dataFolder, examplesFolder, now, ...(kdf === undefined ? {} : { kdf }) });
  const visits = visitsOf({
    session,
    libraryVersion: () => content.library()?.head.version ?? 'none',
    now,
    onChanged,
  });
  const settings = settingsIn(dataFolder);
  const makesPages = { session, shell, content, translators, makePdf, now };
  const printing = printingOf({ ...makesPages, settings, onChanged });
  const preVisit = preVisitOf({ session, shell, translators, makePdf, now });
  const recordFiles = recordFilesOf({ session, shell, content, translators, now });
  const reviewSheets = reviewSheetsOf({ shell, content, translators, makePdf, now });

  register(
    shell,
    handlersOf({
      session,
      lock,
      content,
      visits,
      printing,
      preVisit,
      recordFiles,
      clinicLibrary,
      reviewSheets,
      settings,
    }),
    reportBug,
  );
  shell.onClosed(async () => {
    session.close();
    held.value.release();
  });
  await shell.openWindow('clinic');
  return ok(undefined);
}

/** The folder, made if need be, and held for this start alone. */
const hold = (dataFolder: string) =>
  attempt(() => {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return holdStore(dataFolder);
  });

const wallClock = (): Instant => Instant.parse(new Date().toISOString());

/** Methods, kinds and schema paths only; see ReportBug. */
const reportBug: ReportBug = (method, kind, paths) => {
  process.stderr.write(`Beside: ${method} ${kind} ${paths.join(' ')}\n`);
};
