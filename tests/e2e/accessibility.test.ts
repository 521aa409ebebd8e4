import { languages } from '../../shared/ids.ts';
import { foundIn } from '../support/axe.ts';
import { everyStep } from '../support/everyStep.ts';
import { hands } from '../support/holdVisit.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, test } from './fixtures.ts';

for (const language of languages) {
  test(`axe finds nothing on any screen (${language})`, async ({ start }) => {
    test.setTimeout(180_000);
    const patient = madeUpPatients[language];
    const { page } = await start();
    if (language === 'es') await page.getByRole('button', { name: 'Español' }).click();
    const hand = hands(page, language);
    const found: Record<string, string[]> = {};
    const look = async (screen: string) => {
      for (const contrast of ['no-preference', 'more'] as const) {
        await page.emulateMedia({ contrast });
        found[`${screen}, contrast ${contrast}`] = await foundIn(page);
      }
    };
    await look('first start');
    await hand.setUp(patient);
    await hand.start();
    await hand.prepare(patient);
    await look('prepare');
    await hand.goTo('today');
    await hand.today({ ...patient, today: { ...patient.today, gate: 'three-possibilities' } });
    await hand.fill(hand.t('today:estimate'), '24');
    await look('today');
    await hand.goTo('goals');
    await hand.goals(patient);
    await look('goals');
    await hand.goTo('options');
    await hand.openAllGroups();
    await look('options');
    await page
      .getByRole('button', { name: new RegExp(`^${hand.t('options:source')}:`) })
      .nth(3)
      .click();
    await page.getByRole('dialog').waitFor();
    await look('source');
    await page.keyboard.press('Escape');
    await hand.goTo('weigh');
    await hand.weigh();
    await look('weigh');
    await hand.goTo('decide');
    await hand.decide(patient);
    await look('decide');
    await hand.goTo('close');
    await hand.close(patient);
    await look('close');
    await hand.goTo('take-home');
    await hand.previewed();
    await look('take home');
    await page.keyboard.press('F9');
    await look('pause');
    await page.keyboard.press('F9');
    await page.getByRole('button', { name: hand.t('visit:home') }).click();
    await page.getByRole('button', { name: hand.t('home:start') }).waitFor();
    await look('home');
    await page.getByRole('button', { name: new RegExp(`^${hand.t('home:delete')} `) }).click();
    await page.getByText(hand.t('home:deletedTitle', { count: 1 })).click();
    await look('home, with a deleted visit');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });

  test(`four options stand side by side at 1280 by 720: nothing scrolls sideways, and the window itself not at all (${language})`, async ({
    app,
  }) => {
    const { page } = app;
    if (language === 'es') await page.getByRole('button', { name: 'Español' }).click();
    const hand = hands(page, language);
    await hand.start();
    await hand.prepare({ ...madeUpPatients.es, oncologist: 'Dr. Made Up' });
    for (const step of everyStep) {
      await hand.goTo(step);
      if (step === 'options') await hand.openAllGroups();
      const overflow = await page.evaluate(() => {
        const main = document.querySelector('main');
        const wide = (element: Element | null) => (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0);
        const { scrollHeight, clientHeight } = document.documentElement;
        return [wide(document.documentElement), wide(main), scrollHeight - clientHeight];
      });
      expect(overflow, step).toEqual([0, 0, 0]);
    }
  });
}
