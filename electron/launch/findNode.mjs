import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether this Node runs our TypeScript as it stands and our SQLite without a crash: 22.18 and later, but not 23, whose
 * first releases do neither.
 * @param {string} version such as "24.21.0"
 */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * The path of a Node that is new enough: the one that runs (`current`, the global `process`), else the one that the
 * lock installs (there is none for macOS), else null.
 * @param {string} root
 * @param {{ versions: { node: string }, execPath: string, platform: string, arch: string }} current
 * @returns {string | null}
 */
export function findNode(root, { versions, execPath, platform, arch }) {
  if (isNewEnough(versions.node)) return execPath;
  const system = platform === 'win32' ? 'win' : platform;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  const locked = join(root, 'node_modules', `node-${system}-${arch}`, 'bin', program);
  return existsSync(locked) ? locked : null;
}
