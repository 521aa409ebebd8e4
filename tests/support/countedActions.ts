import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { resources } from './app.ts';
import type { hands } from './holdVisit.ts';
import { madeUpPatients } from './madeUpPatient.ts';

type Hand = ReturnType<typeof hands>;

/** What is picked after the made-up record was read: options that its picture speaks for. */
export const pickedFromRecord = ['fulvestrant-capivasertib', 'fulvestrant-alpelisib', 'elacestrant'];
const bundle = join(resources, 'examples/bundles/hr-second-line.bundle.json');

/** Runs work and counts it: each press and each field that is filled is an action. */
function counter(page: Page) {
  let actions = 0;
  const act = async (action: () => Promise<unknown>) => {
    actions += 1;
    await action();
  };
  const press = (name: string) => act(() => page.getByRole('button', { name, exact: true }).click());
  return { act, press, count: () => actions };
}

/**
 * Fills in the usual picture of a new visit by hand: hormone receptors positive, HER2 zero, bone only, first treatment,
 * after menopause, active, without other conditions. Answers how many actions it took.
 */
export async function usualPicture(page: Page, { t, answer }: Hand): Promise<number> {
  const { act, press, count } = counter(page);
  await act(() => answer(t('picture:item.spread'), t('picture:answer.spread.yes')));
  await act(() => page.getByText(t('picture:finding.site.bone'), { exact: true }).click());
  await press(t('picture:none.site'));
  await act(() => answer(t('picture:item.er'), t('picture:answer.er.positive')));
  await act(() => answer(t('picture:item.pr'), t('picture:answer.pr.positive')));
  await act(() => answer(t('picture:item.her2'), t('picture:answer.her2.zero')));
  await act(() => answer(t('picture:item.line'), t('picture:answer.line.first')));
  await act(() => page.getByText(t('picture:section.person'), { exact: true }).click());
  await act(() => answer(t('picture:item.menopause'), t('picture:answer.menopause.after')));
  await act(() => answer(t('picture:item.ecog'), t('picture:answer.ecog.1')));
  await press(t('picture:none.condition'));
  return count();
}

/**
 * From a new visit to the grid, as a nurse and an oncologist do it when the record can be exported. Answers how many
 * actions it took.
 */
export async function fromRecordToGrid(page: Page, hand: Hand): Promise<number> {
  const { t, words } = hand;
  const { act, press, count } = counter(page);
  await act(() => page.getByLabel(t('prepare:label'), { exact: true }).fill(madeUpPatients.en.label));
  for (const item of ['diagnosis', 'spread', 'not-curable', 'newest-result'] as const)
    await act(() => hand.answer(t(`prepare:told.${item}`), t('common:yes')));
  const chooser = page.waitForEvent('filechooser');
  await press(t('importing:open'));
  await (await chooser).setFiles(bundle);
  await press(t('importing:tickAll'));
  // What was worked out is asked one by one.
  for (const item of ['spread', 'line'] as const)
    await act(() =>
      page
        .getByText(`${t(`picture:item.${item}`)}: `)
        .first()
        .click(),
    );
  await press(t('importing:add'));
  const list = page.getByRole('listbox', { name: t('prepare:columnsTitle') });
  for (const option of pickedFromRecord)
    await act(() => list.getByText(words(`options.${option}.name`), { exact: true }).click());
  await act(() =>
    page.getByLabel(t('prepare:releasedBy'), { exact: true }).fill(madeUpPatients.en.oncologist),
  );
  await act(() => page.getByText(t('prepare:unreviewed')).click());
  await press(t('prepare:release'));
  await act(() => hand.goTo('options'));
  return count();
}

/**
 * From the released options to the words about how they meet what she said: three cards, an order other than the one
 * in which she picked them, and how much more the first matters than the second, and the second than the third.
 */
export async function fromCardsToWords(page: Page, hand: Hand): Promise<number> {
  const { t } = hand;
  const { act, press, count } = counter(page);
  await act(() => hand.goTo('goals'));
  const cards = hand
    .region(t('goals:lifeTitle'))
    .getByRole('listitem')
    .getByRole('button', { pressed: false });
  for (const at of [0, 1, 2]) await act(() => cards.nth(at).click());
  const up = new RegExp(`^${t('goals:up', { name: '.*' })}$`);
  for (const at of [2, 1]) await act(() => page.getByRole('button', { name: up }).nth(at).click());
  await act(() => hand.goTo('weigh'));
  await press(t('weigh:ask'));
  await page.getByRole('heading', { name: t('weigh:heading') }).waitFor();
  const questions = page.getByRole('radiogroup');
  for (const at of [0, 1])
    await act(() => questions.nth(at).getByText(t('weigh:word.clearly'), { exact: true }).click());
  await page.getByText(t('weigh:back.ask')).waitFor();
  return count();
}
