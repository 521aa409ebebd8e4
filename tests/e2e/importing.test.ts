import { join } from 'node:path';
import type { MessageKey } from '../../shared/i18n/translate.ts';
import { resources } from '../support/app.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, test } from './fixtures.ts';

const bundle = join(resources, 'examples/bundles/hr-second-line.bundle.json');
const picked = ['fulvestrant-capivasertib', 'fulvestrant-alpelisib', 'elacestrant'];
const most = 20;

/**
 * From an empty visit to the grid, as a nurse and an oncologist do it when the record can be exported. Each press and
 * each filled field is an action.
 */
test(`a record is read, ticked, three options are picked and released, and the grid is there in ${most} actions`, async ({
  app: { page, hand },
}, info) => {
  const { t, words } = hand;
  let actions = 0;
  const act = async (action: () => Promise<unknown>) => {
    actions += 1;
    await action();
  };
  const press = (name: string) => act(() => page.getByRole('button', { name, exact: true }).click());
  await hand.start();

  await act(() => page.getByLabel(t('prepare:label'), { exact: true }).fill(madeUpPatients.en.label));
  for (const item of ['diagnosis', 'spread', 'not-curable', 'newest-result'])
    await act(() => hand.answer(t(`prepare:told.${item}` as MessageKey), t('common:yes')));
  const chooser = page.waitForEvent('filechooser');
  await press(t('importing:open'));
  await (await chooser).setFiles(bundle);
  await press(t('importing:tickAll'));
  // What was worked out is asked one by one.
  for (const item of ['spread', 'line'])
    await act(() =>
      page.getByText(new RegExp(`^${escaped(t(`picture:item.${item}` as MessageKey))}: `)).click(),
    );
  await press(t('importing:add'));

  const list = page.getByRole('listbox', { name: t('prepare:columnsTitle') });
  for (const option of picked) {
    const name = words(`options.${option}.name`);
    await act(() => list.getByText(name, { exact: true }).click());
  }
  await act(() =>
    page.getByLabel(t('prepare:releasedBy'), { exact: true }).fill(madeUpPatients.en.oncologist),
  );
  await act(() => page.getByText(t('prepare:unreviewed')).click());
  await press(t('prepare:release'));
  await act(() => hand.goTo('options'));

  for (const option of picked)
    await expect(
      page.getByRole('columnheader', { name: new RegExp(`^${escaped(words(`options.${option}.name`))}`) }),
    ).toBeVisible();
  info.annotations.push({ type: 'actions', description: String(actions) });
  expect(actions).toBeLessThanOrEqual(most);
});

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
