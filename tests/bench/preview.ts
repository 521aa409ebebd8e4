import type { Page } from '@playwright/test';
import { lookupIn } from '../../shared/content/lookup.ts';
import { buildTakeHome } from '../../shared/print/buildTakeHome.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { ask, translators } from '../support/app.ts';
import { hands } from '../support/holdVisit.ts';
import { makePdf } from '../support/makePdf.ts';
import { realLibrary } from '../support/realLibrary.ts';
import { startAppWithVisit } from './appWithVisit.ts';
import { openBarePdf } from './barePdf.ts';
import type { Finding } from './finding.ts';
import { inTempFolder } from './inTempFolder.ts';
import { described, interleaved, median, timed } from './medians.ts';

const bound = 1.5;
const rounds = 15;
/** The preview waits this long for a next change; it is no work. */
const pauseMs = 300;
const papers = ['a4', 'letter'] as const;

/** From a choice of paper to page one on the screen, beside making that PDF and drawing its page one and no more. */
export function preview(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const { page, shell, full } = await startAppWithVisit(folder);
    const bare = await openBarePdf(folder);
    // Making the first PDF of all is slow by itself, and is none of the preview's doing.
    await openPages(page, 'warm');
    const warm = await openPages(page, 'warm');
    const cold = await openPages(page, 'cold');
    const width = await page
      .locator('figure canvas')
      .first()
      .evaluate(({ clientWidth }) => clientWidth);
    let round = 0;
    const found = await interleaved(rounds, async () => {
      round += 1;
      const paper = papers[round % 2 === 0 ? 1 : 0] ?? 'a4';
      const change = (await choosePaper(page, paper)) - pauseMs;
      const { visit } = await ask<{ visit: Visit }>(page, 'visits.open', { visitId: full.visit.id });
      const model = buildTakeHome(visit, lookupIn(realLibrary), translators.en, visit.changedAt);
      let pdf = new Uint8Array();
      const making = await timed(async () => {
        pdf = new Uint8Array(await makePdf(model, { size: 'standard', paper }));
      });
      const drawing = await bare.drawPageOne(pdf, width);
      return { change, making, drawing, held: making + drawing };
    });
    const pages = await page.locator('figure').count();
    await bare.close();
    await shell.close();
    return {
      ratios: [{ name: 'preview', value: median(found.change) / median(found.held), bound }],
      info: [
        described(`preview change of ${pages} pages`, found.change),
        described('preview making the PDF alone', found.making),
        described('preview drawing page one alone', found.drawing),
        `preview opening cold ${cold.toFixed(1)} ms, warmed while idle ${warm.toFixed(1)} ms`,
      ],
    };
  });
}

/** How long the step takes from the click on it to page one; cold, nothing of the preview was fetched before. */
async function openPages(page: Page, how: 'cold' | 'warm'): Promise<number> {
  if (how === 'cold') await page.addInitScript('delete window.requestIdleCallback');
  await page.reload();
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Bench/ })
    .click();
  await page.getByRole('heading', { name: translators.en('prepare:title') }).waitFor();
  // Time to be idle, as a visit has before its last step.
  await page.waitForTimeout(1_000);
  const took = await timed(async () => {
    await hands(page).goTo('take-home');
    await page.locator('figure canvas').first().waitFor();
  });
  await settled(page);
  return took;
}

const settled = (page: Page) => page.locator('section[aria-busy="false"]').waitFor();

/** Milliseconds by the page's own clock from the choice until another page one stands there. */
async function choosePaper(page: Page, paper: (typeof papers)[number]): Promise<number> {
  const took = await page
    .getByRole('radio', { name: translators.en(`takeHome:paper.${paper}`), exact: true })
    .evaluate((choice: HTMLInputElement) => {
      const pages = document.querySelector('figure')?.parentElement;
      if (choice.checked || !pages) throw new Error('There is nothing to change.');
      const before = performance.now();
      const [pageOne] = pages.children;
      return new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (pages.children[0] === pageOne) return;
          watch.disconnect();
          resolve(performance.now() - before);
        });
        watch.observe(pages, { childList: true });
        choice.click();
      });
    });
  await settled(page);
  return took;
}
