import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchContext } from './context.ts';

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
];
const results = [
  'out/main/index.js',
  'out/main/browser.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

/** Builds the app into out/ unless it stands there newer than every source. Gives the exit code of the build. */
export async function build({ root, run }: LaunchContext): Promise<number> {
  if (isFresh(root)) return 0;
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  return run(process.execPath, [builder, 'build', '--logLevel', 'warn'], root);
}

/** Whether every result stands in out/ and none is older than a source. */
function isFresh(root: string): boolean {
  const built = results.map((file) => join(root, file));
  if (!built.every((file) => existsSync(file))) return false;
  const oldestResult = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => lastChange(join(root, source)) <= oldestResult);
}

/** When the file, or anything in the folder, changed last; a folder changes when a file in it goes away. */
function lastChange(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  const inside = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return Math.max(mtimeMs, ...inside.map((name) => statSync(join(place, name)).mtimeMs));
}
