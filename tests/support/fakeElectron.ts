import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

/**
 * Stands in for Electron where its program cannot be had: keeps what our code hands over, so that a test can call
 * it as Electron would. Use: `vi.mock('electron', async () => (await import('…/fakeElectron.ts')).electron)`.
 */
export const seen = {
  /** What was done before Electron was ready, in order. */
  calls: [] as string[],
  schemes: [] as Electron.CustomScheme[],
  windows: [] as FakeWindow[],
  sessions: [] as FakeSession[],
  /** What `ipcMain.handle` was given, by channel. */
  handlers: new Map<string, (event: Electron.IpcMainInvokeEvent, input: unknown) => unknown>(),
  /** The template of each menu that was set, or null where it was taken away. */
  menus: [] as unknown[],
  /** What the save dialog was asked, and what it answers. */
  saveQuestions: [] as Electron.SaveDialogOptions[],
  saveAnswer: { canceled: true, filePath: '' } as Electron.SaveDialogReturnValue,
  /** What the preload put on the page, by name. */
  exposed: new Map<string, unknown>(),
  isFirstInstance: true,
};

export function resetElectron(): void {
  electron.app.removeAllListeners();
  electron.ipcRenderer.removeAllListeners();
  for (const list of [
    seen.calls,
    seen.schemes,
    seen.windows,
    seen.sessions,
    seen.menus,
    seen.saveQuestions,
  ]) {
    list.length = 0;
  }
  seen.handlers.clear();
  seen.exposed.clear();
  seen.saveAnswer = { canceled: true, filePath: '' };
  seen.isFirstInstance = true;
}

/** An event that can be refused, with what Electron says in it. */
export const refusable = <Details extends object>(details: Details) => {
  const event = { ...details, refused: false, preventDefault: () => {} };
  event.preventDefault = () => {
    event.refused = true;
  };
  return event;
};

class FakeWebContents extends EventEmitter {
  sent: [string, unknown][] = [];
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;

  send(channel: string, payload: unknown) {
    this.sent.push([channel, payload]);
  }
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]) {
    this.openHandler = handler;
  }
}

class FakeWindow extends EventEmitter {
  webContents = new FakeWebContents();
  loaded: string[] = [];
  isShown = false;
  isFocused = false;
  options: Electron.BrowserWindowConstructorOptions;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    seen.windows.push(this);
    electron.app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.loaded.push(url);
  }
  show() {
    this.isShown = true;
  }
  focus() {
    this.isFocused = true;
  }
}

class FakeSession extends EventEmitter {
  partition: string;
  options: Electron.FromPartitionOptions | undefined;
  schemeHandlers = new Map<string, Parameters<Electron.Protocol['handle']>[1]>();
  permissionRequest: Parameters<Electron.Session['setPermissionRequestHandler']>[0] = null;
  permissionCheck: Parameters<Electron.Session['setPermissionCheckHandler']>[0] = null;
  devicePermission: Parameters<Electron.Session['setDevicePermissionHandler']>[0] = null;
  beforeRequest:
    | ((details: { url: string }, respond: (answer: { cancel?: boolean }) => void) => void)
    | null = null;
  isSpellCheckerEnabled = true;
  spellCheckerLanguages = ['en-US'];

  constructor(partition: string, options?: Electron.FromPartitionOptions) {
    super();
    this.partition = partition;
    this.options = options;
    seen.sessions.push(this);
  }
  protocol = {
    handle: (scheme, handler) => {
      this.schemeHandlers.set(scheme, handler);
    },
  } satisfies Pick<Electron.Protocol, 'handle'>;
  webRequest = {
    onBeforeRequest: (handler: NonNullable<FakeSession['beforeRequest']>) => {
      this.beforeRequest = handler;
    },
  };
  setPermissionRequestHandler(handler: FakeSession['permissionRequest']) {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['permissionCheck']) {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: FakeSession['devicePermission']) {
    this.devicePermission = handler;
  }
  setSpellCheckerEnabled(enabled: boolean) {
    this.isSpellCheckerEnabled = enabled;
  }
  setSpellCheckerLanguages(languages: string[]) {
    this.spellCheckerLanguages = languages;
  }
}

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  getAppPath: () => `${import.meta.dirname}/../..`,
  getPath: (name: string) => `/home/ana/${name}`,
  setPath: (name: string, path: string) => void seen.calls.push(`setPath ${name} ${path}`),
  enableSandbox: () => void seen.calls.push('enableSandbox'),
  requestSingleInstanceLock: () => {
    seen.calls.push('requestSingleInstanceLock');
    return seen.isFirstInstance;
  },
  whenReady: () => {
    seen.calls.push('whenReady');
    // Never: a test calls what it wants to see by itself.
    return new Promise<void>(() => {});
  },
  /** As Electron does when its windows are closed: asks once more, then is gone. */
  quit: () => {
    const event = refusable({});
    app.emit('will-quit', event);
    if (!event.refused) seen.calls.push('gone');
  },
  exit: (code = 0) => void seen.calls.push(`exit ${code}`),
});
app satisfies Pick<
  Electron.App,
  'getAppPath' | 'getPath' | 'setPath' | 'enableSandbox' | 'whenReady' | 'quit' | 'exit'
>;

export const electron = {
  app,
  BrowserWindow: FakeWindow,
  session: {
    fromPartition: (name: string, options?: Electron.FromPartitionOptions) => new FakeSession(name, options),
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes) => {
      seen.calls.push('registerSchemesAsPrivileged');
      seen.schemes.push(...schemes);
    },
  } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>,
  ipcMain: {
    handle: (channel, listener) => {
      if (seen.handlers.has(channel)) throw new Error(`A second handler for ${channel}.`);
      seen.handlers.set(channel, listener);
    },
  } satisfies Pick<Electron.IpcMain, 'handle'>,
  dialog: {
    /** With a window or without: the options come last. */
    showSaveDialog: async (...args: unknown[]) => {
      seen.saveQuestions.push(args.at(-1) as Electron.SaveDialogOptions);
      return seen.saveAnswer;
    },
  },
  Menu: {
    buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
    setApplicationMenu: (menu: unknown) => void seen.menus.push(menu),
  },
  contextBridge: {
    exposeInMainWorld: (name, api) => void seen.exposed.set(name, api),
  } satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>,
  ipcRenderer: Object.assign(new EventEmitter(), {
    invoke: async (channel: string, ...args: unknown[]) => [channel, ...args] as unknown,
  }),
};
