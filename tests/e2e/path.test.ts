import type { Page } from '@playwright/test';
import type { MessageKey } from '../../shared/i18n/translate.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

const patient = madeUpPatients.en;

type Counting = Window & { actions?: number };

/** Counts, from now on, what a person does: a press, or a text that was typed and left. */
const count = (page: Page) =>
  page.evaluate(() => {
    (window as Counting).actions = 0;
    const one = () => {
      (window as Counting).actions = ((window as Counting).actions ?? 0) + 1;
    };
    window.addEventListener('pointerdown', one, { capture: true });
    window.addEventListener(
      'change',
      ({ target }) => {
        const isText =
          target instanceof HTMLTextAreaElement ||
          (target instanceof HTMLInputElement && target.type === 'text');
        if (isText) one();
      },
      { capture: true },
    );
  });
const counted = (page: Page) => page.evaluate(() => (window as Counting).actions ?? 0);

/** The oncologist's part of a usual visit, with what is asked of her on each of the four screens. */
async function fromTodayToDecide({ page, hand }: OpenApp) {
  const { t, words, answer, fill } = hand;
  const pick = (question: string, given: string) =>
    answer(t(`answers:${question}` as MessageKey), t(`answers:${question}.${given}` as MessageKey));
  await pick('decision-role', 'we-decide');
  await pick('who-hears', 'only-me');
  await answer(t('today:gateQuestion'), t('today:gate.not-today'));
  await page
    .getByRole('button', { name: t('visit:step.goals') })
    .last()
    .click();
  for (const goal of patient.goals) await page.getByText(words(`goals.${goal}`), { exact: true }).click();
  await fill(t('goals:oneThing'), patient.oneThing);
  const cards = hand
    .region(t('goals:lifeTitle'))
    .getByRole('listitem')
    .getByRole('button', { pressed: false });
  for (let picked = 0; picked < 3; picked += 1) await cards.nth(picked).click();
  await page
    .getByRole('button', { name: t('visit:step.options') })
    .last()
    .click();
  for (const mark of [0, 1])
    await page
      .getByRole('button', { name: /^Good for me/ })
      .nth(mark)
      .click();
  await hand.goTo('decide');
  await fill(t('decide:recommendedBy'), patient.oncologist);
  await fill(t('decide:recommendation'), patient.recommendation);
  await answer(t('decide:outcome'), t('decide:chosen', { option: words('options.ai-ribociclib.name') }));
  await fill(t('decide:reason'), patient.reason);
  await hand.lines('step', patient.steps.slice(0, 1));
}

test('the oncologist’s part of a usual visit takes four screens and 25 actions at most', async ({
  visit,
}) => {
  const { page, hand } = visit;
  await hand.prepare(patient);
  await hand.goTo('today');
  await count(page);
  await fromTodayToDecide(visit);
  await page.getByRole('heading', { level: 1 }).click();
  const actions = await counted(page);
  console.log(`info path from Today to Decide: 4 screens, ${actions} actions (bound 25)`);
  expect(actions).toBeGreaterThan(15);
  expect(actions).toBeLessThanOrEqual(25);
});

const ways = [
  ['just-tell-me', 'goals', 'decide'],
  ['already-decided', 'options', 'decide'],
  ['one-option', 'goals', 'options'],
  ['urgent', 'close', 'take-home'],
  ['stopping', 'goals', 'decide'],
] as const;

for (const [way, next, afterThat] of ways) {
  test(`the way "${way}" is one action away, leads on by itself, and hides nothing for good`, async ({
    visit,
  }) => {
    const { page, hand } = visit;
    await hand.prepare(patient);
    await hand.goTo('today');
    await hand.answer(hand.t('answers:path'), hand.t(`answers:path.${way}`));
    const onward = (step: typeof next | typeof afterThat) =>
      page.getByRole('contentinfo').getByRole('button', { name: hand.t(`visit:step.${step}`) });
    await onward(next).click();
    await expect(onward(afterThat)).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('button')).toHaveCount(8);
    await hand.goTo('options');
    const isCompared = way !== 'urgent' && way !== 'stopping';
    await expect(page.getByRole('table')).toHaveCount(isCompared ? 1 : 0);
    if (!isCompared) await expect(page.getByText(hand.t('options:notOnPath'))).toBeVisible();
  });
}

test('in the room neither the list nor Prepare is there without the passphrase; a pause hides all', async ({
  visit,
}) => {
  const { page, hand } = visit;
  const { t } = hand;
  await hand.prepare(patient);
  await hand.answer(t('prepare:stage'), t('prepare:stage.in-room'));
  await expect(page.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible();
  const rail = page.getByRole('navigation');
  await expect(rail.getByRole('button', { name: t('visit:step.prepare') })).toBeHidden();
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('visit:home') })).toHaveCount(0);

  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await page.getByRole('button', { name: t('visit:goOn') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('today:title') })).toBeVisible();

  await page.getByRole('button', { name: t('visit:leaveRoom') }).click();
  await hand.fill(t('firstStart:passphrase'), 'not the right words');
  await page.getByRole('button', { name: t('visit:roomOpen') }).click();
  await expect(page.getByText(t('errors:wrong-passphrase'))).toBeVisible();
  await hand.fill(t('firstStart:passphrase'), patient.passphrase);
  await page.getByRole('button', { name: t('visit:roomOpen') }).click();
  await expect(rail.getByRole('button', { name: t('visit:step.prepare') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('visit:home') })).toBeVisible();
});
