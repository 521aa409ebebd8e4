import type { Language } from '../../shared/ids.ts';
import { languages } from '../../shared/ids.ts';
import { ask } from '../support/app.ts';
import { foundIn } from '../support/axe.ts';
import { fixedPart } from '../support/fixedPart.ts';
import { hands } from '../support/holdVisit.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { type Ask, recordVisit } from '../support/recordVisit.ts';
import { changesOf, lastTime, type WeighCase } from '../support/weighCases.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

const askMain =
  ({ page }: OpenApp): Ask =>
  (method, input) =>
    ask(page, method, input);

/** Records the visit of a case in the open store and opens it from the home page. */
async function openCase(app: OpenApp, name: WeighCase, language: Language = 'en') {
  const before = name === 'follow-up' ? await recordVisit(askMain(app), language, lastTime(language)) : null;
  await recordVisit(askMain(app), language, changesOf(name, language), before);
  await app.page.reload();
  await app.page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${name} `) })
    .first()
    .click();
}

const seen = async ({ page }: OpenApp) => (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
const verdict = ({ page, hand }: OpenApp) =>
  page.getByRole('region', { name: hand.t('weigh:heading') }).locator('[aria-live]');

test('cards are picked and put in order, weighing is asked for, and two words change what is said; a restart keeps it', async ({
  visit,
  start,
}) => {
  const { page, hand } = visit;
  const { t } = hand;
  await hand.prepare({ ...madeUpPatients.en, options: ['ai-ribociclib', 'aromatase-inhibitor'] });
  await hand.goTo('today');
  await hand.answer(t('today:gateQuestion'), t('today:gate.numbers'));
  await hand.goTo('goals');
  const aim = (id: string) => hand.words(`attributes.${id}.aim`);
  for (const id of ['growth-median', 'diarrhea', 'nausea'])
    await page.getByRole('button', { name: new RegExp(`^${aim(id)}`) }).press('Enter');
  await page.getByRole('button', { name: t('goals:up', { name: aim('diarrhea') }) }).press('Enter');

  await hand.goTo('weigh');
  expect(await seen(visit)).not.toContain(t('weigh:not'));
  await page.getByRole('button', { name: t('weigh:ask') }).press('Enter');
  await expect(verdict(visit)).toContainText(fixedPart('en', 'weigh:same.all'));
  const question = page.getByRole('radiogroup', {
    name: t('weigh:importanceOf', { more: aim('diarrhea'), less: aim('growth-median') }),
  });
  await question.getByRole('radio', { name: t('weigh:word.much') }).press('Space');
  await expect(verdict(visit)).toContainText(hand.words('options.aromatase-inhibitor.name'));
  await expect(verdict(visit)).not.toContainText(fixedPart('en', 'weigh:same.all'));
  const said = await verdict(visit).innerText();
  await hand.saved();
  await visit.shell.close();

  const again = await start();
  await again.hand.unlock(madeUpPatients.en);
  await again.page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${madeUpPatients.en.label.slice(0, 5)}`) })
    .click();
  await again.hand.goTo('weigh');
  await expect(verdict(again)).toHaveText(said, { useInnerText: true });
});

for (const language of languages)
  test(`with the gate shut and a card of time in the top three nothing is added up, and no month is there (${language})`, async ({
    app,
  }) => {
    if (language === 'es') await app.page.getByRole('button', { name: 'Español' }).click();
    await openCase(app, 'gate-shut', language);
    const hand = hands(app.page, language);
    await hand.goTo('weigh');
    await app.page.getByText(hand.t('weigh:off.gateShut')).waitFor();
    const words = await seen(app);
    expect(words).not.toContain(hand.t('weigh:howSteady'));
    expect(words).not.toContain(hand.t('weigh:importanceTitle'));
    expect(words).not.toMatch(/\d (months|meses)/);
    expect(words).toContain(hand.words('attributes.nausea.aim'));
  });

test('the tiles are folded, speak in letters, and stand under the sentences of what this is not', async ({
  app,
}) => {
  await openCase(app, 'leans');
  const { page, hand } = app;
  await hand.goTo('weigh');
  await expect(page.getByText(hand.t('weigh:not'))).toBeVisible();
  const tiles = page.getByRole('img', { name: /^Ten tiles\. A: \d; / });
  await expect(tiles).toBeHidden();
  await page.getByText(hand.t('weigh:howSteady')).press('Enter');
  await expect(tiles).toBeVisible();
  expect((await tiles.innerText()).replaceAll(/\s/g, '')).toMatch(/^[ABC]{10}$/);
  expect(await seen(app)).not.toContain('%');
  for (const contrast of ['no-preference', 'more'] as const) {
    await page.emulateMedia({ contrast });
    expect(await foundIn(page), contrast).toEqual([]);
  }
});

test('points are given by keyboard, in whatever order, and say so where it is not that of the cards', async ({
  app,
}) => {
  await openCase(app, 'steady');
  const { page, hand } = app;
  await hand.goTo('weigh');
  await page.getByRole('button', { name: hand.t('weigh:wayPoints') }).press('Enter');
  const field = (id: string) => page.getByLabel(hand.words(`attributes.${id}.aim`), { exact: true });
  await field('growth-median').fill('10');
  await field('nausea').fill('90');
  await field('nausea').press('Tab');
  await expect(page.getByText(hand.t('weigh:pointsAgainst'))).toBeVisible();
  await expect(verdict(app)).toContainText(hand.words('options.aromatase-inhibitor.name'));
  expect(await foundIn(page)).toEqual([]);
  await page.getByRole('button', { name: hand.t('weigh:pointsReorder') }).press('Enter');
  await expect(page.getByText(hand.t('weigh:pointsAgainst'))).toBeHidden();
});

test('it can be left out for the visit, and taken up again', async ({ app }) => {
  await openCase(app, 'steady');
  const { page, hand } = app;
  await hand.goTo('weigh');
  await expect(verdict(app)).toContainText(fixedPart('en', 'weigh:said.steady'));
  await page.getByRole('button', { name: hand.t('weigh:turnOff') }).click();
  await expect(page.getByText(hand.t('weigh:off.turnedOff'))).toBeVisible();
  await expect(page.getByText(hand.t('weigh:not'))).toBeHidden();
  expect(await seen(app)).toContain(hand.words('attributes.nausea.aim'));
  await page.getByRole('button', { name: hand.t('weigh:turnOn') }).click();
  await expect(verdict(app)).toContainText(fixedPart('en', 'weigh:said.steady'));
});

test('a follow-up shows what she said last time beside today, and says that a change is fine', async ({
  app,
}) => {
  await openCase(app, 'follow-up');
  const { hand } = app;
  await hand.goTo('goals');
  await app.page.getByText(hand.t('goals:lastFine')).first().waitFor();
  const words = await seen(app);
  const names = (ids: string[]) => ids.map((id) => hand.words(`attributes.${id}.aim`)).join(' · ');
  expect(words).toContain(
    hand.t('goals:lastCards', { names: names(['growth-median', 'alive-median', 'nausea']) }),
  );
  expect(words).toContain(hand.t('goals:lastNew', { names: names(['infections']) }));
  expect(words).toContain('Dancing at the wedding (made up)');
});
