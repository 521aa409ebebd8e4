import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What `npm run build` would write for one part of the app, file by file; writes nothing. */
async function builtFiles(part: 'main' | 'preload'): Promise<Rollup.OutputChunk[]> {
  const { config } = await resolveConfig({ root, logLevel: 'error' }, 'build', 'production');
  const settings = config?.[part];
  const built = await build({ ...settings, configFile: false, build: { ...settings?.build, write: false } });
  return (built as Rollup.RollupOutput).output.filter((file) => file.type === 'chunk');
}

test('every built file of the main process is a module that Node can read', async () => {
  const files = await builtFiles('main');
  expect(files.map((file) => file.fileName)).toEqual(expect.arrayContaining(['index.js', 'browser.js']));
  // The builder adds lines of its own (its `require`), which may clash with a name of ours: only Node tells.
  const complaints = files.map(({ code }) => {
    const check = ['--check', '--input-type=module', '-'];
    return spawnSync(process.execPath, check, { input: code, encoding: 'utf8' }).stderr;
  });
  expect(complaints).toEqual(files.map(() => ''));
});

test('the built preload is one file that requires electron and nothing else', async () => {
  const files = await builtFiles('preload');
  expect(files.map((file) => file.fileName)).toEqual(['index.cjs']);
  const code = files[0]?.code ?? '';
  expect([...code.matchAll(/require\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['"electron"']);
  expect(code).not.toMatch(/^import |import\(/m);
});
