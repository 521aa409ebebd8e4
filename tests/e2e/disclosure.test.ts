import { madeUpPatients } from '../support/madeUpPatient.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

const patient = madeUpPatients.en;
/** What only an open gate shows: months until growth and months alive, of both arms. */
const figures = ['24.8 months', '14.5 months', '25.3 months', '16 months', '63.9 months', '51.4 months'];

async function seen({ page }: OpenApp): Promise<string> {
  return (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
}

test('until she has been told, no option is shown, and the page says a visit about her care', async ({
  visit,
}) => {
  const { hand } = visit;
  await hand.pickOptions(patient.options);
  await hand.release(patient.oncologist);
  await hand.goTo('options');
  const before = await seen(visit);
  expect(before).toContain(hand.t('options:notTold'));
  for (const option of patient.options) expect(before).not.toContain(hand.words(`options.${option}.name`));
  await hand.goTo('goals');
  for (const words of ['name', 'aim'])
    expect(await seen(visit)).not.toContain(hand.words(`attributes.growth-median.${words}`));
  await hand.goTo('decide');
  for (const option of patient.options)
    expect(await seen(visit)).not.toContain(hand.words(`options.${option}.name`));
});

test('with the gate shut there is no month and nothing of time alive; opened, the months stand with their pairs', async ({
  visit,
}) => {
  const { page, hand } = visit;
  await hand.prepare(patient);
  await hand.goTo('today');
  await hand.answer(hand.t('today:gateQuestion'), hand.t('today:gate.not-today'));
  await hand.goTo('options');
  await hand.openAllGroups();
  const shut = await seen(visit);
  for (const figure of figures) expect(shut).not.toContain(figure);
  expect(shut).not.toContain(hand.words('attributes.alive-median.name'));
  expect(shut).toMatch(/Longer than with .+, in (PALOMA|MONALEESA)-2\./);
  await hand.goTo('goals');
  for (const words of ['name', 'aim'])
    expect(await seen(visit)).not.toContain(hand.words(`attributes.alive-median.${words}`));

  await hand.goTo('today');
  await hand.answer(hand.t('today:gateQuestion'), hand.t('today:gate.numbers'));
  await hand.goTo('options');
  await hand.openAllGroups();
  const open = await seen(visit);
  for (const figure of figures) expect(open).toContain(figure);
  expect(open).not.toContain('9.4 months');

  await hand.goTo('today');
  await page.getByRole('button', { name: hand.t('today:gateShut') }).click();
  await hand.goTo('options');
  await hand.openAllGroups();
  for (const figure of figures) expect(await seen(visit)).not.toContain(figure);
});

test('an option that was released is shown no longer once the columns change', async ({ visit }) => {
  const { hand } = visit;
  await hand.prepare(patient);
  await hand.pickOptions(['paclitaxel-weekly']);
  await hand.goTo('options');
  expect(await seen(visit)).toContain(hand.t('options:notReleased'));
});
