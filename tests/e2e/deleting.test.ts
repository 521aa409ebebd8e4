import { tabTo } from '../support/keys.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

const patient = madeUpPatients.en;

/** The home page with the visit of the made-up patient and of nobody else. */
async function withVisit({ page, hand }: OpenApp) {
  await hand.start();
  await hand.fill(hand.t('prepare:label'), patient.label);
  await hand.saved();
  await page.getByRole('button', { name: hand.t('visit:home') }).click();
  await page.getByRole('button', { name: hand.t('home:start') }).waitFor();
}

/** What the page calls things, and where they stand on it. */
function places({ page, hand: { t } }: OpenApp) {
  const name = t('home:labelled', { label: patient.label });
  const button = (called: string) => page.getByRole('button', { name: called, exact: true });
  return {
    remove: t('home:deleteOf', { name }),
    bringBack: t('home:bringBackOf', { name }),
    folded: t('home:deletedTitle', { count: 1 }),
    line: page.getByRole('button', { name: t('home:stage.preparing') }),
    undo: button(t('home:undo')),
    open: button(t('home:openOf', { name })),
    button,
  };
}

test('a visit is deleted, brought back by Undo, deleted, brought back from the list and opened, with keys alone', async ({
  app,
}) => {
  await withVisit(app);
  const { page, hand } = app;
  const { keyboard } = page;
  const { remove, bringBack, folded, line, undo, open } = places(app);

  await tabTo(page, remove);
  await keyboard.press('Enter');
  await expect(undo).toBeFocused();
  await expect(line).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(open).toBeFocused();
  await expect(line).toBeVisible();

  await tabTo(page, remove);
  await keyboard.press('Space');
  await expect(undo).toBeFocused();
  await tabTo(page, folded);
  await keyboard.press('Enter');
  await tabTo(page, bringBack);
  await keyboard.press('Enter');
  await expect(open).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByLabel(hand.t('prepare:label'), { exact: true })).toHaveValue(patient.label);
});

test('a deleted visit is still deleted after a new start, and can still be brought back', async ({
  app,
  start,
}) => {
  await withVisit(app);
  await places(app).button(places(app).remove).click();
  await expect(places(app).undo).toBeFocused();
  await app.shell.close();

  const again = await start();
  await again.hand.unlock(patient);
  const { line, folded, button, bringBack } = places(again);
  await again.page.getByText(folded).click();
  await expect(line).toHaveCount(0);
  await button(bringBack).click();
  await expect(line).toBeVisible();
});

test('everything to press is at least 44 by 44, and what was done stays in sight below a long list', async ({
  app,
}) => {
  const { page, hand } = app;
  for (let n = 0; n < 14; n += 1) await withVisit(app);
  await expect(page.getByRole('listitem')).toHaveCount(14);
  const { remove, undo, folded, bringBack, button } = places(app);
  await button(remove).nth(2).click();
  await expect(undo).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole('status')).toHaveText(
    hand.t('home:deleted', { name: hand.t('home:labelled', { label: patient.label }) }),
  );
  await page.getByText(folded).click();
  for (const target of [button(remove).first(), undo, page.getByText(folded), button(bringBack)]) {
    const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});
