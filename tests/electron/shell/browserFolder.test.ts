import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeBrowserFolder } from '../../../electron/shell/browserFolder.ts';
import { tempFolder } from '../../support/tempFolder.ts';

let temp: string;
beforeEach(() => {
  temp = tempFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temp);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** A process that has ended, and whose number nobody has yet. */
const gone = () => spawnSync(process.execPath, ['--version']).pid;

/** A browser that outlives its run for a moment, and writes files as fast as it can. */
const stillWriting = `
  const { writeFileSync } = require('node:fs');
  const end = Date.now() + 500;
  for (let n = 0; Date.now() < end; n++) {
    try { writeFileSync(process.argv[1] + '/' + n, ''); } catch {}
    if (n === 0) process.stdout.write('writing');
  }`;

describe('the folder of a browser', () => {
  test('holds all that the browser takes for the home of the person', async () => {
    vi.stubEnv('HOME', '/home/ana');
    const { env, profile } = await makeBrowserFolder({ LD_LIBRARY_PATH: '/lib' });
    const places = ['HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'];
    const [folder = ''] = readdirSync(temp);
    for (const place of [profile, ...places.map((name) => env[name] ?? '')]) {
      expect(place.startsWith(join(temp, folder, '/'))).toBe(true);
    }
    expect(env.LD_LIBRARY_PATH).toBe('/lib');
  });

  test('leaves the browser the key to the screen', async () => {
    vi.stubEnv('XAUTHORITY', '/run/key');
    expect((await makeBrowserFolder()).env.XAUTHORITY).toBe('/run/key');
  });

  test('is gone after removing', async () => {
    const { remove } = await makeBrowserFolder();
    await remove();
    expect(readdirSync(temp)).toEqual([]);
  });

  test('of a run that was killed is removed by the next one', async () => {
    const left = join(temp, `beside-browser-${gone()}-abcdef`);
    mkdirSync(join(left, 'profile'), { recursive: true });
    await makeBrowserFolder();
    expect(existsSync(left)).toBe(false);
  });

  test('of a run that was killed is removed although its browser has not stopped writing yet', async () => {
    const profile = join(temp, `beside-browser-${gone()}-abcdef`, 'profile');
    mkdirSync(profile, { recursive: true });
    const browser = spawn(process.execPath, ['-e', stillWriting, profile]);
    const ended = once(browser, 'close');
    await once(browser.stdout, 'data');
    await makeBrowserFolder();
    expect(existsSync(join(profile, '..'))).toBe(false);
    await ended;
  });

  test('of a run that still goes on is left alone, and so is what only has a similar name', async () => {
    const { profile } = await makeBrowserFolder();
    const other = join(temp, `beside-browser-of-ana`);
    mkdirSync(other);
    await makeBrowserFolder();
    expect([existsSync(join(profile, '..')), existsSync(other)]).toEqual([true, true]);
  });
});
