import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Language, languages } from '../../shared/ids.ts';
import { ask, projectRoot, type RunningApp, runApp } from '../support/app.ts';
import { hands } from '../support/holdVisit.ts';
import { type MadeUpPatient, madeUpPatients } from '../support/madeUpPatient.ts';
import { pageImages } from '../support/pdf.ts';

const out = join(projectRoot, 'demo-output');
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/**
 * Holds the visits of two made-up patients, one in English and one in Spanish, through the real screens by clicks and
 * keys. Leaves in demo-output/: page one as PDF and as pictures, a picture of each step as the window shows it and
 * whole, and each visit as a file that `beside print` reads.
 */
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const language of languages) await holdTheVisit(language, madeUpPatients[language]);
console.log(`The made-up visits were held. Pictures, pages and the visits are in ${out}`);

async function holdTheVisit(language: Language, patient: MadeUpPatient) {
  const data = mkdtempSync(join(tmpdir(), 'beside-demo-'));
  const app = await runApp({ dataFolder: join(data, 'data'), saveFolder: join(data, 'saved') });
  try {
    await steps(app, language, patient);
  } finally {
    await app.shell.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function steps(app: RunningApp, language: Language, patient: MadeUpPatient) {
  const hand = hands(app.page, language);
  if (language === 'es') await app.page.getByRole('button', { name: 'Español' }).click();
  await shot(app, language, '0-first-start');
  await hand.setUp(patient);
  await hand.start();
  await hand.prepare(patient);
  await shot(app, language, '1-prepare');
  await hand.goTo('goals');
  await hand.goals(patient);
  await shot(app, language, '2-goals');
  await hand.goTo('options');
  await hand.options(patient);
  await shot(app, language, '3-options');
  await hand.openAllGroups();
  await shot(app, language, '3-options-open');
  await hand.goTo('decide');
  await hand.decide(patient);
  for (const size of ['standard', 'large'] as const)
    await keepPage(await hand.savePage(language, size), `take-home-${language}-${size}`);
  await hand.saved();
  await shot(app, language, '4-decide');
  writeFileSync(join(out, `visit-${language}.json`), `${JSON.stringify(await visitOf(app), null, 2)}\n`);
  await app.page.getByRole('button', { name: hand.t('visit:home') }).click();
  await shot(app, language, '5-home');
}

async function shot({ page }: RunningApp, language: Language, name: string) {
  await page.getByRole('main').evaluate((element) => element.scrollTo(0, 0));
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(out, `${name}-${language}-${width}.png`) });
  }
  const whole = await page.getByRole('main').evaluate((element) => element.scrollHeight);
  await page.setViewportSize({ width: 1280, height: Math.max(720, whole + 130) });
  await page.screenshot({ path: join(out, `${name}-${language}-whole.png`) });
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function visitOf({ page }: RunningApp): Promise<unknown> {
  const rows = await ask<{ rows: { id: string }[] }>(page, 'visits.list', { search: '', limit: 1 });
  return (await ask<{ visit: unknown }>(page, 'visits.open', { visitId: rows.rows[0]?.id })).visit;
}

async function keepPage(said: string | null, name: string) {
  const saved = said?.match(/(\/|[A-Z]:\\).*\.pdf/)?.[0];
  if (saved === undefined) throw new Error('The app did not say where it saved the page.');
  const file = join(out, `${name}.pdf`);
  renameSync(saved, file);
  const images = await pageImages(readFileSync(file), 1.6);
  for (const [at, image] of images.entries()) writeFileSync(join(out, `${name}-${at + 1}.png`), image);
}
