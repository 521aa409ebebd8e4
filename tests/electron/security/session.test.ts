import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/security/csp.ts';
import { openSession, registerAppScheme } from '../../../electron/security/session.ts';
import { refusable, resetElectron, seen } from '../../support/fakeElectron.ts';
import { tempFolder } from '../../support/tempFolder.ts';

vi.mock('electron', async () => (await import('../../support/fakeElectron.ts')).electron);
beforeEach(resetElectron);

/** What `openSession` has set up, for a test to call as Electron would. */
function opened(pages = '/nowhere') {
  openSession(pages);
  const [session] = seen.sessions;
  if (session === undefined) throw new Error('openSession has just made one.');
  return session;
}

describe('our scheme', () => {
  test('is an origin of its own, and only ours is', () => {
    registerAppScheme();
    expect(seen.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('serves a page with the policy in its header', async () => {
    const pages = tempFolder();
    writeFileSync(join(pages, 'index.html'), '<!doctype html>');
    const response = await opened(pages).schemeHandlers.get('app')?.(new Request('app://beside/index.html'));
    expect([response?.status, await response?.text()]).toEqual([200, '<!doctype html>']);
    expect(response?.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test.each(['app://beside/..%2fkeys.json', 'app://evil/index.html', 'app://beside/absent.html'])(
    'does not serve %s',
    async (url) => {
      const response = await opened(tempFolder()).schemeHandlers.get('app')?.(new Request(url));
      expect(response?.status).toBe(404);
    },
  );

  test('is the only one that is served', () => {
    expect([...opened().schemeHandlers.keys()]).toEqual(['app']);
  });
});

describe('the session', () => {
  test('is kept in memory: its name does not begin with "persist:", and it has no cache', () => {
    const { partition, options } = opened();
    expect([partition, options]).toEqual(['beside', { cache: false }]);
  });

  const permissions = [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fileSystem',
    'openExternal',
  ] as const;

  test.each(permissions)('refuses %s when it is asked for', (permission) => {
    const answers: boolean[] = [];
    const ask = opened().permissionRequest;
    ask?.(
      {} as Electron.WebContents,
      permission,
      (granted) => answers.push(granted),
      {} as Electron.PermissionRequest,
    );
    expect(answers).toEqual([false]);
  });

  test.each(permissions)('refuses %s when it is looked up', (permission) => {
    const check = opened().permissionCheck;
    const details = {} as Electron.PermissionCheckHandlerHandlerDetails;
    expect(check?.(null, permission, 'app://beside', details)).toBe(false);
  });

  test('refuses every device', () => {
    const details = { deviceType: 'usb' } as Electron.DevicePermissionHandlerHandlerDetails;
    expect(opened().devicePermission?.(details)).toBe(false);
  });

  test.each([
    ['app://beside/index.html', false],
    ['app://evil/index.html', true],
    ['https://example.invalid/?next=app://beside', true],
    ['http://127.0.0.1:9/', true],
    ['file:///etc/passwd', true],
    ['ws://example.invalid/', true],
    ['data:text/html,x', true],
  ])('a request to %s is cancelled: %s', (url, cancelled) => {
    const answers: { cancel?: boolean }[] = [];
    opened().beforeRequest?.({ url }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel: cancelled }]);
  });

  test('checks no spelling, for which it would fetch a dictionary', () => {
    const { isSpellCheckerEnabled, spellCheckerLanguages } = opened();
    expect([isSpellCheckerEnabled, spellCheckerLanguages]).toEqual([false, []]);
  });

  test('refuses downloads', () => {
    const event = refusable({});
    opened().emit('will-download', event);
    expect(event.refused).toBe(true);
  });
});
