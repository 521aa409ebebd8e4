import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './app.ts';
import { tempFolder } from './tempFolder.ts';

/** Runs the command line as a person does. */
export function beside(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 20_000_000,
  });
  return { status, stdout, stderr };
}

/** A file with this text, gone after the test. */
export function fileWith(text: string): string {
  const file = join(tempFolder(), 'made-up.json');
  writeFileSync(file, text);
  return file;
}
