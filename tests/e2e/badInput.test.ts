import { readdirSync, readFileSync } from 'node:fs';
import type { Visit } from '../../shared/visit/visit.ts';
import { ask } from '../support/app.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { textOfPages } from '../support/pdf.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

const odd = '👩🏽‍🦱 مرحبا <img src=x onerror=alert(1)> {{label}} $t(home:title) \u0007 Ño';

async function stored({ page }: OpenApp): Promise<Visit> {
  const { rows } = await ask<{ rows: { id: string }[] }>(page, 'visits.list', { search: '', limit: 2 });
  return (await ask<{ visit: Visit }>(page, 'visits.open', { visitId: rows[0]?.id })).visit;
}

test('more than 10,000 letters are refused with a sentence, and stay in the field', async ({ visit }) => {
  const { page, hand } = visit;
  await hand.goTo('decide');
  const reason = page.getByLabel(hand.t('decide:reason'), { exact: true });
  await reason.fill('a'.repeat(10_001));
  await expect(page.getByText(hand.t('common:tooLong', { most: '10,000' }))).toBeVisible();
  await expect(reason).toHaveValue('a'.repeat(10_001));
  expect((await stored(visit)).texts.reason).toBe('');
  await reason.fill('a'.repeat(10_000));
  await expect(page.getByText(hand.t('common:tooLong', { most: '10,000' }))).toBeHidden();
  await expect.poll(async () => (await stored(visit)).texts.reason.length).toBe(10_000);
});

test('emoji, right-to-left, HTML and control characters are stored, shown and printed as text', async ({
  visit,
}) => {
  const { page, hand } = visit;
  await hand.fill(hand.t('prepare:label'), odd);
  await hand.goTo('decide');
  await hand.fill(hand.t('decide:reason'), odd);
  await hand.goTo('take-home');
  const said = await hand.savePage('en');
  expect((await stored(visit)).texts.reason).toBe(odd);
  const pages = await textOfPages(readFileSync(said?.match(/(\/|[A-Z]:\\).*\.pdf/)?.[0] ?? ''));
  expect(pages.join(' ')).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('img').count()).toBe(0);
  await page.getByRole('button', { name: hand.t('visit:home') }).click();
  await expect(page.getByRole('listitem')).toContainText('<img src=x onerror=alert(1)>');
});

test('a wrong passphrase says so, keeps what was typed, and the right one still opens', async ({
  app,
  start,
}) => {
  await app.shell.close();
  const { page, hand } = await start();
  await hand.fill(hand.t('firstStart:passphrase'), 'not the right words');
  await page.keyboard.press('Enter');
  await expect(page.getByText(hand.t('errors:wrong-passphrase'))).toBeVisible();
  await expect(page.getByLabel(hand.t('firstStart:passphrase'), { exact: true })).toHaveValue(
    'not the right words',
  );
  await hand.unlock(madeUpPatients.en);
});

test('when another window was first, both are shown, and what was typed here is not lost', async ({
  visit,
}) => {
  const { page, hand } = visit;
  await hand.fill(hand.t('prepare:clinicName'), 'Mine');
  await hand.saved();
  await expect.poll(async () => (await stored(visit)).texts['clinic-name']).toBe('Mine');
  const { id, revision } = await stored(visit);
  // As a second window of the same app would.
  const event = { id: crypto.randomUUID(), v: 2, type: 'text-set', field: 'record-number', text: 'Theirs' };
  await ask(page, 'visits.record', { visitId: id, revision, event });
  await hand.fill(hand.t('prepare:clinicName'), 'Mine again');
  await page.getByRole('button', { name: hand.t('visit:keepMine') }).click();
  await expect.poll(async () => (await stored(visit)).texts['clinic-name']).toBe('Mine again');
  expect((await stored(visit)).texts['record-number']).toBe('Theirs');
  await expect(page.getByLabel(hand.t('prepare:recordNumber'), { exact: true })).toHaveValue('Theirs');
});

test('practice opens with made-up patients, says that nothing is kept, and keeps nothing', async ({
  folder,
  start,
}) => {
  const { page, hand } = await start();
  await page.getByRole('button', { name: hand.t('firstStart:practiceOpen') }).click();
  await expect(page.getByText(hand.t('common:practiceBanner'))).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('listitem').first().getByRole('button').first().click();
  await expect(page.getByRole('heading', { name: hand.t('prepare:title') })).toBeVisible();
  expect(readdirSync(`${folder}/data`).filter((name) => !name.startsWith('lock.db'))).toEqual([]);
});
