import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newDataKey, wrapKey } from '../../../electron/store/key.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from '../../../electron/store/keyFile.ts';
import { fail, ok } from '../../../shared/result.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const kdf = { name: 'scrypt', N: 2 ** 10, r: 8, p: 1 } as const;
const aKeyFile = async (): Promise<KeyFile> => ({
  version: 1,
  wraps: [await wrapKey(newDataKey(), 'a passphrase', kdf)],
});

describe('writing the key file', () => {
  test('leaves it whole, and nothing half-made beside it', async () => {
    const folder = tempFolder();
    const keyFile = await aKeyFile();
    expect(writeKeyFile(folder, keyFile)).toEqual(ok(null));
    expect(readKeyFile(folder)).toEqual(ok(keyFile));
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  test('never writes over one that is there', async () => {
    const folder = tempFolder();
    const first = await aKeyFile();
    writeKeyFile(folder, first);
    expect(writeKeyFile(folder, await aKeyFile())).toEqual(fail('already-set-up'));
    expect(readKeyFile(folder)).toEqual(ok(first));
  });

  test('goes through what an interrupted attempt has left', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'keys.json.new'), '{"version":1,"wra'.repeat(1_000));
    const keyFile = await aKeyFile();
    expect(writeKeyFile(folder, keyFile)).toEqual(ok(null));
    expect(readKeyFile(folder)).toEqual(ok(keyFile));
  });

  test('into a folder that is not there fails and makes nothing', async () => {
    const folder = join(tempFolder(), 'gone');
    expect(writeKeyFile(folder, await aKeyFile())).toEqual(fail('not-writable'));
    expect(existsSync(folder)).toBe(false);
  });
});

describe('reading the key file', () => {
  test('finds none in a new folder', () => {
    expect(readKeyFile(tempFolder())).toEqual(ok(null));
  });

  test('refuses one that was cut at any place, and leaves it as it is', async () => {
    const folder = tempFolder();
    writeKeyFile(folder, await aKeyFile());
    const place = join(folder, 'keys.json');
    const whole = readFileSync(place, 'utf8').trimEnd();
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(place, whole.slice(0, length));
      expect(readKeyFile(folder), `cut to ${length}`).toEqual(fail('keys-damaged'));
      expect(readFileSync(place, 'utf8')).toBe(whole.slice(0, length));
    }
  });

  test.each<[string, (keyFile: KeyFile) => unknown]>([
    ['without a wrap', (keyFile) => ({ ...keyFile, wraps: [] })],
    ['of a version that is not known', (keyFile) => ({ ...keyFile, version: 2 })],
    ['with something more in it', (keyFile) => ({ ...keyFile, hint: 'x' })],
    ['with a short nonce', ({ wraps: [wrap] }) => ({ version: 1, wraps: [{ ...wrap, nonce: 'AAAA' }] })],
    [
      'with a wrapped key one byte short',
      ({ wraps: [wrap] }) => ({
        version: 1,
        wraps: [{ ...wrap, wrapped: Buffer.alloc(47).toString('base64') }],
      }),
    ],
    [
      'that asks for endless work',
      ({ wraps: [wrap] }) => ({ version: 1, wraps: [{ ...wrap, kdf: { ...kdf, N: 2 ** 40 } }] }),
    ],
  ])('refuses one %s', async (_, change) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'keys.json'), JSON.stringify(change(await aKeyFile())));
    expect(readKeyFile(folder)).toEqual(fail('keys-damaged'));
  });

  test('says so when there is a folder in its place', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'keys.json'));
    expect(readKeyFile(folder)).toEqual(fail('not-writable'));
  });
});
