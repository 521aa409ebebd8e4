import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowserShell } from '../../electron/shell/browserShell.ts';
import { projectRoot } from '../support/app.ts';
import { testBrowser } from '../support/browser.ts';

interface Bare extends Window {
  drawPageOne: (pdf: string, width: number) => Promise<number>;
}

const script = `
import { getDocument, PDFWorker } from './pdf.min.mjs';
const policy = trustedTypes.createPolicy('app-worker', { createScriptURL: () => './pdf.worker.min.mjs' });
const worker = PDFWorker.create({ port: new Worker(policy.createScriptURL(''), { type: 'module' }) });
window.drawPageOne = async (pdf, width) => {
  const data = Uint8Array.from(atob(pdf), (sign) => sign.charCodeAt(0));
  const before = performance.now();
  const task = getDocument({ data, worker, useWasm: false });
  const page = await (await task.promise).getPage(1);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
  document.body.replaceChildren(canvas);
  const took = performance.now() - before;
  await task.destroy();
  return took;
};
`;

/** pdf.js in an empty page of the same browser, its worker running: how long it takes to draw page one. */
export async function openBarePdf(folder: string) {
  const pages = join(folder, 'bare-pages');
  mkdirSync(pages);
  const built = join(projectRoot, 'node_modules/pdfjs-dist/build');
  for (const file of ['pdf.min.mjs', 'pdf.worker.min.mjs'])
    copyFileSync(join(built, file), join(pages, file));
  writeFileSync(join(pages, 'bare.js'), script);
  const html =
    '<!doctype html><html lang="en"><title>Bare</title><body></body><script type="module" src="bare.js">';
  writeFileSync(join(pages, 'index.html'), `${html}</script></html>`);

  const { executablePath, env } = await testBrowser();
  const shell = await openBrowserShell({ executablePath, env, headless: true, pages, saveFolder: folder });
  await shell.openWindow('clinic');
  await shell.page.waitForFunction(() => 'drawPageOne' in window);
  return {
    close: () => shell.close(),
    drawPageOne: (pdf: Uint8Array, width: number) =>
      shell.page.evaluate(([bytes, wide]) => (window as unknown as Bare).drawPageOne(bytes, wide), [
        Buffer.from(pdf).toString('base64'),
        width,
      ] as const),
  };
}
