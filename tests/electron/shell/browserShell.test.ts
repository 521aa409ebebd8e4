import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { methods } from '../../../shared/ipc/methods.ts';
import { ok } from '../../../shared/result.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { openTinyApp, type TinyApp } from '../../support/tinyApp.ts';

let app: TinyApp;
beforeAll(async () => {
  app = await openTinyApp();
}, 60_000);
afterAll(() => app.close());

describe('the bridge', () => {
  test('is there before the page runs, frozen, with every method; the raw bindings are gone', async () => {
    expect(await app.inPage('found')).toMatchObject({ bridge: 'object', raw: ['undefined', 'undefined'] });
    expect(await app.inPage('Object.keys(beside).sort()')).toEqual([...methods, 'on'].sort());
    expect(await app.inPage('Object.isFrozen(beside) && !Reflect.set(globalThis, "beside", 1)')).toBe(true);
  });

  test('asks and answers', async () => {
    expect(await app.inPage(`beside['app.status']({ a: 1 })`)).toEqual(ok({ state: 'new' }));
    expect(app.arrived).toEqual([['clinic', { a: 1 }]]);
  });

  test('tells the page, until it no longer listens', async () => {
    await app.inPage(
      `{ globalThis.heard = []; globalThis.stop = beside.on('visit.changed', (it) => heard.push(it)); }`,
    );
    app.shell.send('visit.changed', { revision: 2 });
    await app.shell.page.waitForFunction('heard.length === 1');
    await app.inPage('stop()');
    app.shell.send('visit.changed', { revision: 3 });
    expect(await app.inPage('heard')).toEqual([{ revision: 2 }]);
  });
});

describe('who else might ask', () => {
  // Playwright's own way in, which a page keeps when the bindings are gone: the other side has to hold by itself.
  const ask = (method: string) =>
    `__playwright__binding__controller__.callBinding('besideCall', '${method}', {})`;

  test.each(['visits.destroy', 'constructor', '__proto__', 'visits.list'])(
    'the method %s, which nobody answers, is refused',
    async (method) => {
      expect(await app.inPage(ask(method))).toEqual({
        ok: false,
        error: { code: 'invalid-input', paths: ['method'] },
      });
    },
  );

  test('a frame inside the page has no bridge, and what it sends by itself is refused', async () => {
    await app.inPage(`{ document.body.append(document.createElement('iframe')); }`);
    const frame = app.shell.page.frames()[1];
    expect(await frame?.evaluate('[typeof beside, typeof besideCall]')).toEqual(['undefined', 'undefined']);
    const before = app.arrived.length;
    expect(await frame?.evaluate(ask('app.status'))).toEqual({
      ok: false,
      error: { code: 'untrusted-sender' },
    });
    expect(app.arrived).toHaveLength(before);
    await app.inPage(`document.querySelector('iframe').remove()`);
  });
});

describe('saving a file', () => {
  test('keeps it in the folder under a free name, and overwrites nothing', async () => {
    const saved = join(app.folder, 'saved');
    const answers = [
      await app.shell.saveFile('../Visit.pdf', new TextEncoder().encode('one')),
      await app.shell.saveFile('../Visit.pdf', new TextEncoder().encode('two')),
    ];
    const places = [join(saved, '-Visit.pdf'), join(saved, '-Visit (2).pdf')];
    expect(answers).toEqual(places.map((where) => ok({ where })));
    expect(places.map((where) => readFileSync(where, 'utf8'))).toEqual(['one', 'two']);
  });

  test('happens only by the app: a download of the page leaves no file', async () => {
    const before = readdirSync(app.folder, { recursive: true }).length;
    const ended = app.shell.page.waitForEvent('download').then((download) => download.failure());
    await app.inPage(
      `{ const a = document.createElement('a'); a.href = '/page.js'; a.download = 'x.js'; a.click(); }`,
    );
    // The reason is that the browser was told to accept none.
    expect(await ended).toMatch('acceptDownloads');
    expect(readdirSync(app.folder, { recursive: true })).toHaveLength(before);
  });
});

describe('the end', () => {
  test('of the window is the end of the app: what was open is closed, once', async () => {
    const own = await openTinyApp();
    const calls: string[] = [];
    own.shell.onClosed(async () => void calls.push('first'));
    own.shell.onClosed(async () => void calls.push('second'));
    await own.shell.page.close();
    await vi.waitFor(() => expect(calls).toEqual(['first', 'second']));
    await Promise.all([own.shell.quit(), own.close()]);
    expect(calls).toEqual(['first', 'second']);
  });

  test('leaves nothing in the home of the person, nor among the temporary files', async () => {
    const [home, temp] = [tempFolder(), tempFolder()];
    for (const name of ['HOME', 'USERPROFILE']) vi.stubEnv(name, home);
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temp);
    const own = await openTinyApp();
    const during = readdirSync(temp);
    await own.close();
    vi.unstubAllEnvs();
    expect(during).toContainEqual(expect.stringMatching(/^beside-browser-/));
    expect([readdirSync(home), readdirSync(temp)]).toEqual([[], []]);
  });

  test('comes at once when the browser cannot be started, and leaves nothing either', async () => {
    const temp = tempFolder();
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temp);
    await expect(openTinyApp({ executablePath: join(temp, 'absent') })).rejects.toThrow();
    vi.unstubAllEnvs();
    expect(readdirSync(temp).filter((name) => name.startsWith('beside-browser-'))).toEqual([]);
  });
});
