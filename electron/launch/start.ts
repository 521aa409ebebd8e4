import { join } from 'node:path';
import { findBrowser } from '../shell/findBrowser.ts';
import { build } from './build.ts';
import type { LaunchContext } from './context.ts';
import { demo } from './demo.ts';
import { electronBinary } from './electronBinary.ts';

/**
 * Starts the app in Electron, else in an installed browser, else (no screen) holds the demo visit; says which when it
 * is not Electron. Gives the exit code: 1, with what to install, when there is nothing to start it in.
 */
export async function start(context: LaunchContext): Promise<number> {
  if (!hasScreen(process.platform, process.env)) {
    console.log(
      'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): holding the demo visit.',
    );
    return demo(context, []);
  }
  const { root, run } = context;
  const electron = await electronBinary(root);
  if (electron !== null) return (await build(context)) || run(electron, [root], root);

  const browser = findBrowser();
  if (browser === null) {
    console.error(whatToInstall(process.platform));
    return 1;
  }
  console.log(`Electron could not be fetched here: Beside opens in a window of ${browser} instead.`);
  const program = join(root, 'out/main/browser.js');
  return (await build(context)) || run(process.execPath, [program, `--browser=${browser}`], root);
}

/** Windows and macOS always have a screen; Linux says so in its environment. */
export function hasScreen(platform: NodeJS.Platform, env: Record<string, string | undefined>): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** What a person without Electron and without a browser can do about it on this system. */
export function whatToInstall(platform: NodeJS.Platform): string {
  const problem =
    'Electron could not be fetched here, and there is no Chrome, Edge or Chromium to use instead.';
  return `${problem}\n${installAdvice[platform] ?? installAdvice.linux}\nThen run "npm start" again.`;
}

const installAdvice: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Install Chromium: "sudo apt install chromium" on Debian and Ubuntu, "sudo dnf install chromium" on Fedora.',
  darwin: 'Install Google Chrome (google.com/chrome) into the folder Applications.',
  win32: 'Install Microsoft Edge (microsoft.com/edge) or Google Chrome (google.com/chrome).',
};
