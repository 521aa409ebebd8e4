import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Language, languages } from '../../shared/ids.ts';
import { ask, projectRoot, type RunningApp, runApp } from '../support/app.ts';
import { demoPatients } from '../support/demoPatients.ts';
import { hands } from '../support/holdVisit.ts';
import type { MadeUpPatient } from '../support/madeUpPatient.ts';
import { pageImages } from '../support/pdf.ts';
import { showWeighing } from './weighing.ts';

const out = join(projectRoot, 'demo-output');
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/**
 * Holds the visits of three made-up patients in each language through the real screens by clicks and keys: one
 * decides, one does not today, one talks about stopping. Leaves in demo-output/<visit>-<language>/: the pages as PDF
 * and as pictures, a picture of each step as the window shows it and whole, and the visit as a file that
 * `beside print` reads.
 */
rmSync(out, { recursive: true, force: true });
for (const language of languages) {
  await showWeighing(language, join(out, `weighing-${language}`), (app, name) =>
    shot({ app, folder: join(out, `weighing-${language}`), isUsual: true }, name),
  );
  for (const [name, patient] of demoPatients(language))
    await holdTheVisit(`${name}-${language}`, language, patient);
}
console.log(`The made-up visits were held. Pictures, pages and the visits are in ${out}`);

interface Desk {
  app: RunningApp;
  hand: ReturnType<typeof hands>;
  folder: string;
  isUsual: boolean;
}

async function holdTheVisit(name: string, language: Language, patient: MadeUpPatient) {
  const data = mkdtempSync(join(tmpdir(), 'beside-demo-'));
  const folder = join(out, name);
  mkdirSync(folder, { recursive: true });
  const app = await runApp({ dataFolder: join(data, 'data'), saveFolder: join(data, 'saved') });
  try {
    const desk = { app, hand: hands(app.page, language), folder, isUsual: name.startsWith('decided') };
    if (language === 'es') await app.page.getByRole('button', { name: 'Español' }).click();
    await shot(desk, '0-first-start');
    await prepare(desk, patient);
    await inTheRoom(desk, patient);
    await afterwards(desk, language, patient);
  } finally {
    await app.shell.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function prepare(desk: Desk, patient: MadeUpPatient) {
  const { hand } = desk;
  await hand.setUp(patient);
  await hand.start();
  await hand.prepare(patient);
  await shot(desk, '1-prepare');
  await hand.goTo('today');
  await hand.today(patient);
  await shot(desk, '2-today');
}

async function inTheRoom(desk: Desk, patient: MadeUpPatient) {
  const { hand } = desk;
  const isStopping = patient.today.path === 'stopping';
  await hand.goTo('goals');
  await hand.goals(patient);
  await shot(desk, '3-goals');
  if (!isStopping) {
    await hand.goTo('options');
    await hand.options(patient);
    await shot(desk, '4-options');
    if (desk.isUsual) {
      await hand.openAllGroups();
      await wholeShot(desk, '4-options-open');
    }
    await hand.goTo('weigh');
    if (patient.today.gate === 'numbers') await hand.weigh();
    await shot(desk, '5-weigh');
  }
  await hand.goTo('decide');
  await hand.decide(patient);
  await shot(desk, '6-decide');
}

async function afterwards(desk: Desk, language: Language, patient: MadeUpPatient) {
  const { app, hand, folder } = desk;
  await hand.goTo('close');
  await hand.close(patient);
  await shot(desk, '7-close');
  await hand.goTo('take-home');
  for (const size of desk.isUsual ? (['standard', 'large'] as const) : (['standard'] as const))
    await keepPage(await hand.savePage(language, size), join(folder, `take-home-${size}`));
  await hand.answer(hand.t('takeHome:size'), hand.t('takeHome:size.standard'));
  await hand.saved();
  await hand.previewed();
  await shot(desk, '8-take-home');
  writeFileSync(join(folder, 'visit.json'), `${JSON.stringify(await visitOf(app), null, 2)}\n`);
  await app.page.getByRole('button', { name: hand.t('visit:home') }).click();
  await shot(desk, '9-home');
}

/** Both sizes of window for the visit on the usual way; the others differ in what is asked, not in how it looks. */
async function shot(desk: Omit<Desk, 'hand'>, name: string) {
  const { app, folder, isUsual } = desk;
  const { page } = app;
  await page.getByRole('main').evaluate((element) => element.scrollTo(0, 0));
  for (const { width, height } of isUsual ? sizes : sizes.slice(0, 1)) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  }
  await wholeShot(desk, name);
}

/** The whole of a screen: the window is made so high that nothing scrolls. */
async function wholeShot({ app: { page }, folder }: Pick<Desk, 'app' | 'folder'>, name: string) {
  await page.setViewportSize({ width: 1280, height: 720 });
  const hidden = await page
    .getByRole('main')
    .evaluate((element) => element.scrollHeight - element.clientHeight);
  await page.setViewportSize({ width: 1280, height: 720 + hidden });
  await page.screenshot({ path: join(folder, `${name}-whole.png`) });
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function visitOf({ page }: RunningApp): Promise<unknown> {
  const rows = await ask<{ rows: { id: string }[] }>(page, 'visits.list', { search: '', limit: 1 });
  return (await ask<{ visit: unknown }>(page, 'visits.open', { visitId: rows.rows[0]?.id })).visit;
}

async function keepPage(said: string | null, path: string) {
  const saved = said?.match(/(\/|[A-Z]:\\).*\.pdf/)?.[0];
  if (saved === undefined) throw new Error('The app did not say where it saved the page.');
  const file = `${path}.pdf`;
  renameSync(saved, file);
  const images = await pageImages(readFileSync(file), 1.6);
  for (const [at, image] of images.entries()) writeFileSync(`${path}-${at + 1}.png`, image);
}
