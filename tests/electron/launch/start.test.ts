import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasScreen, whatToInstall } from '../../../electron/launch/start.ts';
import { LaunchProject } from '../../support/launchProject.ts';

describe('a screen', () => {
  test.each([
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: '' }, false],
    ['linux', {}, false],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %o: %s', (platform, env, expected) => {
    expect(hasScreen(platform, env)).toBe(expected);
  });
});

test('what to install is named for each system', () => {
  expect(whatToInstall('linux')).toContain('apt install chromium');
  expect(whatToInstall('darwin')).toContain('Google Chrome');
  expect(whatToInstall('win32')).toContain('Microsoft Edge');
});

// A screen can be taken away, and a program be a script, on Linux only.
if (process.platform === 'linux') {
  const screen = { DISPLAY: ':99' };

  describe('npm start', () => {
    test('without a screen says so and holds the demo visit', () => {
      const { status, stdout } = new LaunchProject().launch(['start']);
      expect(stdout).toMatch(/^There is no screen here .*\nthe demo\n$/);
      expect(status).toBe(3);
    });

    test('without Electron and without a browser says what to install', () => {
      const { status, stdout, stderr } = new LaunchProject().launch(['start'], { env: screen });
      expect(status).toBe(1);
      expect(stdout).not.toContain('the app');
      expect(stderr).toBe(`${whatToInstall('linux')}\n`);
    });

    test('without Electron opens in the installed browser and says so in one line', () => {
      const project = new LaunchProject();
      project.writeProgram('programs/chromium', '');
      project.write('node_modules/.cache/beside/electron-failed', '');
      const browser = project.at('programs/chromium');
      const { status, stdout } = project.launch(['start'], {
        env: { ...screen, PATH: project.at('programs') },
      });
      const line = `Electron could not be fetched here: Beside opens in a window of ${browser} instead.`;
      expect(stdout).toBe(`${line}\nthe app --browser=${browser}\n`);
      expect(status).toBe(0);
    });

    test('opens in Electron where its program is, without a word', () => {
      const project = new LaunchProject();
      project.writeProgram('node_modules/electron/dist/electron', 'echo electron "$@"');
      project.write('node_modules/electron/path.txt', 'electron');
      const { status, stdout } = project.launch(['start'], { env: screen });
      expect({ status, stdout }).toEqual({ status: 0, stdout: `electron ${project.folder}\n` });
    });

    test("tries Electron's installer once, and remembers what it said", () => {
      const project = new LaunchProject();
      project.write('node_modules/electron/package.json', '{"type": "commonjs"}');
      project.write(
        'node_modules/electron/install.js',
        "require('node:fs').appendFileSync(__dirname + '/tries', 'x');\nconsole.error('blocked');\nprocess.exit(1);",
      );
      expect(project.launch(['start'], { env: screen }).stdout).toContain('Fetching Electron');
      expect(project.launch(['start'], { env: screen }).stdout).not.toContain('Fetching Electron');
      expect(readFileSync(project.at('node_modules/electron/tries'), 'utf8')).toBe('x');
      expect(readFileSync(project.at('node_modules/.cache/beside/electron-failed'), 'utf8')).toContain(
        'blocked',
      );
    });

    test("uses what Electron's installer fetched", () => {
      const project = new LaunchProject();
      project.writeProgram('node_modules/electron/dist/electron', 'echo electron "$@"');
      project.write('node_modules/electron/package.json', '{"type": "commonjs"}');
      project.write(
        'node_modules/electron/install.js',
        "require('node:fs').writeFileSync(__dirname + '/path.txt', 'electron');",
      );
      expect(project.launch(['start'], { env: screen }).stdout).toContain(`electron ${project.folder}`);
      expect(existsSync(project.at('node_modules/.cache/beside/electron-failed'))).toBe(false);
    });
  });
}
