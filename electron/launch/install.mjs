import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Whether node_modules holds exactly what package-lock.json names. Packages for other systems may be missing. npm
 * writes node_modules/.package-lock.json at the end of an installation: half of one does not count.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  const missing = Object.entries(wanted).filter(([place, { optional }]) => !optional && !(place in present));
  const others = Object.entries(present).filter(([place, found]) => !isSame(wanted[place], found));
  // The one entry that node_modules has not is the project itself.
  return missing.every(([place]) => place === '') && others.length === 0;
}

/**
 * @typedef {{ version: string, integrity?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @type {(a: LockedPackage | undefined, b: LockedPackage) => boolean} */
const isSame = (a, b) => a?.version === b.version && a.integrity === b.integrity;

/** @type {(root: string, program: string) => boolean} */
export const standsInNodeModules = (root, program) => program.startsWith(join(root, 'node_modules') + sep);

/**
 * Installs what the lock names. All that npm says goes to standard error, so that a command's own output stays clean.
 * @param {string} root
 * @returns {Promise<string | null>} a sentence when it did not work, else null
 */
export async function install(root) {
  const npm = process.env.npm_execpath ?? '';
  // Another package manager would not read this lock.
  if (!npm.endsWith('npm-cli.js'))
    return 'The packages are not installed. Please run "npm ci" and try again.';
  if (standsInNodeModules(root, process.execPath)) {
    return 'The packages are out of date. Please run "npm ci" in a new terminal and try again.';
  }
  console.error('Installing the packages that package-lock.json names (once) ...');
  // Development packages are needed whatever NODE_ENV says.
  const code = await quietly(root, [npm, 'ci', '--include=dev', '--include=optional']);
  return code === 0 ? null : 'The packages could not be installed: see above. Nothing was started.';
}

/**
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<number | null>}
 */
function quietly(root, args) {
  return new Promise((done) => {
    const npm = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [npm.stdout, npm.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        // npm may run on a Node that is older than packages ask for: they are started with the right one.
        if (!line.includes('EBADENGINE')) console.error(line);
      });
    }
    npm.once('close', done);
  });
}
