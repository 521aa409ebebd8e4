import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../electron/shell/findBrowser.ts';

/** A browser that tests may start. `env` is to be added to the environment in which it runs. */
export interface TestBrowser {
  executablePath: string;
  env: Record<string, string>;
}

const packageFolder = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');

/**
 * The browser of the tests and the demo: on Linux x64 the one that the lock installs (headless only), elsewhere an
 * installed Chrome, Edge or Chromium. Throws, naming what to install, when there is none: a missing browser is a
 * failed test and never a skipped one.
 */
export async function testBrowser(): Promise<TestBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return installedBrowser();
  const folder = await inflatedChromium();
  return {
    executablePath: join(folder, 'chromium'),
    // The package brings the libraries and a font: a bare Linux has neither, and a word looks the same everywhere.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

function installedBrowser(): TestBrowser {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('The tests need Google Chrome or Microsoft Edge: please install one.');
  return { executablePath, env: {} };
}

/**
 * The folder with the unpacked Chromium. It is unpacked once for each version and user: into a folder of its own
 * that then gets its final name in one step, so two runs at once cannot see half a browser.
 */
async function inflatedChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(tmpdir(), `beside-chromium-${version}-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    inflateInto(unfinished);
    await writeFile(join(unfinished, 'fonts/fonts.conf'), fontSettings(folder));
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run was quicker.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own settings name a fixed place, where no font would be found and no word be drawn. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>
`;
}

/** The package unpacks into the temporary folder of its process: a child gets `folder` as that. */
function inflateInto(folder: string): void {
  const script = `
    import { join } from 'node:path';
    import { inflate } from '@sparticuz/chromium';
    const bin = join(${JSON.stringify(packageFolder)}, 'bin');
    await Promise.all(['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map((file) => inflate(join(bin, file))));`;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: packageFolder,
    env: { ...process.env, TMPDIR: folder },
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`Chromium could not be unpacked:\n${child.stderr}`);
}
