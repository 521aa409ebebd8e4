import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const timeLimit = 60_000;

/**
 * The path of Electron's own program, or null. It does not come with the package: its installer fetches it, from a
 * site that hospital networks often block. So it is tried once, for at most a minute, and a failure is remembered
 * in node_modules (with what the installer said) until the packages are installed anew.
 */
export async function electronBinary(root: string): Promise<string | null> {
  const folder = join(root, 'node_modules/electron');
  const cache = join(root, 'node_modules/.cache/beside');
  const failure = join(cache, 'electron-failed');
  const present = programIn(folder);
  if (present !== null || existsSync(failure)) return present;

  console.log('Fetching Electron (once, a minute at most) ...');
  const said = await runInstaller(join(folder, 'install.js'));
  const installed = programIn(folder);
  if (installed === null) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(failure, said);
  }
  return installed;
}

/** The installer writes path.txt last: without it the program is not there, or not whole. */
function programIn(folder: string): string | null {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

async function runInstaller(installer: string): Promise<string> {
  try {
    const options = { timeout: timeLimit, killSignal: 'SIGKILL' } as const;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [installer], options);
    return stdout + stderr;
  } catch (error) {
    return String(error);
  }
}
