import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { app, dialog } from 'electron';
import type { ErrorCode } from '../shared/result.ts';
import { startApp } from './app.ts';
import { loadTranslators } from './content/loadTranslators.ts';
import { defaultDataFolder } from './dataFolder.ts';
import { errorSentence } from './errorSentence.ts';
import { pdfMaker } from './pdf/render.ts';
import { openSession, registerAppScheme } from './security/session.ts';
import { openElectronShell } from './shell/electronShell.ts';

const installation = app.getAppPath();
const resources = path.join(installation, 'resources');
const translators = loadTranslators(path.join(resources, 'messages'));
const dataFolder = defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });

// Electron's crash reporter is never started: a dump of its memory would hold what was typed.
keepWindowFilesIn(path.join(dataFolder, 'window'));
app.enableSandbox();
registerAppScheme();
if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron is ready only after this module has run to its end.
  app.whenReady().then(start);
} else {
  // The window that is open comes to the front: see 'second-instance' in electronShell.ts.
  console.error(errorSentence('store-in-use', translators));
  app.exit(1);
}

async function start(): Promise<void> {
  const shell = openElectronShell({
    session: openSession(path.join(installation, 'out/renderer')),
    preload: path.join(installation, 'out/preload/index.cjs'),
    devTools: !app.isPackaged,
  });
  const makePdf = pdfMaker({ fonts: path.join(resources, 'fonts'), translators });
  const started = await startApp(shell, { dataFolder, resources, makePdf });
  if (!started.ok) refuseStart(started.error.code);
}

/** Where Electron puts its own files; they hold nothing of a visit. */
function keepWindowFilesIn(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
}

/** Said in a box as well: who starts the app by its icon sees no terminal. */
function refuseStart(code: ErrorCode): void {
  const sentence = errorSentence(code, translators);
  console.error(sentence);
  dialog.showErrorBox('Beside', sentence);
  app.exit(1);
}
