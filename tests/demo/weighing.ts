import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../shared/ids.ts';
import { ask, type RunningApp, runApp } from '../support/app.ts';
import { hands } from '../support/holdVisit.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { type Ask, recordVisit } from '../support/recordVisit.ts';
import { changesOf, lastTime, type WeighCase, weighCases } from '../support/weighCases.ts';

type Shot = (app: RunningApp, name: string) => Promise<void>;

/** Pictures of the steps Goals and Weigh up for everything that weighing can come to, in one language. */
export async function showWeighing(language: Language, out: string, shot: Shot): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'beside-weighing-'));
  mkdirSync(out, { recursive: true });
  const app = await runApp({ dataFolder: join(data, 'data'), saveFolder: join(data, 'saved') });
  try {
    if (language === 'es') await app.page.getByRole('button', { name: 'Español' }).click();
    const askMain: Ask = (method, input) => ask(app.page, method, input);
    await askMain('app.setUp', { passphrase: madeUpPatients[language].passphrase });
    const before = await recordVisit(askMain, language, lastTime(language));
    for (const name of weighCases)
      await recordVisit(askMain, language, changesOf(name, language), name === 'follow-up' ? before : null);
    for (const name of weighCases) await showCase(app, language, name, shot);
  } finally {
    await app.shell.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function showCase(app: RunningApp, language: Language, name: WeighCase, shot: Shot) {
  const { page } = app;
  const hand = hands(page, language);
  await page.reload();
  await page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .first()
    .click();
  await hand.goTo('goals');
  await shot(app, `3-goals-${name}`);
  await hand.goTo('weigh');
  await page.getByRole('heading', { name: hand.t('weigh:heading') }).waitFor();
  const steady = page.getByText(hand.t('weigh:howSteady'));
  if (await steady.isVisible()) await steady.click();
  await shot(app, `5-weigh-${name}`);
}
