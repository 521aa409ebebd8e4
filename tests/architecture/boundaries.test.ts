import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../support/tempFolder.ts';

const root = resolve(import.meta.dirname, '../..');
const rules = join(import.meta.dirname, 'rules.cjs');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** One forbidden import for each rule: the file that must not hold it (new, or one of ours) and the line itself. */
const plants: Record<string, { file: string; line: string }> = {
  'shared-imports-only-shared': { file: 'shared/plant1.ts', line: "import '../electron/store/open.ts';" },
  'messages-are-handed-in': {
    file: 'shared/plant2.ts',
    line: "import '../resources/messages/en/home.json';",
  },
  'shared-uses-no-machine': { file: 'shared/plant3.ts', line: "import 'node:fs';" },
  'shared-uses-no-package': { file: 'shared/plant4.ts', line: "import 'react';" },
  'fit-knows-no-visit': { file: 'shared/fit/plant27.ts', line: "import '../visit/visit.ts';" },
  'zod-through-zod-ts': { file: 'electron/plant5.ts', line: "import type { z } from 'zod';" },
  'i18next-through-translate-ts': { file: 'renderer/plant6.ts', line: "import 'i18next';" },
  'renderer-knows-no-machine': {
    file: 'renderer/plant7.ts',
    line: "import type {} from '../electron/shell/port.ts';",
  },
  'renderer-uses-no-node': { file: 'renderer/plant8.ts', line: "import 'path';" },
  'electron-knows-no-screen': {
    file: 'electron/plant9.ts',
    line: "await import('../renderer/visit/steps.ts');",
  },
  'tests-are-imported-by-nothing': {
    file: 'electron/plant10.ts',
    line: "import '../tests/support/tempFolder.ts';",
  },
  'ipc-calls-services': { file: 'electron/ipc/plant11.ts', line: "import '../store/open.ts';" },
  'services-use-store-pdf-content': {
    file: 'electron/services/plant12.ts',
    line: "import '../ipc/register.ts';",
  },
  'store-stands-alone': { file: 'electron/store/plant13.ts', line: "import '../services/lock.ts';" },
  'pdf-stands-alone': { file: 'electron/pdf/plant14.ts', line: "import '../store/open.ts';" },
  'content-stands-alone': { file: 'electron/content/plant15.ts', line: "import '../store/open.ts';" },
  'shell-knows-no-app': { file: 'electron/security/plant16.ts', line: "import '../services/lock.ts';" },
  'launcher-needs-no-packages': { file: 'electron/launch/plant17.ts', line: "import '../store/open.ts';" },
  'only-boot-files-know-the-shell': {
    file: 'electron/plant18.ts',
    line: "import './shell/browserShell.ts';",
  },
  'boot-files-are-imported-by-nothing': { file: 'electron/plant19.ts', line: "import './browser.ts';" },
  'preload-imports-two-things': { file: 'electron/preload.ts', line: "import '../shared/zod.ts';" },
  'sqlite-in-the-store': {
    file: 'electron/services/plant21.ts',
    line: "import type {} from 'better-sqlite3';",
  },
  'pdfmake-in-two-files': { file: 'electron/pdf/plant22.ts', line: "import 'pdfmake/js/Renderer.js';" },
  'fontkit-in-fonts': { file: 'electron/pdf/plant23.ts', line: "import 'fontkit';" },
  'electron-in-four-files': { file: 'electron/plant24.ts', line: "import type {} from 'electron';" },
  'playwright-in-the-browser-shell': { file: 'electron/shell/plant25.ts', line: "import 'playwright-core';" },
  'no-circles': { file: 'shared/plant26.ts', line: "import './plant26.ts';" },
  'every-import-is-found': { file: 'shared/plant27.ts', line: "import './nowhere.ts';" },
};

interface Cruise {
  modules: number;
  /** `rule: file`, one for each forbidden import. */
  broken: string[];
}

describe('who may import whom', () => {
  test('no file of the tree imports what it must not, and the whole tree was read', () => {
    const { modules, broken } = cruise(root);
    expect(broken).toEqual([]);
    expect(modules).toBeGreaterThan(20);
  });

  test('every rule has a plant, and names it', () => {
    const { forbidden } = createRequire(import.meta.url)(rules) as { forbidden: { name: string }[] };
    expect(Object.keys(plants).sort()).toEqual(forbidden.map(({ name }) => name).sort());

    const copy = copyOfTree();
    for (const { file, line } of Object.values(plants)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      appendFileSync(join(copy, file), `\n${line}\n`);
    }
    const { broken } = cruise(copy);
    for (const [rule, { file }] of Object.entries(plants)) expect(broken).toContain(`${rule}: ${file}`);
  });
});

function copyOfTree(): string {
  const copy = tempFolder();
  for (const folder of ['electron', 'renderer', 'shared', 'resources/messages', 'tests/support']) {
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function cruise(folder: string): Cruise {
  const args = [cruiser, '--config', rules, '--output-type', 'json', 'electron', 'renderer', 'shared'];
  const child = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const { modules, summary } = JSON.parse(child.stdout) as {
    modules: { source: string }[];
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const ours = modules.filter(({ source }) => /^(electron|renderer|shared)\//.test(source));
  return {
    modules: ours.length,
    broken: summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`),
  };
}
