import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Visit } from '../../shared/visit/visit.ts';
import { ask } from '../support/app.ts';
import type { Acknowledged } from '../support/appProcess.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, test } from './fixtures.ts';

const appProcess = resolve(import.meta.dirname, '../support/appProcess.ts');

/** Lets the process type until it has this many receipts and a moment more, kills it, and answers what it said. */
async function receiptsOfKilled(child: ChildProcess, enough: number): Promise<Acknowledged[]> {
  let said = '';
  const hasEnough = new Promise<void>((done) => {
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.split('\n').length > enough) done();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([hasEnough, ended]);
  // Not right after a receipt but wherever it happens to be: in a word, in a transaction, between the two.
  await new Promise((done) => setTimeout(done, Math.random() * 200));
  child.kill('SIGKILL');
  await ended;
  // What was killed half-way through a line has not given that receipt.
  const lines = said.slice(0, said.lastIndexOf('\n') + 1).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Acknowledged);
}

const browserFoldersOf = (pid: number | undefined) =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`beside-browser-${pid}-`));

test('when the app is killed in the middle of typing, every change that it called saved is there', async ({
  folder,
  start,
}) => {
  const child = spawn(process.execPath, [appProcess, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const receipts = await receiptsOfKilled(child, 25);
  expect(receipts.length).toBeGreaterThanOrEqual(25);
  expect(browserFoldersOf(child.pid)).toHaveLength(1);

  const { page, hand } = await start();
  await hand.unlock(madeUpPatients.en);
  const { rows } = await ask<{ rows: { id: string }[] }>(page, 'visits.list', { search: '', limit: 2 });
  const { visit } = await ask<{ visit: Visit }>(page, 'visits.open', { visitId: rows[0]?.id });
  const last = receipts.at(-1)?.revision ?? 0;
  // One more when it was killed between the commit and the receipt.
  expect([last, last + 1]).toContain(visit.revision);

  const texts = new Map<string, string>();
  for (const { revision, event } of receipts) {
    expect(event.type).toBe('text-set');
    if (event.type === 'text-set' && revision < visit.revision) texts.set(event.field, event.text);
  }
  await page.getByRole('list').getByRole('button').first().click();
  const clinic = page.getByLabel(hand.t('prepare:clinicName'), { exact: true });
  expect((await clinic.inputValue()).startsWith(texts.get('clinic-name') ?? 'nothing was typed')).toBe(true);
  for (const [field, text] of texts) {
    const stored = visit.texts[field as keyof Visit['texts']];
    // The text only ever grew, so a later, unreceipted change still begins with what was receipted.
    expect(stored.startsWith(text)).toBe(true);
  }
  // The browser of the killed process leaves a folder; the next start takes it away.
  expect(browserFoldersOf(child.pid)).toEqual([]);
});
