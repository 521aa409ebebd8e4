import { existsSync } from 'node:fs';
import path from 'node:path';

type Environment = Record<string, string | undefined>;

/** Names of browsers of the Chromium family on a Linux PATH, in the order in which they are tried. */
const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Every place where a usable browser may stand on this computer, the likeliest first. Looks at nothing. */
export function browserPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') return macPaths;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return windowsPaths.flatMap((place) => roots.map((root) => path.win32.join(root, place)));
  }
  // An empty entry of PATH means the current folder, from which nothing should be started.
  const folders = (env.PATH ?? '').split(':').filter((folder) => path.posix.isAbsolute(folder));
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/** The path of an installed Chrome, Edge or Chromium, or null. */
export const findBrowser = (platform = process.platform, env: Environment = process.env): string | null =>
  browserPlaces(platform, env).find((place) => existsSync(place)) ?? null;
