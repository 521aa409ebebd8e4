import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserShell } from '../../electron/shell/browserShell.ts';
import { openBrowserShell } from '../../electron/shell/browserShell.ts';
import { runApp } from '../support/app.ts';
import { testBrowser } from '../support/browser.ts';
import type { Finding } from './finding.ts';
import { inTempFolder } from './inTempFolder.ts';
import { dataFolderIn, startMain } from './mainWithoutWindow.ts';
import { described, interleaved, median, timed } from './medians.ts';

const bound = 1.5;

/** From launching the shell to the passphrase field with the focus in it, beside an empty page in the same shell. */
export function start(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const main = await startMain(folder);
    await main.close();
    const blankPages = join(folder, 'pages');
    mkdirSync(blankPages);
    writeFileSync(
      join(blankPages, 'index.html'),
      '<!doctype html><html lang="en"><title>Blank</title></html>',
    );

    const { app, blank } = await interleaved(15, async () => ({
      app: await untilShown(() => openApp(folder)),
      blank: await untilShown(() => openBlank(blankPages, folder)),
    }));
    return {
      ratios: [{ name: 'start', value: median(app) / median(blank), bound }],
      info: [described('start app', app), described('start blank page', blank)],
    };
  });
}

async function untilShown(open: () => Promise<BrowserShell>): Promise<number> {
  let shell: BrowserShell | null = null;
  const took = await timed(async () => {
    shell = await open();
  });
  await (shell as BrowserShell | null)?.close();
  return took;
}

async function openApp(folder: string): Promise<BrowserShell> {
  const { page, shell } = await runApp({ dataFolder: dataFolderIn(folder), saveFolder: folder });
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  return shell;
}

async function openBlank(pages: string, saveFolder: string): Promise<BrowserShell> {
  const { executablePath, env } = await testBrowser();
  const shell = await openBrowserShell({ executablePath, env, headless: true, pages, saveFolder });
  await shell.openWindow('clinic');
  await shell.page.waitForFunction("document.readyState === 'complete'");
  return shell;
}
