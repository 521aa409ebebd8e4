import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserPlaces, findBrowser } from '../../../electron/shell/findBrowser.ts';
import { tempFolder } from '../../support/tempFolder.ts';

describe('where a browser may stand', () => {
  test('on Linux: in each folder of PATH, by name before by folder', () => {
    const places = browserPlaces('linux', { PATH: '/opt/bin:/usr/bin' });
    expect(places.slice(0, 2)).toEqual(['/opt/bin/google-chrome', '/usr/bin/google-chrome']);
    expect(places.slice(-2)).toEqual(['/opt/bin/chromium-browser', '/usr/bin/chromium-browser']);
  });

  test('on Linux: never in the current folder, which an empty or relative entry of PATH means', () => {
    expect(browserPlaces('linux', { PATH: ':.:bin' })).toEqual([]);
    expect(browserPlaces('linux', {})).toEqual([]);
  });

  test('on Windows: in the folders for programs that there are', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ana\\Local' };
    expect(browserPlaces('win32', env).slice(0, 3)).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ana\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });

  test('on macOS: among the applications', () => {
    expect(browserPlaces('darwin', {})[0]).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });
});

describe('the browser that is there', () => {
  test('is found', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'chromium'), '');
    expect(findBrowser('linux', { PATH: folder })).toBe(join(folder, 'chromium'));
  });

  test('is null when there is none', () => {
    expect(findBrowser('linux', { PATH: tempFolder() })).toBeNull();
  });
});
