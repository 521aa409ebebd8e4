import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './csp.ts';
import { type Home, isOurs } from './navigation.ts';

/** What a window gets for a request to its own home. */
export interface Page {
  status: 200 | 404;
  headers: Record<string, string>;
  body: Buffer<ArrayBuffer>;
}

/** Nothing else is served: a file of another kind in the folder is answered as if it were not there. */
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * The file inside `folder` that `url` names, or null when it names none: another place than `home`, a path that
 * leads out of the folder in any spelling, or a kind of file that we do not serve. Looks at names only.
 */
export function fileFor(url: string, home: Home, folder: string): string | null {
  if (!isOurs(url, home)) return null;
  const name = decodedPath(new URL(url).pathname);
  // A backslash separates folders on Windows, a colon names a drive or a stream there, a NUL cuts a name short.
  if (name === null || ['\\', ':', '\0'].some((sign) => name.includes(sign))) return null;
  const file = path.join(folder, name);
  const inside = path.relative(folder, file);
  // After joining, so that `..%2f` (which the URL parser leaves alone) is judged by where it leads.
  if (inside.split(path.sep)[0] === '..' || path.isAbsolute(inside)) return null;
  return path.extname(file).toLowerCase() in contentTypes ? file : null;
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** Answers a request from the files of `folder`: 200 with the policy of csp.ts, or 404, which carries it as well. */
export async function pageFor(url: string, home: Home, folder: string): Promise<Page> {
  const file = fileFor(url, home, folder);
  const body = file === null ? null : await contentOf(file);
  if (file === null || body === null) return { status: 404, headers, body: Buffer.alloc(0) };
  const type = contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, headers: { ...headers, 'content-type': type }, body };
}

/** The bytes of a file, or null when there is none of this name. */
async function contentOf(file: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
}
