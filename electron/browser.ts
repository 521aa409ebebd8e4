import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startApp } from './app.ts';
import { loadTranslators } from './content/loadTranslators.ts';
import { defaultDataFolder } from './dataFolder.ts';
import { errorSentence } from './errorSentence.ts';
import { pdfMaker } from './pdf/render.ts';
import { openBrowserShell } from './shell/browserShell.ts';

// Started by the launcher as `node out/main/browser.js --browser=<path> [--data=<folder>]`.
const { values } = parseArgs({ options: { browser: { type: 'string' }, data: { type: 'string' } } });
if (values.browser === undefined) throw new Error('--browser=<path> is missing.');

// Two folders up from out/main, where this file stands once it is built.
const installation = path.join(import.meta.dirname, '../..');
const resources = path.join(installation, 'resources');
const translators = loadTranslators(path.join(resources, 'messages'));
const dataFolder =
  values.data ?? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });

const shell = await openBrowserShell({
  executablePath: values.browser,
  headless: false,
  pages: path.join(installation, 'out/renderer'),
  saveFolder: path.join(homedir(), 'Documents', 'Beside'),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => shell.quit());

const makePdf = pdfMaker({ fonts: path.join(resources, 'fonts'), translators });
const started = await startApp(shell, { dataFolder, resources, makePdf });
if (!started.ok) {
  console.error(errorSentence(started.error.code, translators));
  process.exitCode = 1;
  await shell.quit();
}
