import { beforeEach, describe, expect, test, vi } from 'vitest';
import errors from '../../resources/messages/en/errors.json' with { type: 'json' };
import { tempFolder } from '../support/tempFolder.ts';

beforeEach(() => vi.resetModules());

/** Runs main.ts up to where it waits for Electron. Answers what Electron has seen and what was said. */
async function boot(isFirstInstance: boolean) {
  const folder = tempFolder();
  for (const name of ['XDG_DATA_HOME', 'APPDATA', 'HOME']) vi.stubEnv(name, folder);
  const { electron, seen } = await import('../support/fakeElectron.ts');
  vi.doMock('electron', () => electron);
  seen.isFirstInstance = isFirstInstance;
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await import('../../electron/main.ts');
  vi.unstubAllEnvs();
  return { folder, seen, said: said.mock.calls.flat() };
}

describe('starting in Electron', () => {
  test('does what only works before Electron is ready, in order, and then waits', async () => {
    const { folder, seen } = await boot(true);
    const [userData, ...rest] = seen.calls;
    expect(userData?.startsWith(`setPath userData ${folder}`)).toBe(true);
    expect(rest).toEqual([
      'enableSandbox',
      'registerSchemesAsPrivileged',
      'requestSingleInstanceLock',
      'whenReady',
    ]);
  });

  test('a second time says a sentence, exits with an error and opens nothing', async () => {
    const { seen, said } = await boot(false);
    expect(said).toEqual([errors['store-in-use']]);
    expect(seen.calls.at(-1)).toBe('exit 1');
    expect(seen.calls).not.toContain('whenReady');
    expect(seen.windows).toEqual([]);
  });
});
