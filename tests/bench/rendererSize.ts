import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../support/app.ts';
import type { Finding } from './finding.ts';

const mostBytes = 320 * 1024;

/** What reads and draws PDFs is fetched when the window is idle, and has no bound of its own. */
const ofPreview = /^(openPdf|pdf\.worker|Preview)/;

/** Every script and style of the window but the preview's, gzipped, fetched at once or behind the door. */
export async function rendererSize(): Promise<Finding> {
  const pages = join(projectRoot, 'out/renderer/assets');
  const files = (await readdir(pages)).filter((file) => /\.(js|css)$/.test(file) && !ofPreview.test(file));
  if (!files.some((file) => file.endsWith('.js'))) throw new Error('The build has no script.');
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(pages, file))).byteLength),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return {
    ratios: [{ name: 'renderer-size', value: bytes / mostBytes, bound: 1 }],
    info: [`renderer-size ${(bytes / 1024).toFixed(1)} kB gzipped in ${files.length} files`],
  };
}
