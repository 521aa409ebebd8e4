import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { build } from '../../../electron/launch/build.ts';
import { LaunchProject } from '../../support/launchProject.ts';

test('what is newer than every source is not built again', async () => {
  expect(await buildsOf(new LaunchProject())).toEqual([]);
});

test('it is built when a source is newer', async () => {
  const project = new LaunchProject();
  const later = Date.now() / 1000 + 60;
  utimesSync(project.at('shared/ids.ts'), later, later);
  expect(await buildsOf(project)).toHaveLength(1);
});

test('it is built when a source went away', async () => {
  const project = new LaunchProject();
  const earlier = Date.now() / 1000 - 60;
  for (const name of readdirSync(project.folder, { recursive: true, encoding: 'utf8' })) {
    utimesSync(project.at(name), earlier, earlier);
  }
  expect(await buildsOf(project)).toEqual([]);
  rmSync(project.at('resources/a.json'));
  expect(await buildsOf(project)).toHaveLength(1);
});

test('it is built when one result is missing', async () => {
  const project = new LaunchProject();
  rmSync(project.at('out/main/browser.js'));
  expect(await buildsOf(project)).toHaveLength(1);
});

test('the exit code of the build is given back', async () => {
  const project = new LaunchProject();
  rmSync(project.at('out'), { recursive: true });
  expect(await build({ root: project.folder, run: async () => 2 })).toBe(2);
});

/** The arguments of every build that was started. */
async function buildsOf(project: LaunchProject): Promise<string[][]> {
  const builds: string[][] = [];
  const run = async (_program: string, args: string[]) => {
    builds.push(args.slice(1));
    return 0;
  };
  expect(await build({ root: project.folder, run })).toBe(0);
  return builds;
}
