import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { keepAt, keepUnderFreeName, safeFileName } from '../../../electron/shell/keepFile.ts';
import { tempFolder } from '../../support/tempFolder.ts';

// Real files; only the sync to disk can be told to fail, because no test can fill a disk or unmount one.
const failure = vi.hoisted(() => ({ code: '' }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (...args) => {
    const file = await real.open(...args);
    const isOurs = String(args[0]).endsWith('.part') && failure.code !== '';
    if (isOurs) file.sync = () => Promise.reject(Object.assign(new Error('made up'), { code: failure.code }));
    return file;
  };
  return { ...real, open };
});

async function withFailure<Value>(code: string, run: () => Promise<Value>): Promise<Value> {
  failure.code = code;
  try {
    return await run();
  } finally {
    failure.code = '';
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a safe file name', () => {
  test.each([
    ['Visit 2026-11-30.pdf', 'Visit 2026-11-30.pdf'],
    ['Para después de la cita.pdf', 'Para después de la cita.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['..\\..\\boot.ini', '-..-boot.ini'],
    ['C:\\Windows\\x.pdf', 'C--Windows-x.pdf'],
    ['/etc/cron.d/x', '-etc-cron.d-x'],
    ['.bashrc', 'bashrc'],
    ['a\0b\n\u2028c\u202efdp.exe', 'abcfdp.exe'],
    ['CON', '-CON'],
    ['nul.pdf', '-nul.pdf'],
    ['console.pdf', 'console.pdf'],
    ['what? <this> | "that" *.pdf', 'what- -this- - -that- -.pdf'],
    ['name.pdf. . ', 'name.pdf'],
    ['', 'Beside'],
    [' .. ', 'Beside'],
  ])('of %j is %j', (suggested, safe) => {
    expect(safeFileName(suggested)).toBe(safe);
  });

  test('keeps its ending when it is cut', () => {
    const name = safeFileName(`${'ñ'.repeat(500)}.pdf`);
    expect(name).toBe(`${'ñ'.repeat(116)}.pdf`);
  });
});

describe('keeping a file under a free name', () => {
  test('makes the folder and says where the file is', async () => {
    const folder = join(tempFolder(), 'Documents', 'Beside');
    expect(await keepUnderFreeName(folder, 'a.pdf', bytes('one'))).toEqual({
      ok: true,
      value: { where: join(folder, 'a.pdf') },
    });
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('one');
  });

  test('never overwrites', async () => {
    const folder = tempFolder();
    for (const text of ['one', 'two', 'three']) await keepUnderFreeName(folder, 'a.pdf', bytes(text));
    const kept = readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    expect(kept).toEqual([
      ['a (2).pdf', 'two'],
      ['a (3).pdf', 'three'],
      ['a.pdf', 'one'],
    ]);
  });

  test('gives two at the same moment two names', async () => {
    const folder = tempFolder();
    const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    await Promise.all(texts.map((text) => keepUnderFreeName(folder, 'a.pdf', bytes(text))));
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(kept.sort()).toEqual(texts.sort());
  });

  test('stays in its folder whatever the name says', async () => {
    const top = tempFolder();
    await keepUnderFreeName(join(top, 'in'), '../out.pdf', bytes('one'));
    expect(readdirSync(top)).toEqual(['in']);
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'not-writable'],
    ['EACCES', 'not-writable'],
    ['ENOENT', 'not-writable'],
  ])('%s is %s, and leaves nothing behind', async (code, expected) => {
    const folder = tempFolder();
    const result = await withFailure(code, () => keepUnderFreeName(folder, 'a.pdf', bytes('one')));
    expect(result).toEqual({ ok: false, error: { code: expected } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('another failure is a bug and is thrown', async () => {
    const folder = tempFolder();
    await expect(
      withFailure('EBADF', () => keepUnderFreeName(folder, 'a.pdf', bytes('one'))),
    ).rejects.toThrow();
  });

  test('a folder that cannot be made is not-writable', async () => {
    const folder = tempFolder();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const refused = { ok: false, error: { code: 'not-writable' } };
    expect(await keepUnderFreeName(file, 'a.pdf', bytes('one'))).toEqual(refused);
    expect(await keepUnderFreeName(join(file, 'Beside'), 'a.pdf', bytes('one'))).toEqual(refused);
  });
});

describe('keeping a file at a place that the person chose', () => {
  test('replaces the file that is there', async () => {
    const where = join(tempFolder(), 'a.pdf');
    writeFileSync(where, 'older and longer');
    expect(await keepAt(where, bytes('new'))).toEqual({ ok: true, value: { where } });
    expect(readFileSync(where, 'utf8')).toBe('new');
  });

  test('leaves the older file as it was when the disk is full', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a.pdf'), 'older');
    const result = await withFailure('ENOSPC', () => keepAt(join(folder, 'a.pdf'), bytes('new')));
    expect(result).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(readdirSync(folder)).toEqual(['a.pdf']);
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('older');
  });

  test('says not-writable of a folder that is not there, and of one in place of the file', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'a.pdf'));
    const refused = { ok: false, error: { code: 'not-writable' } };
    expect(await keepAt(join(folder, 'absent', 'a.pdf'), bytes('new'))).toEqual(refused);
    expect(await keepAt(join(folder, 'a.pdf'), bytes('new'))).toEqual(refused);
    expect(existsSync(join(folder, 'absent'))).toBe(false);
  });
});
