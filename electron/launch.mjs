/**
 * What `npm start`, `npm test`, `npm run demo`, `npm run bench` and `npm run beside` begin with. It installs what the
 * lock names, finds a Node that is new enough and goes on in it with launch/runCommand.ts. Until then there may be
 * neither packages nor a new Node: this file and launch/*.mjs are plain JavaScript for Node 18, out of its own parts.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './launch/findNode.mjs';
import { install, isInstalled, standsInNodeModules } from './launch/install.mjs';
import { run } from './launch/run.mjs';

const self = fileURLToPath(import.meta.url);
const root = resolve(dirname(self), '..');
const args = process.argv.slice(2);

process.exitCode = await launch();

/** The exit code of the command. */
async function launch() {
  if (!isInstalled(root)) {
    // `npm ci` deletes node_modules, and with it the Node that stands there: npm's own Node has to do it.
    const node = process.env.npm_node_execpath ?? process.execPath;
    const otherNode = standsInNodeModules(root, process.execPath) && !standsInNodeModules(root, node);
    if (otherNode) return run(node, [self, ...args], process.cwd());
    const problem = await install(root);
    if (problem !== null) return complain(problem);
  }

  const node = findNode(root, process);
  if (node === null) {
    const { node: version } = process.versions;
    return complain(`Beside needs Node 24; this is Node ${version}. Please install Node 24 and try again.`);
  }
  if (node !== process.execPath) return run(node, [self, ...args], process.cwd());
  const { runCommand } = await import('./launch/runCommand.ts');
  return runCommand(args, { root, run });
}

/** @param {string} problem */
function complain(problem) {
  console.error(problem);
  return 1;
}
