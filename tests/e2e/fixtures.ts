import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Language } from '../../shared/ids.ts';
import { type RunningApp, runApp } from '../support/app.ts';
import { hands } from '../support/holdVisit.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';

export { expect } from '@playwright/test';

/** The app as a person has it before her, and hands that know its words. */
export interface OpenApp extends RunningApp {
  hand: ReturnType<typeof hands>;
  /** Errors of the page so far; the test fails at its end if there are any, or if a request was refused. */
  problems: string[];
}

interface StartOptions {
  language?: Language;
  args?: readonly string[];
  /** False for a test that plants what the guard looks for. */
  guarded?: boolean;
}

interface Fixtures {
  /** A folder of this test: `data` for the app, `saved` for its pages. */
  folder: string;
  /** Starts the app on the test's data folder, as it stands; one after the other, never two at once. */
  start: (options?: StartOptions) => Promise<OpenApp>;
  /** The app, set up with the made-up patient's passphrase, on its home page. */
  app: OpenApp;
  /** The app with a visit that was just started. */
  visit: OpenApp;
}

/** `test` of every end-to-end test: a console error, a thrown error or a refused request fails it. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'beside-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  start: async ({ folder }, use) => {
    const started: { app: OpenApp; guarded: boolean }[] = [];
    await use(async ({ language = 'en', args, guarded = true } = {}) => {
      const running = await runApp({
        dataFolder: join(folder, 'data'),
        saveFolder: join(folder, 'saved'),
        ...(args === undefined ? {} : { args }),
      });
      const app = { ...running, hand: hands(running.page, language), problems: problemsOf(running.page) };
      running.page.setDefaultTimeout(15_000);
      started.push({ app, guarded });
      return app;
    });
    for (const { app } of started) await app.shell.close();
    for (const { app, guarded } of started)
      if (guarded) expect([...app.problems, ...app.shell.refusedRequests]).toEqual([]);
  },

  app: async ({ start }, use) => {
    const app = await start();
    await app.hand.setUp(madeUpPatients.en);
    await use(app);
  },

  visit: async ({ app }, use) => {
    await app.hand.start();
    await use(app);
  },
});

function problemsOf(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}
