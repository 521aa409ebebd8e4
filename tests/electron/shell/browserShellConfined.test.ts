import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTinyApp, type TinyApp } from '../../support/tinyApp.ts';

let app: TinyApp;
beforeAll(async () => {
  app = await openTinyApp();
}, 60_000);
afterAll(() => app.close());

/**
 * Which addresses were refused while `act` ran. The scripts that the page itself tries on loading are refused too, and
 * the browser may report them late; they have no address.
 */
async function refusedBy(act: () => Promise<unknown>): Promise<string[]> {
  const addresses = () => app.shell.refusedRequests.filter((what) => what.includes('://'));
  const before = addresses().length;
  await act();
  await vi.waitFor(() => expect(addresses().length).toBeGreaterThan(before));
  return addresses().slice(before);
}

describe('the way out', () => {
  test.each([
    ['a fetch', `fetch('https://example.com/fetch').catch(() => {})`, 'https://example.com/fetch'],
    [
      'a picture',
      `{ new Image().src = 'https://example.com/picture.png'; }`,
      'https://example.com/picture.png',
    ],
    [
      'a beacon',
      `{ navigator.sendBeacon('https://example.com/beacon', 'x'); }`,
      'https://example.com/beacon',
    ],
    [
      'a socket',
      `{ try { new WebSocket('wss://example.com/socket'); } catch {} }`,
      'wss://example.com/socket',
    ],
    ['a request to this computer', `fetch('http://127.0.0.1:9/').catch(() => {})`, 'http://127.0.0.1:9/'],
  ])('%s is refused and named', async (_what, code, url) => {
    expect(await refusedBy(() => app.inPage(code))).toEqual([url]);
  });

  test.each([
    ['by itself', `{ location.href = 'https://example.com/away'; }`],
    [
      'by a link to a new window',
      `{ const a = document.createElement('a'); a.target = '_blank'; a.href = 'https://example.com/away'; a.click(); }`,
    ],
  ])('a page that goes elsewhere %s stays where it is', async (_how, code) => {
    expect(await refusedBy(() => app.inPage(code))).toEqual(['https://example.com/away']);
    expect(app.shell.page.url()).toBe('https://app.invalid/index.html');
    expect(await app.inPage('document.title')).toBe('Tiny');
    await vi.waitFor(() => expect(app.shell.page.context().pages()).toHaveLength(1));
  });

  test('window.open opens nothing', async () => {
    expect(await app.inPage(`window.open('https://app.invalid/index.html')`)).toBeNull();
    expect(app.shell.page.context().pages()).toHaveLength(1);
  });

  test('a second window that opens all the same, with a page of our own, is closed', async () => {
    const second = app.shell.page.context().waitForEvent('page');
    await app.inPage(
      `{ const a = document.createElement('a'); a.target = '_blank'; a.href = '/index.html'; a.click(); }`,
    );
    const opened = await second;
    await vi.waitFor(() => expect(opened.isClosed()).toBe(true));
    expect(app.shell.page.isClosed()).toBe(false);
  });

  test('no script comes out of a string, and none that stands in the page itself', async () => {
    expect(await app.inPage('found')).toMatchObject({ evaluated: 'EvalError', html: 'TypeError' });
    expect(await app.inPage('typeof inline')).toBe('undefined');
  });

  test.each(['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'])(
    '%s is denied',
    async (name) => {
      expect(
        await app.inPage(`navigator.permissions.query({ name: '${name}' }).then((it) => it.state)`),
      ).toBe('denied');
    },
  );

  test.each([
    'Control+n',
    'Control+t',
    'Control+w',
    'Control+l',
    'Control+p',
    'Control+r',
    'Control+Shift+R',
    'F5',
    'F12',
  ])('the key %s does nothing in the browser', async (key) => {
    await app.inPage(
      `{ globalThis.prevented = null; addEventListener('keydown', (it) => { prevented = it.defaultPrevented; }); }`,
    );
    await app.shell.page.keyboard.press(key);
    expect(await app.inPage('prevented')).toBe(true);
  });

  test.each(['Control+c', 'Control+z', 'p', 'Tab', 'F6'])('the key %s is left to the page', async (key) => {
    await app.inPage(
      `{ globalThis.prevented = null; addEventListener('keydown', (it) => { prevented = it.defaultPrevented; }); }`,
    );
    await app.shell.page.keyboard.press(key);
    expect(await app.inPage('prevented')).toBe(false);
  });
});

describe('the pages', () => {
  test.each(['/..%2fkeys.json', '/%2e%2e%2fkeys.json', '/..%5ckeys.json', '/absent.js'])(
    '%s is not found',
    async (path) => {
      expect(await app.inPage(`fetch('${path}').then((it) => it.status)`)).toBe(404);
    },
  );

  test('come with the policy in the header', async () => {
    const policy = await app.inPage(
      `fetch('/page.js').then((it) => it.headers.get('content-security-policy'))`,
    );
    expect(policy).toContain("default-src 'none'");
  });

  test('have the size that was asked for', async () => {
    expect(await app.inPage('[innerWidth, innerHeight]')).toEqual([1280, 720]);
    const small = await openTinyApp({ size: { width: 800, height: 600 } });
    expect(await small.inPage('[innerWidth, innerHeight]')).toEqual([800, 600]);
    await small.close();
  });
});
