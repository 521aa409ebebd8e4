import type { Locator, Page } from '@playwright/test';
import { loadLibrary } from '../../electron/content/loadLibrary.ts';
import type { Language } from '../../shared/ids.ts';
import { resources, translators } from './app.ts';
import type { MadeUpPatient } from './madeUpPatient.ts';

const { library } = loadLibrary(`${resources}/content`);

/** Does what people do on each step, by role and label, in the language of the screen. */
export function hands(page: Page, language: Language = 'en') {
  const t = translators[language];
  const words = (key: string) => library?.text[language][key] ?? key;
  const region = (title: string) => page.getByRole('region', { name: title, exact: true });
  const answer = (group: string, label: string) =>
    page.getByRole('radiogroup', { name: group, exact: true }).getByText(label, { exact: true }).click();
  const fill = async (label: string, text: string, within: Page | Locator = page) => {
    await within.getByLabel(label, { exact: true }).fill(text);
  };
  const goTo = async (step: 'prepare' | 'goals' | 'options' | 'decide') => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: t(`visit:step.${step}`) })
      .click();
  };
  const saved = () =>
    page
      .getByTestId('saved')
      .getByText(/\d:\d\d/)
      .waitFor();

  return {
    t,
    words,
    region,
    answer,
    fill,
    goTo,
    saved,

    async setUp({ passphrase }: MadeUpPatient) {
      await fill(t('firstStart:newPassphrase'), passphrase);
      await fill(t('firstStart:passphraseAgain'), passphrase);
      await page.getByRole('button', { name: t('firstStart:setUp') }).click();
      await page.getByRole('button', { name: t('home:start') }).waitFor();
    },

    async unlock({ passphrase }: MadeUpPatient) {
      await fill(t('firstStart:passphrase'), passphrase);
      await page.getByRole('button', { name: t('firstStart:unlock') }).click();
      await page.getByRole('button', { name: t('home:start') }).waitFor();
    },

    async start() {
      await page.getByRole('button', { name: t('home:start') }).click();
      await page.getByRole('heading', { name: t('prepare:title') }).waitFor();
    },

    async prepare(patient: MadeUpPatient) {
      await fill(t('prepare:label'), patient.label);
      await fill(t('prepare:chosenName'), patient.name);
      await fill(t('prepare:birthYear'), patient.birthYear);
      await fill(t('prepare:clinicName'), patient.clinic);
      for (const item of ['diagnosis', 'spread', 'not-curable', 'newest-result'] as const)
        await answer(t(`prepare:told.${item}`), t('common:yes'));
      await answer(t('prepare:spread'), t('prepare:yes'));
      await page.getByText(t('prepare:site.bone'), { exact: true }).click();
      await answer(t('prepare:hormoneReceptors'), t('prepare:hormoneReceptors.positive'));
      await answer(t('prepare:her2'), t('prepare:her2.negative'));
      await answer(t('prepare:menopause'), t('prepare:menopause.after'));
      await answer(t('prepare:earlierTreatment'), t('prepare:earlierTreatment.none'));
      await answer(t('prepare:heartRhythmProblem'), t('prepare:no'));
      await answer(t('prepare:gateQuestion'), t('prepare:gate.numbers'));
      await this.pickOptions(patient.options);
      await this.release(patient.oncologist);
    },

    async pickOptions(options: readonly string[]) {
      for (const option of options)
        await page.getByText(words(`options.${option}.name`), { exact: true }).click();
    },

    async release(oncologist: string) {
      await fill(t('prepare:releasedBy'), oncologist);
      const accept = page.getByText(t('prepare:unreviewed'));
      if (await accept.isVisible()) await accept.click();
      await page.getByRole('button', { name: t('prepare:release'), exact: true }).click();
    },

    async goals(patient: MadeUpPatient) {
      for (const goal of patient.goals) await page.getByText(words(`goals.${goal}`), { exact: true }).click();
      await fill(t('goals:oneThing'), patient.oneThing);
      await fill(t('goals:dateWhat'), patient.dateWhat);
      await fill(t('goals:dateDay'), patient.day);
      const cards = region(t('goals:lifeTitle'))
        .getByRole('listitem')
        .getByRole('button', { pressed: false });
      for (let picked = 0; picked < 3; picked += 1) await cards.nth(picked).click();
      await region(t('goals:lifeTitle'))
        .getByRole('button', { name: /down$|^Bajar/ })
        .first()
        .click();
    },

    async options(patient: MadeUpPatient) {
      const forYou = t('options:forYou', { option: words(`options.${patient.chosen}.name`) });
      await fill(forYou, patient.forYou);
      await page
        .getByRole('table')
        .getByRole('button', { name: /^(Good for me|Bueno para mí)/ })
        .first()
        .click();
    },

    async openAllGroups() {
      const folded = page.getByRole('table').getByRole('button', { expanded: false });
      while ((await folded.count()) > 0) await folded.first().click();
    },

    async decide(patient: MadeUpPatient) {
      const { plan, phones } = patient;
      await fill(t('decide:recommendedBy'), patient.oncologist);
      await fill(t('decide:recommendation'), patient.recommendation);
      await answer(
        t('decide:outcome'),
        t('decide:chosen', { option: words(`options.${patient.chosen}.name`) }),
      );
      await fill(t('decide:reason'), patient.reason);
      await fill(t('decide:whoWasThere'), patient.whoWasThere);
      await fill(t('decide:waitFor'), plan['wait-for']);
      await fill(t('decide:startWhen'), plan['start-when']);
      await fill(t('decide:howToTake'), plan['how-to-take']);
      await fill(t('decide:keepTaking'), plan['keep-taking']);
      await fill(t('decide:planB'), plan['plan-b']);
      await fill(t('decide:nextVisit'), plan['next-visit']);
      await this.lines(t('decide:stepsTitle'), t('decide:addStep'), t('decide:what'), patient.steps);
      await this.lines(
        t('decide:questionsTitle'),
        t('decide:addQuestion'),
        t('decide:question'),
        patient.questions,
      );
      await fill(t('decide:dayPhone'), phones.day);
      await fill(t('decide:nightPhone'), phones.night);
      await fill(t('decide:languagesSpoken'), phones.languages);
    },

    async lines(title: string, add: string, what: string, lines: MadeUpPatient['steps']) {
      for (const [at, line] of lines.entries()) {
        await region(title).getByRole('button', { name: add }).click();
        const group = region(title).getByRole('group', { name: t('decide:place', { place: at + 1 }) });
        await fill(what, line.what, group);
        await fill(t('decide:who'), line.who, group);
        await fill(t('decide:by'), line.by, group);
      }
    },

    /** Saves the page in this language; answers what the app says. */
    async savePage(printLanguage: Language, size: 'standard' | 'large' = 'standard') {
      await answer(t('decide:printLanguage'), t(`prepare:language.${printLanguage}`));
      await answer(t('decide:printSize'), t(`decide:size.${size}`));
      const said = page.getByRole('status', { name: t('decide:printTitle') });
      const before = await said.textContent();
      await page.getByRole('button', { name: t('decide:save') }).click();
      await said.getByText(t('decide:savedTo', { where: '' }).slice(0, 8)).waitFor();
      return (await said.textContent()) ?? before;
    },
  };
}
