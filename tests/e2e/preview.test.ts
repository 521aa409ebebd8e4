import type { Locator } from '@playwright/test';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

/** How many pixels of a drawn page are dark: ink, and not paper or a tinted ground. */
const inkOn = (page: Locator): Promise<number> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) ink += 1;
    return ink;
  });

async function openTakeHome({ page, hand }: OpenApp) {
  await hand.goTo('take-home');
  const preview = page.locator('section[aria-busy]');
  const settled = () => expect(preview).toHaveAttribute('aria-busy', 'false');
  await settled();
  return { preview, settled, pages: preview.getByRole('figure') };
}

test('the pages are drawn as they will be, and drawn anew after a change', async ({ visit }) => {
  const { page, hand } = visit;
  await hand.prepare(madeUpPatients.en);
  const { pages, settled } = await openTakeHome(visit);

  const count = await pages.count();
  await expect(pages.first()).toHaveAccessibleName(`Page 1 of ${count}`);
  await expect(pages.last()).toHaveAccessibleName(`Page ${count} of ${count}`);
  await expect(pages.first()).toHaveAccessibleDescription(new RegExp(madeUpPatients.en.clinic));
  for (const one of await pages.all()) expect(await inkOn(one)).toBeGreaterThan(1_000);
  const shape = (one: Locator) =>
    one.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.height / canvas.width);
  expect(await shape(pages.first())).toBeCloseTo(11 / 8.5, 2);

  await hand.answer(hand.t('takeHome:paper'), hand.t('takeHome:paper.a4'));
  await expect(page.getByText(hand.t('preview:busy'))).toBeVisible();
  await settled();
  expect(await shape(pages.first())).toBeCloseTo(297 / 210, 2);
  expect(await inkOn(pages.first())).toBeGreaterThan(1_000);
  await expect(page.locator('[data-old]')).toHaveCount(0);
});

test('of many quick changes the last one is drawn', async ({ visit }) => {
  const { hand } = visit;
  const { pages, settled } = await openTakeHome(visit);
  const inked = await inkOn(pages.first());
  for (const size of ['large', 'standard', 'large'] as const)
    await hand.answer(hand.t('takeHome:size'), hand.t(`takeHome:size.${size}`));
  await hand.answer(hand.t('takeHome:language'), hand.t('prepare:language.es'));
  await settled();
  await expect(pages.first()).toHaveAccessibleDescription(/Página 1 de/);
  expect(await inkOn(pages.first())).not.toBe(inked);
});

test('on a screen with fine pixels the pages are drawn as fine as it is', async ({ visit }) => {
  const { page } = visit;
  const screen = await page.context().newCDPSession(page);
  const metrics = { width: 1280, height: 720, deviceScaleFactor: 2, mobile: false };
  await screen.send('Emulation.setDeviceMetricsOverride', metrics);
  const { pages } = await openTakeHome(visit);
  const widths = (canvas: HTMLCanvasElement) => [canvas.width, canvas.getBoundingClientRect().width];
  const [drawn = 0, shown = 0] = await pages.first().locator('canvas').evaluate(widths);
  expect(shown).toBeGreaterThan(200);
  expect(Math.abs(drawn - 2 * shown)).toBeLessThanOrEqual(4);
});

test('a worker that breaks is said where it happened, and another try starts another one', async ({
  app,
}) => {
  const { page, hand } = app;
  await page.addInitScript(() => {
    const real = window.Worker;
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new Event('error')), 50);
      }
      postMessage() {}
      terminate() {}
    } as unknown as typeof Worker;
    window.addEventListener('worker-heals', () => {
      window.Worker = real;
    });
  });
  await page.reload();
  await hand.start();
  await hand.goTo('take-home');
  await expect(page.getByRole('alert')).toContainText(hand.t('errors:cannot-print'));
  await page.evaluate(() => window.dispatchEvent(new Event('worker-heals')));
  await page.getByRole('button', { name: hand.t('visit:tryAgain') }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await inkOn(page.getByRole('figure').first())).toBeGreaterThan(1_000);
});
