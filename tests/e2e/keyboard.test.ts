import { existsSync } from 'node:fs';
import { tabTo } from '../support/keys.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, test } from './fixtures.ts';

const patient = madeUpPatients.en;

test('a whole visit by keyboard alone, from setting up to the saved page, and the focus is always seen', async ({
  start,
}) => {
  const { page, hand } = await start();
  const { t, words } = hand;
  const { keyboard } = page;
  const type = async (label: string, text: string) => {
    await tabTo(page, label);
    await keyboard.type(text);
  };
  const press = async (name: string | RegExp, key = 'Enter') => {
    await tabTo(page, name);
    await keyboard.press(key);
  };

  // The first field has the focus from the start.
  await page.getByLabel(t('firstStart:newPassphrase'), { exact: true }).waitFor();
  await keyboard.type(patient.passphrase);
  await type(t('firstStart:passphraseAgain'), patient.passphrase);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: t('home:start') }).waitFor();
  await press(t('home:start'));
  await page.getByRole('heading', { name: t('prepare:title') }).waitFor();

  await type(t('prepare:label'), patient.label);
  for (let item = 0; item < 4; item += 1) {
    await tabTo(page, t('common:notKnown'));
    // From the last answer the arrow goes on to the first: yes.
    await keyboard.press('ArrowRight');
  }
  await tabTo(page, t('prepare:findOption'));
  for (const option of ['aromatase-inhibitor', 'ai-palbociclib', 'ai-ribociclib']) {
    await keyboard.press('Control+A');
    await keyboard.type(words(`options.${option}.name`));
    // What was found is one step on, and the field one step back.
    await tabTo(page, words(`options.${option}.name`));
    await keyboard.press('Space');
    await keyboard.press('Shift+Tab');
  }
  await type(t('prepare:releasedBy'), patient.oncologist);
  await press(t('prepare:unreviewed'), 'Space');
  await press(t('prepare:release'));

  await keyboard.press('Control+2');
  await type(t('today:understanding'), patient.today.understanding);
  // With nothing chosen the first answer has the focus; the arrow goes round to the last: numbers.
  await press(t('today:gate.not-today'), 'ArrowUp');
  await keyboard.press('Control+3');
  await press(words('goals.everyday'), 'Space');
  await type(t('goals:oneThing'), patient.oneThing);
  const cards = ['clinic-days', 'nausea'];
  for (const card of cards) await press(words(`attributes.${card}.aim`), 'Enter');

  await keyboard.press('Control+4');
  await press(/^Good for me/);
  await keyboard.press('Control+5');
  await press(t('weigh:ask'));
  await keyboard.press('Control+6');
  await type(t('decide:reason'), patient.reason);
  // The first answer has the focus; the arrow goes on to the second and picks it.
  await press(t('decide:chosen', { option: words('options.aromatase-inhibitor.name') }), 'ArrowDown');
  await keyboard.press('Control+7');
  await press(t('answers:teach-back.clear'), 'Space');
  await type(t('close:dayPhone'), patient.phones.day);
  await keyboard.press('Control+8');
  await press(t('takeHome:save'));
  const said = page.getByRole('status', { name: t('takeHome:saveTitle') });
  await expect(said).toContainText('.pdf');
  expect(existsSync((await said.textContent())?.match(/\/.*\.pdf/)?.[0] ?? '')).toBe(true);

  await keyboard.press('Control+3');
  await expect(page.getByRole('checkbox', { name: words('goals.everyday') })).toBeChecked();
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(cards.length);
});

test('Ctrl+Z takes back, goes where it was and says what; Ctrl+Shift+Z does it again', async ({ visit }) => {
  const { page, hand } = visit;
  const { t } = hand;
  await hand.goTo('goals');
  const goal = page.getByRole('checkbox', { name: hand.words('goals.everyday') });
  await page.getByText(hand.words('goals.everyday'), { exact: true }).click();
  await hand.goTo('decide');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: t('goals:title') })).toBeVisible();
  await expect(goal).not.toBeChecked();
  await expect(page.getByRole('status', { name: t('visit:saying') })).toHaveText(
    t('visit:undone', { what: t('visit:change.goals-set') }),
  );
  await page.keyboard.press('Control+Shift+z');
  await expect(goal).toBeChecked();
});

test('inside a text field Ctrl+Z is the field’s own', async ({ visit }) => {
  const { page, hand } = visit;
  await hand.goTo('goals');
  await page.getByText(hand.words('goals.everyday'), { exact: true }).click();
  await page.getByLabel(hand.t('goals:oneThing'), { exact: true }).focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel(hand.t('goals:oneThing'), { exact: true })).not.toHaveValue('abc');
  await expect(page.getByRole('checkbox', { name: hand.words('goals.everyday') })).toBeChecked();
});
