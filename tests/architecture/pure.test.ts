import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/tempFolder.ts';

const root = resolve(import.meta.dirname, '../..');
const message = 'shared/ is pure: time, random numbers and ids are handed in.';

const impure = [
  'export const planted = Date.now();',
  'export const planted = Date();',
  'export const planted = new Date();',
  'export const planted = Math.random();',
  'export const planted = [1].map(Math.random);',
  'export const planted = performance.now();',
];

test.each(impure)('in shared/ the linter refuses: %s', (line) => {
  expect(complaintsAbout('shared/plant.ts', line)).toEqual([message]);
});

test('in shared/ it lets a date through that was handed in', () => {
  const line = "export const planted = [new Date(5), Date.parse('2026-11-30')];";
  expect(complaintsAbout('shared/plant.ts', line)).toEqual([]);
});

test('outside shared/ the clock may be read', () => {
  expect(complaintsAbout('electron/plant.ts', 'export const planted = Date.now();')).toEqual([]);
});

/** What Biome, with our settings, says about a file that holds only `line`. */
function complaintsAbout(file: string, line: string): string[] {
  const copy = tempFolder();
  for (const folder of ['shared', 'electron', 'tests/architecture'])
    mkdirSync(join(copy, folder), { recursive: true });
  for (const setting of ['biome.json', 'tests/architecture/pure.grit'])
    cpSync(join(root, setting), join(copy, setting));
  writeFileSync(join(copy, file), `${line}\n`);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const child = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', file], {
    cwd: copy,
    encoding: 'utf8',
  });
  const { summary, diagnostics } = JSON.parse(child.stdout) as {
    summary: { unchanged: number };
    diagnostics: { message: string }[];
  };
  expect(summary.unchanged, 'files that Biome read').toBe(1);
  return diagnostics.map((diagnostic) => diagnostic.message);
}
