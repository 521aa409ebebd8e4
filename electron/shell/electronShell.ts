import path from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  type IpcMainInvokeEvent,
  ipcMain,
  Menu,
  type Session,
  type WebContents,
  type WebPreferences,
} from 'electron';
import { fail, ok } from '../../shared/result.ts';
import { firstPage, isOurs, isTrustedSender } from '../security/navigation.ts';
import { appHome } from '../security/session.ts';
import { keepAt, safeFileName } from './keepFile.ts';
import type { Shell } from './port.ts';

interface Options {
  /** From security/session.ts. */
  session: Session;
  /** The built preload script. */
  preload: string;
  /** For developers only. */
  devTools: boolean;
}

/** The app in Electron, the product. Call it once, when Electron is ready. */
export function openElectronShell(options: Options): Shell {
  let window: BrowserWindow | null = null;
  app.on('web-contents-created', (_event, contents) => keepInside(contents));
  app.on('second-instance', () => window?.focus());
  Menu.setApplicationMenu(menuFor(process.platform));
  const { onClosed, quit } = closing();

  const isTrusted = ({ sender, senderFrame }: IpcMainInvokeEvent) =>
    senderFrame !== null &&
    isTrustedSender(
      {
        isMainFrameOfOurWindow: sender === window?.webContents && senderFrame.parent === null,
        url: senderFrame.url,
      },
      appHome,
    );

  return {
    openWindow: async () => {
      const opened = openWindow(options);
      opened.once('closed', () => {
        window = null;
      });
      window = opened;
      await opened.loadURL(firstPage(appHome));
    },
    handle: (method, answer) => {
      ipcMain.handle(method, (event, input: unknown) =>
        isTrusted(event) ? answer('clinic', input) : fail('untrusted-sender'),
      );
    },
    send: (event, payload) => window?.webContents.send(event, payload),
    saveFile: async (suggestedName, bytes) => {
      const defaultPath = path.join(app.getPath('documents'), safeFileName(suggestedName));
      // 'showOverwriteConfirmation' is for Linux; Windows and macOS always ask.
      const question = { defaultPath, properties: ['showOverwriteConfirmation' as const] };
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(question)
        : dialog.showSaveDialog(window, question));
      return canceled ? ok(null) : keepAt(filePath, bytes);
    },
    onClosed,
    quit,
  };
}

/** Every one is stated, also where Electron's default is the same: a default may change. */
function webPreferencesFor({ session, preload, devTools }: Options) {
  return {
    session,
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // It would underline names and drugs, and ask the network for a dictionary.
    spellcheck: false,
  } satisfies WebPreferences;
}

function openWindow(options: Options): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    // Shown when there is something to see, so that no white window flashes.
    show: false,
    webPreferences: webPreferencesFor(options),
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Holds a page to our own addresses: no navigation, redirect or frame elsewhere, no second window, no webview. */
function keepInside(contents: WebContents): void {
  const refuseElsewhere = (event: { url: string; preventDefault: () => void }) => {
    if (!isOurs(event.url, appHome)) event.preventDefault();
  };
  contents.on('will-navigate', refuseElsewhere);
  contents.on('will-redirect', refuseElsewhere);
  contents.on('will-frame-navigate', refuseElsewhere);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * No menu, and with it no keys for reload, tools and new windows. On macOS the keys for copying, pasting and
 * quitting hang on a menu, so there it has just those.
 */
function menuFor(platform: NodeJS.Platform): Menu | null {
  if (platform !== 'darwin') return null;
  return Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]);
}

/** Runs what `onClosed` was given once, however the app ends, and only then lets the process go. */
function closing(): Pick<Shell, 'onClosed' | 'quit'> {
  const afterwards: (() => Promise<void>)[] = [];
  const finished = Promise.withResolvers<void>();
  const finish = async () => {
    for (const run of afterwards) await run();
    finished.resolve();
  };
  app.on('window-all-closed', () => app.quit());
  // Not 'window-all-closed': Electron leaves that out when the app is told to quit.
  app.once('will-quit', (event) => {
    event.preventDefault();
    finish().then(
      () => app.exit(0),
      () => app.exit(1),
    );
  });
  return {
    onClosed: (run) => {
      afterwards.push(run);
    },
    quit: () => {
      app.quit();
      return finished.promise;
    },
  };
}
