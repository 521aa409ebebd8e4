import type { Page } from '@playwright/test';
import { ask, type RunningApp, runApp, translators } from '../support/app.ts';
import { hands } from '../support/holdVisit.ts';
import type { Ask } from '../support/recordVisit.ts';
import { type FullVisit, recordFullVisit } from './fullVisit.ts';
import { dataFolderIn, passphrase } from './mainWithoutWindow.ts';

/** The app in its window, on the home page, with one full visit in its store. */
export async function startAppWithVisit(folder: string): Promise<RunningApp & { full: FullVisit }> {
  const app = await runApp({ dataFolder: dataFolderIn(folder), saveFolder: folder });
  try {
    const askMain: Ask = (method, input) => ask(app.page, method, input);
    await askMain('app.setUp', { passphrase });
    const full = await recordFullVisit(askMain);
    await app.page.reload();
    return { ...app, full };
  } catch (error) {
    await app.shell.close();
    throw error;
  }
}

/** Goes from the home page to the options of the full visit, and unfolds every group. */
export async function openOptions(page: Page): Promise<void> {
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Bench/ })
    .click();
  await hands(page).goTo('options');
  const table = page.getByRole('table', { name: translators.en('options:table') });
  await table.waitFor();
  const folded = table.getByRole('button', { expanded: false });
  while ((await folded.count()) > 0) await folded.first().click();
}
