import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { Method } from '../../shared/ipc/methods.ts';
import type { Result } from '../../shared/result.ts';
import { startAppWithVisit } from './appWithVisit.ts';
import type { Finding } from './finding.ts';
import { recordFullVisit } from './fullVisit.ts';
import { inTempFolder } from './inTempFolder.ts';
import { startMain } from './mainWithoutWindow.ts';
import { described, interleaved, median, timed } from './medians.ts';

const bound = 3;

/** One change from the page and back, beside what it costs in the main process plus an empty question from the page. */
export function roundTrip(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const windowless = join(folder, 'windowless');
    mkdirSync(windowless);
    const main = await startMain(windowless);
    const inMain = await recordFullVisit(main.ask);
    const { page, shell, full } = await startAppWithVisit(folder);
    const found = await interleaved(200, async () => {
      const change = inMain.nextChange();
      return {
        main: await timed(() => main.ask('visits.record', change)),
        empty: await fromPage(page, 'app.status', {}),
        change: await fromPage(page, 'visits.record', full.nextChange()),
      };
    });
    await shell.close();
    await main.close();
    const held = median(found.main) + median(found.empty);
    return {
      ratios: [{ name: 'round-trip', value: median(found.change) / held, bound }],
      info: [
        described('round-trip change', found.change),
        described('round-trip change in main', found.main),
        described('round-trip empty', found.empty),
      ],
    };
  });
}

/** How long the page waits for an answer to this question, in milliseconds by its own clock. */
function fromPage(page: Page, method: Method, input: unknown): Promise<number> {
  return page.evaluate(
    async ([name, given]) => {
      const { beside } = window as unknown as { beside: Bridge };
      const before = performance.now();
      const answer = (await beside[name](given)) as Result<unknown>;
      const took = performance.now() - before;
      if (!answer.ok) throw new Error(`${name} was refused.`);
      return took;
    },
    [method, input] as const,
  );
}
