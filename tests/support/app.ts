import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startApp } from '../../electron/app.ts';
import { loadTranslators } from '../../electron/content/loadTranslators.ts';
import { pdfMaker } from '../../electron/pdf/render.ts';
import { type BrowserShell, openBrowserShell } from '../../electron/shell/browserShell.ts';
import type { Kdf } from '../../electron/store/key.ts';
import type { Instant } from '../../shared/ids.ts';
import type { Method } from '../../shared/ipc/methods.ts';
import type { Result } from '../../shared/result.ts';
import { testBrowser } from './browser.ts';

export const projectRoot = join(import.meta.dirname, '../..');
export const resources = join(projectRoot, 'resources');
export const translators = loadTranslators(join(resources, 'messages'));

/** Quick to derive from, so that tests do not wait for what only has to be slow for an attacker. */
export const quickKdf: Kdf = { name: 'scrypt', N: 1024, r: 8, p: 1 };

export interface RunningApp {
  page: Page;
  shell: BrowserShell;
}

interface Options {
  dataFolder: string;
  saveFolder: string;
  size?: { width: number; height: number };
  /** More arguments for the browser. */
  args?: readonly string[];
  kdf?: Kdf;
  now?: () => Instant;
}

/** The whole app, built, in a headless browser: the real store, the real PDF, the real contract. */
export async function runApp({
  dataFolder,
  saveFolder,
  size,
  args,
  ...options
}: Options): Promise<RunningApp> {
  const { executablePath, env } = await testBrowser();
  const shell = await openBrowserShell({
    executablePath,
    env,
    headless: true,
    pages: join(projectRoot, 'out/renderer'),
    saveFolder,
    ...(size === undefined ? {} : { size }),
    ...(args === undefined ? {} : { args }),
  });
  const makePdf = pdfMaker({ fonts: join(resources, 'fonts'), translators });
  const started = await startApp(shell, { kdf: quickKdf, ...options, dataFolder, resources, makePdf });
  if (!started.ok) {
    await shell.close();
    throw new Error(`The app did not start: ${started.error.code}`);
  }
  // The two packages bring the same class; only the types have two names.
  return { page: shell.page as unknown as Page, shell };
}

/** Asks the main process as the window would, and answers the value; a refusal throws its code. */
export async function ask<Value>(page: Page, method: Method, input: unknown): Promise<Value> {
  const answer = await page.evaluate(
    ([name, given]) => {
      const { beside } = window as unknown as {
        beside: Record<string, (input: unknown) => Promise<unknown>>;
      };
      return beside[name]?.(given);
    },
    [method, input] as const,
  );
  const result = answer as Result<Value>;
  if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
  return result.value;
}
