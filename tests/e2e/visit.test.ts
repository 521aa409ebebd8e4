import { existsSync, readFileSync } from 'node:fs';
import { type Language, languages } from '../../shared/ids.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { ask } from '../support/app.ts';
import { hands } from '../support/holdVisit.ts';
import { type MadeUpPatient, madeUpPatients } from '../support/madeUpPatient.ts';
import { textOfPages } from '../support/pdf.ts';
import { expect, type OpenApp, test } from './fixtures.ts';

/** Holds the usual visit by mouse from the home page to the saved PDF; answers what the app said of it. */
async function holdVisit(
  { page, hand }: OpenApp,
  patient: MadeUpPatient,
  language: Language,
): Promise<string | null> {
  await hand.start();
  await hand.wholeVisit(patient);
  const said = await hand.savePage(language);
  await hand.saved();
  await expect(page.getByTestId('saved')).toHaveText(/\d:\d\d/);
  return said;
}

async function onlyVisit({ page }: OpenApp): Promise<Visit> {
  const { rows } = await ask<{ rows: { id: string }[] }>(page, 'visits.list', { search: '', limit: 10 });
  expect(rows).toHaveLength(1);
  return (await ask<{ visit: Visit }>(page, 'visits.open', { visitId: rows[0]?.id })).visit;
}

for (const language of languages) {
  test(`the usual visit goes from start to saved page and stands there after a new start (${language})`, async ({
    app,
    start,
  }) => {
    const patient = madeUpPatients[language];
    if (language === 'es') await app.page.getByRole('button', { name: 'Español' }).click();
    const hand = hands(app.page, language);
    const said = await holdVisit({ ...app, hand }, patient, language);

    const file = said?.match(/(\/|[A-Z]:\\).*\.pdf/)?.[0] ?? '';
    expect(existsSync(file)).toBe(true);
    expect((await textOfPages(readFileSync(file))).join(' ')).toContain(patient.phones.night);

    const before = await onlyVisit(app);
    expect(before).toMatchObject({
      language,
      birthYear: Number(patient.birthYear),
      gate: patient.today.gate,
      goals: patient.goals,
      columns: expect.arrayContaining(patient.options),
      outcome: { kind: 'chosen', option: (patient.outcome as { option: string }).option },
      dateToProtect: patient.day,
    });
    expect(before.matters.cards).toHaveLength(3);
    expect(before.printouts).toHaveLength(1);
    await app.shell.close();

    const again = await start({ language });
    await again.hand.unlock(madeUpPatients.en);
    expect(await onlyVisit(again)).toEqual(before);
    await again.page.getByRole('button', { name: patient.label }).first().click();
    const label = again.page.getByLabel(again.hand.t('prepare:label'), { exact: true });
    await expect(label).toHaveValue(patient.label);
    await again.hand.goTo('decide');
    const reason = again.page.getByLabel(again.hand.t('decide:reason'), { exact: true });
    await expect(reason).toHaveValue(patient.reason);
  });
}
