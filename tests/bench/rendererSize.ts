import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../support/app.ts';
import type { Finding } from './finding.ts';

const mostBytes = 320 * 1024;

/** What the window loads before it shows anything: the scripts and styles that index.html names, gzipped. */
export async function rendererSize(): Promise<Finding> {
  const pages = join(projectRoot, 'out/renderer');
  const html = await readFile(join(pages, 'index.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map((match) => String(match[1]));
  if (!files.some((file) => file.endsWith('.js'))) throw new Error('index.html names no script.');
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(pages, file))).byteLength),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return {
    ratios: [{ name: 'renderer-size', value: bytes / mostBytes, bound: 1 }],
    info: [`renderer-size ${(bytes / 1024).toFixed(1)} kB gzipped in ${files.length} files`],
  };
}
