import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** The one folder in which a browser of ours may leave anything. Removed when it closes. */
export interface BrowserFolder {
  profile: string;
  /** The environment of the browser process: what it takes for the person's home lies in this folder. */
  env: Record<string, string>;
  remove: () => Promise<void>;
}

/** Makes the folder for a browser of this process, and removes those that killed runs have left behind. */
export async function makeBrowserFolder(extraEnv: Record<string, string> = {}): Promise<BrowserFolder> {
  await removeLeftovers();
  const folder = await mkdtemp(path.join(tmpdir(), `beside-browser-${process.pid}-`));
  const home = path.join(folder, 'home');
  await mkdir(home);
  return {
    profile: path.join(folder, 'profile'),
    env: { ...ownEnvironment(), ...homeIn(home), ...extraEnv },
    remove: () => removeFolder(folder),
  };
}

/** Chromium may still be writing its last files when its process, or the app that started it, is already gone. */
function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function homeIn(home: string): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_CACHE_HOME: path.join(home, 'cache'),
    XDG_DATA_HOME: path.join(home, 'data'),
    XDG_STATE_HOME: path.join(home, 'state'),
    // Without it the browser looks in its new home for the key to the screen, and opens no window.
    XAUTHORITY: process.env.XAUTHORITY ?? path.join(homedir(), '.Xauthority'),
  };
}

function ownEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return Object.fromEntries(pairs);
}

/** The folder's name carries the process that made it: if that is gone, so is the use of the folder. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = /^beside-browser-(\d+)-/.exec(name)?.[1];
    if (owner === undefined || isRunning(Number(owner))) continue;
    // Another user's folder cannot be removed; it is theirs to clean.
    await removeFolder(path.join(tmpdir(), name)).catch(() => {});
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks without sending anything.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
