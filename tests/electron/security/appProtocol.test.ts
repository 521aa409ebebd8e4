import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFor, pageFor } from '../../../electron/security/appProtocol.ts';
import { contentSecurityPolicy } from '../../../electron/security/csp.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const home = { protocol: 'app:', host: 'beside' };
const folder = join('/installation', 'out', 'renderer');

/** A folder of pages, with a secret next to it and one whose name begins alike. */
function pages(): string {
  const top = tempFolder();
  for (const name of ['renderer/assets', 'renderer-secret']) mkdirSync(join(top, name), { recursive: true });
  writeFileSync(join(top, 'renderer/index.html'), '<!doctype html>');
  writeFileSync(join(top, 'renderer/assets/worker.mjs'), 'export {}');
  writeFileSync(join(top, 'renderer/assets/font.ttf'), 'font');
  writeFileSync(join(top, 'renderer/store.db'), 'secret');
  writeFileSync(join(top, 'renderer-secret/keys.json'), 'secret');
  writeFileSync(join(top, 'keys.json'), 'secret');
  return join(top, 'renderer');
}

const outOfTheFolder = [
  'app://beside/../keys.json',
  'app://beside/%2e%2e/keys.json',
  'app://beside/..%2fkeys.json',
  'app://beside/..%2Fkeys.json',
  'app://beside/assets/..%2f..%2fkeys.json',
  'app://beside/%2e%2e%2fkeys.json',
  'app://beside/..%2frenderer-secret%2fkeys.json',
  'app://beside/..%5ckeys.json',
  'app://beside/..\\keys.json',
  'app://beside/%252e%252e%252fkeys.json',
  'app://beside/..%c0%afkeys.json',
  'app://beside/index.html%00.json',
  'app://beside/index.html:stream.json',
  'app://beside/C:%5cWindows%5cwin.json',
  'app://beside/%2fetc%2fhosts.json',
  'app://beside//etc/hosts.json',
  'app://beside/%E0%A4%A.json',
];

describe('the file that an address names', () => {
  test('is the one of that path inside the folder', () => {
    expect(fileFor('app://beside/assets/a%20b.js?v=1#x', home, folder)).toBe(
      join(folder, 'assets', 'a b.js'),
    );
  });

  test.each(outOfTheFolder)('is never outside the folder: %s', (url) => {
    const file = fileFor(url, home, folder);
    expect(file === null || file.startsWith(join(folder, '/'))).toBe(true);
  });

  test.each([
    'app://evil/index.html',
    'https://beside/index.html',
    'app://beside:1/index.html',
    'file:///index.html',
  ])('does not exist for the home of somebody else: %s', (url) => {
    expect(fileFor(url, home, folder)).toBeNull();
  });

  test.each([
    'app://beside/',
    'app://beside/assets',
    'app://beside/store.db',
    'app://beside/keys',
    'app://beside',
  ])('does not exist for a folder or a kind that we do not serve: %s', (url) => {
    expect(fileFor(url, home, folder)).toBeNull();
  });
});

describe('the answer to a request', () => {
  test.each([
    ['app://beside/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://beside/assets/worker.mjs', 'text/javascript; charset=utf-8', 'export {}'],
    ['app://beside/assets/font.ttf', 'font/ttf', 'font'],
  ])('%s comes as %s, under the policy', async (url, type, content) => {
    const { status, headers, body } = await pageFor(url, home, pages());
    expect([status, headers['content-type'], body.toString()]).toEqual([200, type, content]);
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test.each([
    ...outOfTheFolder,
    'app://beside/absent.html',
    'app://beside/index.html/deeper.js',
    'app://beside/store.db',
  ])('%s is not found, and says nothing', async (url) => {
    const { status, headers, body } = await pageFor(url, home, pages());
    expect([status, body.length, headers['content-security-policy']]).toEqual([
      404,
      0,
      contentSecurityPolicy,
    ]);
  });

  test('a folder with the name of a page is not found', async () => {
    const top = pages();
    mkdirSync(join(top, 'folder.html'));
    expect((await pageFor('app://beside/folder.html', home, top)).status).toBe(404);
  });
});
