import { AxeBuilder } from '@axe-core/playwright';
import { languages } from '../../shared/ids.ts';
import { hands } from '../support/holdVisit.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, test } from './fixtures.ts';

for (const language of languages) {
  test(`a review clears the notice for that option alone, there and in the visit, and axe finds nothing (${language})`, async ({
    app,
  }) => {
    const { page } = app;
    if (language === 'es') await page.getByRole('button', { name: 'Español' }).click();
    const hand = hands(page, language);
    const { t, words } = hand;
    await page.getByRole('button', { name: t('library:open'), exact: true }).click();
    await page.getByLabel(t('library:find'), { exact: true }).fill('Kisqali');
    const list = page.getByRole('listbox', { name: t('library:list') });
    await expect(list.getByRole('option').first()).toContainText('ibociclib');
    const name = words('options.ai-ribociclib.name');
    await list.getByRole('option', { name: new RegExp(`^${name.replaceAll(/[+()]/g, '.')}`) }).click();
    const option = page.getByRole('article');
    await expect(option.getByText(t('common:unreviewed'))).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);

    await option.getByLabel(t('library:name'), { exact: true }).fill('Dr. Made Up');
    await option.getByLabel(t('library:role'), { exact: true }).fill('Oncologist');
    await option.getByRole('button', { name: t('library:record') }).click();
    await expect(option.getByText(/Dr\. Made Up/)).toBeVisible();
    await expect(option.getByText(t('common:unreviewed'))).toHaveCount(0);

    await page.getByRole('button', { name: t('library:back') }).click();
    await hand.start();
    await hand.prepare({ ...madeUpPatients[language], options: ['ai-ribociclib', 'ai-palbociclib'] });
    await hand.goTo('options');
    const head = (id: string) =>
      page.getByRole('columnheader', { name: new RegExp(words(`options.${id}.name`).slice(0, 10)) });
    await expect(head('ai-palbociclib')).toContainText(t('common:unreviewed'));
    await expect(head('ai-ribociclib')).not.toContainText(t('common:unreviewed'));
  });
}
