import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Names that Windows keeps for devices, whatever follows the dot. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name that is safe on every system: no folders, no signs with a meaning to a file system, none that turn
 * the reading direction (they can make `fdp.exe` look like `exe.pdf`), no hidden file, at most 120 characters.
 */
export function safeFileName(suggested: string): string {
  const plain = suggested
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"/\\|?*]/g, '-')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  const { name, ext } = path.parse(deviceName.test(plain) ? `-${plain}` : plain);
  const short = ext.slice(0, 20);
  return `${[...(name === '' ? 'Beside' : name)].slice(0, 120 - short.length).join('')}${short}`;
}

/**
 * Writes `bytes` into `folder` (made if need be) under `suggested` or, where that name is taken, under the next
 * free one: `Name.pdf`, `Name (2).pdf`. Never overwrites. Fails with `disk-full` or `not-writable`.
 */
export function keepUnderFreeName(
  folder: string,
  suggested: string,
  bytes: Uint8Array,
): Promise<Result<{ where: string }>> {
  return withoutSurprise(async () => {
    await mkdir(folder, { recursive: true });
    const where = await reserveFreeName(folder, safeFileName(suggested));
    try {
      await replaceWhole(where, bytes);
    } catch (error) {
      await rm(where, { force: true });
      throw error;
    }
    return where;
  });
}

/**
 * Writes `bytes` to exactly `where`, over a file of that name: only for a place at which the person was asked.
 * Fails with `disk-full` or `not-writable`, and then the older file is as it was.
 */
export function keepAt(where: string, bytes: Uint8Array): Promise<Result<{ where: string }>> {
  return withoutSurprise(async () => {
    await replaceWhole(where, bytes);
    return where;
  });
}

/** Creates an empty file under the first free name, so that nobody else can take the name meanwhile. */
async function reserveFreeName(folder: string, fileName: string): Promise<string> {
  const { name, ext } = path.parse(fileName);
  for (let count = 1; ; count += 1) {
    const where = path.join(folder, count === 1 ? fileName : `${name} (${count})${ext}`);
    try {
      await (await open(where, 'wx')).close();
      return where;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Beside, then in place of: after a power cut there is the whole file or none of it, never a half. */
async function replaceWhole(where: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(where), `.${randomUUID()}.part`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, where);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';
const diskFull = ['ENOSPC', 'EDQUOT'];
const notWritable = ['EACCES', 'EEXIST', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'];

async function withoutSurprise(write: () => Promise<string>): Promise<Result<{ where: string }>> {
  try {
    return ok({ where: await write() });
  } catch (error) {
    if (diskFull.includes(codeOf(error))) return fail('disk-full');
    if (notWritable.includes(codeOf(error))) return fail('not-writable');
    throw error;
  }
}
