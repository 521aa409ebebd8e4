/**
 * `npm test`: everything that must hold, in one go. Types, lint and format, unused code, the build, unit tests (with
 * the boundaries of tests/architecture), end-to-end tests. Prints what failed and, as the last line, how many passed
 * and failed; exits with 1 if anything failed.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckResult, checkWith, failedCheck, runTool } from './support/check.ts';
import { playwrightResult, vitestResult } from './support/reports.ts';
import { typecheck } from './typecheck.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
assert(
  major > 22 || (major === 22 && minor >= 18),
  `SQLite crashes on Node ${process.versions.node}: use "npm test".`,
);

const results: CheckResult[] = [];
// A folder of this run's own: an old report cannot be taken for a new one, and two runs do not meet.
const reports = await mkdtemp(join(tmpdir(), 'beside-reports-'));
try {
  const [, built] = await Promise.all([checkSources(), checkBuild()]);
  await checkUnits();
  await checkScreens(built);
} finally {
  await rm(reports, { recursive: true, force: true });
}

for (const problem of results.flatMap(({ problems }) => problems)) console.log(`\n✗ ${problem}`);
const total = (count: (result: CheckResult) => number) =>
  results.reduce((sum, result) => sum + count(result), 0);
const failed = total((result) => result.failed);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${total((result) => result.passed)} passed, ${failed} failed`);

async function checkSources(): Promise<void> {
  note(...(await typecheck()));
  note(await checkWith('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']));
  note(await checkWith('unused code', 'knip/bin/knip.js', ['--config', 'tests/architecture/knip.json']));
}

async function checkBuild(): Promise<boolean> {
  const result = await checkWith('build', 'electron-vite/bin/electron-vite.js', [
    'build',
    '--logLevel',
    'warn',
  ]);
  note(result);
  return result.failed === 0;
}

async function checkUnits(): Promise<void> {
  const file = join(reports, 'vitest.json');
  const report = ['--reporter=json', `--outputFile=${file}`];
  const config = ['--config', 'tests/vitest.config.ts', '--allowOnly=false'];
  note(vitestResult(file, await runTool('vitest/vitest.mjs', ['run', ...config, ...report])));
}

async function checkScreens(built: boolean): Promise<void> {
  if (!built) return note(failedCheck('end-to-end tests', 'not run, because the build failed'));
  const file = join(reports, 'playwright.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = file;
  const args = ['test', '--config', 'tests/playwright.config.ts'];
  note(playwrightResult(file, await runTool('@playwright/test/cli.js', args)));
}

/** Keeps the results and says at once how it went: the whole takes a while. */
function note(...found: CheckResult[]): void {
  for (const result of found) console.log(`${result.name}: ${result.passed} passed, ${result.failed} failed`);
  results.push(...found);
}
