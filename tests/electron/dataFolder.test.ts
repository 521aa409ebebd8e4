import { describe, expect, test } from 'vitest';
import { defaultDataFolder } from '../../electron/dataFolder.ts';

describe('where the visits lie', () => {
  test.each([
    ['linux', '/home/ana', {}, '/home/ana/.local/share/beside'],
    ['linux', '/home/ana', { XDG_DATA_HOME: '/data' }, '/data/beside'],
    ['linux', '/home/ana', { XDG_DATA_HOME: 'not/absolute' }, '/home/ana/.local/share/beside'],
    ['linux', '/home/ana', { XDG_DATA_HOME: '' }, '/home/ana/.local/share/beside'],
    ['darwin', '/Users/ana', { XDG_DATA_HOME: '/data' }, '/Users/ana/Library/Application Support/Beside'],
    ['win32', 'C:\\Users\\ana', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Beside'],
    ['win32', 'C:\\Users\\ana', {}, 'C:\\Users\\ana\\AppData\\Roaming\\Beside'],
  ] as const)('on %s with home %s and %o', (platform, home, env, folder) => {
    expect(defaultDataFolder({ platform, home, env })).toBe(folder);
  });
});
