import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserShell, openBrowserShell } from '../../electron/shell/browserShell.ts';
import { ok } from '../../shared/result.ts';
import { testBrowser } from './browser.ts';

// Once and first: it may unpack the browser into the temporary folder, which a test may then look into.
const browser = await testBrowser();

/** What the page finds out by itself, under its own policy: code that a test evaluates is exempt from it. */
const pageCode = `
globalThis.found = { bridge: typeof beside, raw: [typeof besideCall, typeof besideRefused] };
try { found.evaluated = eval('"ran"'); } catch (error) { found.evaluated = error.name; }
try { document.body.innerHTML = '<b>set</b>'; found.html = 'set'; } catch (error) { found.html = error.name; }
`;
const pageText = `<!doctype html><title>Tiny</title>
<body><script src="page.js"></script><script>globalThis.inline = 1</script>`;

/** An app of one page and one method in a real browser: enough to see what a shell does and refuses. */
export interface TinyApp {
  shell: BrowserShell;
  /** Holds `keys.json`, which no page may see, `pages`, and `saved`, where saved files go. */
  folder: string;
  /** Who called `app.status`, and with what. */
  arrived: unknown[];
  /** Evaluates in the page; what it gives may be a promise there. */
  inPage: (code: string) => Promise<unknown>;
  close: () => Promise<void>;
}

export async function openTinyApp(
  options: Partial<Parameters<typeof openBrowserShell>[0]> = {},
): Promise<TinyApp> {
  const folder = mkdtempSync(join(tmpdir(), 'beside-test-'));
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  writeFileSync(join(folder, 'keys.json'), '{}');
  writeFileSync(join(pages, 'page.js'), pageCode);
  writeFileSync(join(pages, 'index.html'), pageText);

  const saveFolder = join(folder, 'saved');
  const shell = await openBrowserShell({ ...browser, pages, saveFolder, headless: true, ...options });
  const arrived: unknown[] = [];
  shell.handle('app.status', async (from, input) => {
    arrived.push([from, input]);
    return ok({ state: 'new' });
  });
  await shell.openWindow('clinic');
  await shell.page.waitForLoadState('load');
  const close = async () => {
    await shell.close();
    rmSync(folder, { recursive: true });
  };
  return { shell, folder, arrived, inPage: (code) => shell.page.evaluate(code), close };
}
