import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IpcMainInvokeEvent, Session, WebPreferences } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openElectronShell } from '../../../electron/shell/electronShell.ts';
import { ok } from '../../../shared/result.ts';
import { electron, refusable, resetElectron, seen } from '../../support/fakeElectron.ts';
import { tempFolder } from '../../support/tempFolder.ts';

vi.mock('electron', async () => (await import('../../support/fakeElectron.ts')).electron);
beforeEach(resetElectron);

const session = {} as Session;

/** The shell with its window open. */
async function opened(devTools = false) {
  const shell = openElectronShell({ session, preload: '/out/preload/index.cjs', devTools });
  await shell.openWindow('clinic');
  const [window] = seen.windows;
  if (window === undefined) throw new Error('openWindow has just opened one.');
  return { shell, window };
}

const hostile = [
  'https://example.invalid/?next=app://beside',
  'app://evil/index.html',
  'app://beside:80/index.html',
  'app://somebody@beside/index.html',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
];

describe('the window', () => {
  test('has every preference of the security baseline, stated', async () => {
    const { window } = await opened();
    const preferences: WebPreferences = {
      session,
      preload: '/out/preload/index.cjs',
      devTools: false,
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
      spellcheck: false,
    };
    expect(window.options.webPreferences).toEqual(preferences);
  });

  test('has developer tools only where they are asked for', async () => {
    const { window } = await opened(true);
    expect(window.options.webPreferences?.devTools).toBe(true);
  });

  test('shows our first page, and itself only when there is something to see', async () => {
    const { window } = await opened();
    expect([window.loaded, window.options.show, window.isShown]).toEqual([
      ['app://beside/index.html'],
      false,
      false,
    ]);
    window.emit('ready-to-show');
    expect(window.isShown).toBe(true);
  });

  test('comes to the front when the app is started a second time', async () => {
    const { window } = await opened();
    electron.app.emit('second-instance');
    expect(window.isFocused).toBe(true);
  });
});

describe('the menu', () => {
  const real = process.platform;
  const openOn = (platform: NodeJS.Platform) => {
    Object.defineProperty(process, 'platform', { value: platform });
    return opened();
  };
  afterEach(() => {
    Object.defineProperty(process, 'platform', { value: real });
  });

  test.each(['linux', 'win32'] as const)(
    'is none on %s, and so there are no keys for reload or tools',
    async (platform) => {
      await openOn(platform);
      expect(seen.menus).toEqual([null]);
    },
  );

  test('on macOS has the keys for copying and quitting, and none for reload or tools', async () => {
    await openOn('darwin');
    expect(seen.menus).toEqual([[{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]]);
  });
});

describe('a page is held inside', () => {
  const events = ['will-navigate', 'will-redirect', 'will-frame-navigate'];

  test.each(events.flatMap((event) => hostile.map((url) => [event, url] as const)))(
    '%s to %s is refused',
    async (name, url) => {
      const { window } = await opened();
      const event = refusable({ url });
      window.webContents.emit(name, event);
      expect(event.refused).toBe(true);
    },
  );

  test.each(events)('%s to our own page is not', async (name) => {
    const { window } = await opened();
    const event = refusable({ url: 'app://beside/index.html#visit' });
    window.webContents.emit(name, event);
    expect(event.refused).toBe(false);
  });

  test.each([...hostile, 'app://beside/index.html'])('a second window with %s is denied', async (url) => {
    const { window } = await opened();
    const details = { url } as Electron.HandlerDetails;
    expect(window.webContents.openHandler?.(details)).toEqual({ action: 'deny' });
  });

  test('a webview is refused', async () => {
    const { window } = await opened();
    const event = refusable({});
    window.webContents.emit('will-attach-webview', event);
    expect(event.refused).toBe(true);
  });
});

describe('a message', () => {
  /** Sends one from a frame and answers what came back, and what reached the app. */
  async function send(from: (own: object) => { sender: object; senderFrame: object | null }) {
    const { shell, window } = await opened();
    const arrived: unknown[] = [];
    shell.handle('app.status', async (kind, input) => {
      arrived.push([kind, input]);
      return ok('answer');
    });
    const event = from(window.webContents) as unknown as IpcMainInvokeEvent;
    return { answer: await seen.handlers.get('app.status')?.(event, { a: 1 }), arrived };
  }
  const mainFrame = { url: 'app://beside/index.html', parent: null };
  const untrusted = { answer: { ok: false, error: { code: 'untrusted-sender' } }, arrived: [] };

  test('of the main frame of our window is answered', async () => {
    const own = await send((sender) => ({ sender, senderFrame: mainFrame }));
    expect(own).toEqual({ answer: ok('answer'), arrived: [['clinic', { a: 1 }]] });
  });

  test('of a foreign window is refused before the app sees it', async () => {
    expect(await send(() => ({ sender: {}, senderFrame: mainFrame }))).toEqual(untrusted);
  });

  test('of a frame inside our window is refused', async () => {
    const senderFrame = { ...mainFrame, parent: mainFrame };
    expect(await send((sender) => ({ sender, senderFrame }))).toEqual(untrusted);
  });

  test('of a frame that is gone is refused', async () => {
    expect(await send((sender) => ({ sender, senderFrame: null }))).toEqual(untrusted);
  });

  test.each([...hostile, ''])('of our window when it shows "%s" is refused', async (url) => {
    expect(await send((sender) => ({ sender, senderFrame: { url, parent: null } }))).toEqual(untrusted);
  });

  test('to the window arrives there, and is lost when the window is closed', async () => {
    const { shell, window } = await opened();
    shell.send('visit.changed', { revision: 2 });
    window.emit('closed');
    shell.send('visit.changed', { revision: 3 });
    expect(window.webContents.sent).toEqual([['visit.changed', { revision: 2 }]]);
  });
});

describe('saving a file', () => {
  const bytes = new TextEncoder().encode('page');

  test('asks where, with a safe name and a question before overwriting', async () => {
    const { shell } = await opened();
    expect(await shell.saveFile('../Visit.pdf', bytes)).toEqual(ok(null));
    const defaultPath = join('/home/ana/documents', '-Visit.pdf');
    expect(seen.saveQuestions).toEqual([{ defaultPath, properties: ['showOverwriteConfirmation'] }]);
  });

  test('writes where she said', async () => {
    const { shell } = await opened();
    const filePath = join(tempFolder(), 'mine.pdf');
    seen.saveAnswer = { canceled: false, filePath };
    expect(await shell.saveFile('Visit.pdf', bytes)).toEqual(ok({ where: filePath }));
    expect(readFileSync(filePath, 'utf8')).toBe('page');
  });

  test('writes nothing when she changed her mind', async () => {
    const { shell } = await opened();
    const filePath = join(tempFolder(), 'mine.pdf');
    seen.saveAnswer = { canceled: true, filePath };
    await shell.saveFile('Visit.pdf', bytes);
    expect(existsSync(filePath)).toBe(false);
  });

  test('says when it cannot write there', async () => {
    const { shell } = await opened();
    seen.saveAnswer = { canceled: false, filePath: join(tempFolder(), 'absent', 'mine.pdf') };
    expect(await shell.saveFile('Visit.pdf', bytes)).toEqual({ ok: false, error: { code: 'not-writable' } });
  });
});

describe('the end', () => {
  test('closes what was open before the process goes, once', async () => {
    const { shell } = await opened();
    shell.onClosed(async () => {
      await Promise.resolve();
      seen.calls.push('store closed');
    });
    electron.app.emit('window-all-closed');
    await vi.waitFor(() => expect(seen.calls).toContain('exit 0'));
    expect(seen.calls).toEqual(['store closed', 'exit 0']);
  });

  test('comes by quit as well, which resolves when it is done', async () => {
    const { shell } = await opened();
    shell.onClosed(async () => void seen.calls.push('store closed'));
    await shell.quit();
    expect(seen.calls).toContain('store closed');
  });

  test('comes also when closing fails, and says so by its exit code', async () => {
    const { shell } = await opened();
    shell.onClosed(() => Promise.reject(new Error('made up')));
    electron.app.emit('window-all-closed');
    await vi.waitFor(() => expect(seen.calls).toEqual(['exit 1']));
  });
});
