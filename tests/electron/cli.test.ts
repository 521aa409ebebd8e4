import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beside, fileWith } from '../support/commandLine.ts';
import { fullVisit } from '../support/fullVisit.ts';
import { textOfPages } from '../support/pdf.ts';
import { tempFolder } from '../support/tempFolder.ts';

test('prints a visit in the language and size that were asked for, and says where', async () => {
  const file = fileWith(JSON.stringify(fullVisit()));
  const out = join(tempFolder(), 'page.pdf');
  const said = beside('print', file, '--out', out, '--language', 'es', '--size', 'large', '--paper', 'a4');
  expect(said).toEqual({ status: 0, stdout: `${out}\n`, stderr: '' });
  expect((await textOfPages(readFileSync(out))).join(' ')).toContain('Lo que decidimos');
});

test.each([
  ['is not there', () => '/nowhere/visit.json'],
  ['is not JSON', () => fileWith('{"secret words')],
  ['is not a visit', () => fileWith('{"label":"secret words"}')],
])('a file that %s gets a sentence, without a word of it, and nothing is written', (_what, file) => {
  const out = join(tempFolder(), 'page.pdf');
  const { status, stdout, stderr } = beside('print', file(), '--out', out);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/is not a visit/);
  expect(stderr).not.toContain('secret');
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['an unknown option', ['print', 'visit.json', '--out', 'x.pdf', '--color']],
  ['no place to write to', ['print', 'visit.json']],
  ['a size that there is not', ['print', 'visit.json', '--out', 'x.pdf', '--size', 'tiny']],
  ['an unknown command', ['dance']],
  ['nothing', []],
  ['content without a word', ['content']],
])('%s gets the usage and exit code 1', (_what, args) => {
  const { status, stdout, stderr } = beside(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/print <visit.json>|content check/);
});

test('a place that cannot be written to is named by a sentence', () => {
  const { status, stderr } = beside(
    'print',
    fileWith(JSON.stringify(fullVisit())),
    '--out',
    '/nowhere/page.pdf',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/may not write there/);
});

test('finds the library in order, and counts it', () => {
  expect(beside('content', 'check')).toMatchObject({ status: 0, stderr: '' });
  const stats = beside('content', 'stats');
  expect(stats.status).toBe(0);
  expect(stats.stdout).toContain('ai-palbociclib');
});

test('traces nothing against a folder that is not there', () => {
  const { status, stderr } = beside('content', 'trace', '/nowhere');
  expect(status).toBe(1);
  expect(stderr).not.toBe('');
});
