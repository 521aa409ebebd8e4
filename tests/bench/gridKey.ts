import type { Page } from '@playwright/test';
import { openOptions, startAppWithVisit } from './appWithVisit.ts';
import type { Finding } from './finding.ts';
import { inTempFolder } from './inTempFolder.ts';
import { keyToFrame } from './keyToFrame.ts';
import { described, interleaved, median, quantile } from './medians.ts';

const medianMs = 16;
const p99Ms = 50;

/**
 * A mark set by a key in a grid of four options with every group open: from the key to the frame that shows it. An
 * element without a handler gets the same key in turn, which is what the browser itself takes on this machine.
 */
export function gridKey(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const { page, shell } = await startAppWithVisit(folder);
    await openOptions(page);
    const marks = await page.locator('table button[aria-pressed]').count();
    let at = 0;
    const { mark, empty } = await interleaved(200, async () => {
      // 7 has no factor in common with the three marks of a cell, so the presses wander over the whole grid.
      at = (at + 7) % marks;
      return { mark: await pressMark(page, at), empty: await keyToFrame(page, 'main', 0) };
    });
    await shell.close();
    return {
      ratios: [
        { name: 'grid-key-median', value: median(mark) / medianMs, bound: 1 },
        { name: 'grid-key-p99', value: quantile(mark, 0.99) / p99Ms, bound: 1 },
      ],
      info: [
        described('grid-key mark', mark),
        described('grid-key without a handler', empty),
        `grid-key p99: mark ${quantile(mark, 0.99).toFixed(1)} ms, without a handler ${quantile(empty, 0.99).toFixed(1)} ms`,
        `grid-key ${marks} marks to press`,
      ],
    };
  });
}

const markButtons = 'table button[aria-pressed]';

/** Presses the mark at this place; one that does not turn is an error and not a quick answer. */
async function pressMark(page: Page, at: number): Promise<number> {
  const mark = page.locator(markButtons).nth(at);
  const before = await mark.getAttribute('aria-pressed');
  const took = await keyToFrame(page, markButtons, at);
  if ((await mark.getAttribute('aria-pressed')) === before) throw new Error('A mark did not turn.');
  return took;
}
