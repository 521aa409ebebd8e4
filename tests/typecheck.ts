import { type CheckResult, checkWith } from './support/check.ts';

const folders = ['shared', 'electron', 'renderer', 'tests'];

/** Checks the types of each folder by its own settings: shared/ has no DOM and no Node. One result a folder. */
export function typecheck(): Promise<CheckResult[]> {
  return Promise.all(
    folders.map((folder) => checkWith(`types of ${folder}`, 'typescript/bin/tsc', ['-p', folder])),
  );
}

if (import.meta.main) {
  const results = await typecheck();
  for (const { problems } of results) for (const problem of problems) console.error(problem);
  process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;
}
