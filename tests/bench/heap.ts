import { openOptions, startAppWithVisit } from './appWithVisit.ts';
import type { Finding } from './finding.ts';
import { inTempFolder } from './inTempFolder.ts';

const mostBytes = 40 * 1024 * 1024;

/** What the scripts of the window hold on to while the options stand side by side, all groups open. */
export function heap(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const { page, shell } = await startAppWithVisit(folder);
    await openOptions(page);
    const browser = await page.context().newCDPSession(page);
    await browser.send('HeapProfiler.enable');
    await browser.send('HeapProfiler.collectGarbage');
    await browser.send('Performance.enable');
    const { metrics } = await browser.send('Performance.getMetrics');
    await shell.close();
    const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value;
    if (bytes === undefined) throw new Error('The browser does not say how large the heap is.');
    return {
      ratios: [{ name: 'heap', value: bytes / mostBytes, bound: 1 }],
      info: [`heap ${(bytes / 1024 / 1024).toFixed(1)} MB`],
    };
  });
}
