import { execFile } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { tempFolder } from './tempFolder.ts';

// Elsewhere the browser is an installed one, and nothing is unpacked.
if (process.platform === 'linux' && process.arch === 'x64') {
  test('two runs at once, on a computer that has none yet, unpack one whole browser', async () => {
    const temporary = tempFolder();
    const [one, other] = await Promise.all([browserFor(temporary), browserFor(temporary)]);
    expect(other).toEqual(one);
    accessSync(one.executablePath, constants.X_OK);
    expect(readdirSync(`${one.env.FONTCONFIG_PATH}`)).toContain('fonts.conf');
    expect(readdirSync(`${one.env.LD_LIBRARY_PATH}`)).toContain('libnss3.so');
    expect(readdirSync(temporary)).toEqual([dirname(one.executablePath).slice(temporary.length + 1)]);
  }, 60_000);
}

/** What a new process with this folder for temporary files is given. */
async function browserFor(temporary: string): Promise<TestBrowser> {
  const script = `
    import { testBrowser } from ${JSON.stringify(`${import.meta.dirname}/browser.ts`)};
    console.log(JSON.stringify(await testBrowser()));`;
  const args = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, TMPDIR: temporary },
  });
  return JSON.parse(stdout) as TestBrowser;
}
