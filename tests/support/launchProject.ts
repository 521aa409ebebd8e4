import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { tempFolder } from './tempFolder.ts';

const root = resolve(import.meta.dirname, '../..');

/** A small project around our real launcher: its packages are installed, its app is built, its programs only speak. */
export class LaunchProject {
  readonly folder = tempFolder();

  constructor() {
    for (const part of ['electron/launch.mjs', 'electron/launch', 'electron/shell/findBrowser.ts']) {
      cpSync(join(root, part), this.at(part), { recursive: true });
    }
    this.write('package.json', '{"type": "module"}');
    this.lock('package-lock.json', { '': { version: '1.0.0' } });
    this.lock('node_modules/.package-lock.json', {});
    for (const source of [
      'renderer/main.tsx',
      'shared/ids.ts',
      'resources/a.json',
      'electron.vite.config.ts',
    ]) {
      this.write(source, '');
    }
    this.write(
      'electron/cli.ts',
      'console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }));',
    );
    this.write('tests/all.ts', "console.log('the tests');");
    this.write('tests/demo/demo.ts', "console.log('the demo');\nprocess.exitCode = 3;");
    this.write('out/main/index.js', '');
    this.write('out/main/browser.js', "console.log('the app', ...process.argv.slice(2));");
    this.write('out/preload/index.cjs', '');
    this.write('out/renderer/index.html', '');
  }

  at(file: string): string {
    return join(this.folder, file);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), text);
  }

  /** A program for a POSIX shell. */
  writeProgram(file: string, script: string): void {
    this.write(file, `#!/bin/sh\n${script}\n`);
    chmodSync(this.at(file), 0o755);
  }

  /** A lock that names these packages. */
  lock(file: string, packages: Record<string, { version: string }>): void {
    this.write(file, JSON.stringify({ packages }));
  }

  /** Runs the launcher in nothing but this environment, with this Node and these arguments for Node itself. */
  launch(args: string[], { env = {}, node = process.execPath, nodeArgs = [] as string[] } = {}) {
    const launcher = this.at('electron/launch.mjs');
    const options = { cwd: this.folder, env: { PATH: '', ...env }, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(node, [...nodeArgs, launcher, ...args], options);
    return { status, stdout, stderr };
  }
}
