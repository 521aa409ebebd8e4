import type { Locator, Page } from '@playwright/test';
import { loadLibrary } from '../../electron/content/loadLibrary.ts';
import type { StepId } from '../../renderer/visit/steps.ts';
import type { MessageKey } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/ids.ts';
import { sureQuestions } from '../../shared/visit/sure.ts';
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
  const goTo = async (step: StepId) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: t(`visit:step.${step}`), exact: true })
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
      await this.picture();
      await this.pickOptions(patient.options);
      await this.release(patient.oncologist);
    },

    /** First treatment, hormone receptors positive, HER2 negative, bone, after menopause. */
    async picture() {
      await answer(t('picture:item.spread'), t('picture:answer.spread.yes'));
      await page.getByText(t('picture:finding.site.bone'), { exact: true }).click();
      await answer(t('picture:item.er'), t('picture:answer.er.positive'));
      await answer(t('picture:item.her2'), t('picture:answer.her2.negative'));
      await answer(t('picture:item.line'), t('picture:answer.line.first'));
      await page.getByText(t('picture:section.person'), { exact: true }).click();
      await answer(t('picture:item.menopause'), t('picture:answer.menopause.after'));
    },

    async pickOptions(options: readonly string[]) {
      for (const option of options)
        await page
          .getByRole('listbox', { name: t('prepare:columnsTitle') })
          .getByText(words(`options.${option}.name`), { exact: true })
          .click();
    },

    async release(oncologist: string) {
      await fill(t('prepare:releasedBy'), oncologist);
      const accept = page.getByText(t('prepare:unreviewed'));
      if (await accept.isVisible()) await accept.click();
      await page.getByRole('button', { name: t('prepare:release'), exact: true }).click();
    },

    /** Her answers of today; the way through the visit is picked first, because it changes what is asked. */
    async today({ today }: MadeUpPatient) {
      const pick = (question: string, given: string) =>
        answer(t(`answers:${question}` as MessageKey), t(`answers:${question}.${given}` as MessageKey));
      await pick('path', today.path);
      await fill(t('today:understanding'), today.understanding);
      await fill(t('today:decision'), today.decision);
      await pick('decision-role', today.role);
      await fill(t('today:whoIsHere'), today.whoIsHere);
      await pick('interpreter', 'none-needed');
      await pick('who-hears', 'me-and-someone');
      await fill(t('today:whoMayHear'), today.whoIsHere);
      await pick('treatment-can', today.path === 'stopping' ? 'later' : 'usual');
      await pick('treatment-can-said', 'said');
      if (today.gate !== null) await answer(t('today:gateQuestion'), t(`today:gate.${today.gate}`));
    },

    async goals(patient: MadeUpPatient) {
      for (const goal of patient.goals) await page.getByText(words(`goals.${goal}`), { exact: true }).click();
      await fill(t('goals:oneThing'), patient.oneThing);
      await fill(t('goals:dateWhat'), patient.dateWhat);
      await fill(t('goals:dateDay'), patient.day);
      if (patient.stopping !== null) return this.stopping(patient);
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
      const forYou = t('options:forYou', { option: words(`options.${patient.options[0]}.name`) });
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

    async stopping({ stopping }: MadeUpPatient) {
      if (stopping === null) return;
      await fill(t('goals:stopping.hopes'), stopping.hopes);
      await fill(t('goals:stopping.fears'), stopping.fears);
      await fill(t('goals:stopping.not-give-up'), stopping.notGiveUp);
    },

    async weigh() {
      await page.getByRole('button', { name: t('weigh:ask') }).click();
    },

    async decide(patient: MadeUpPatient) {
      await fill(t('decide:recommendedBy'), patient.oncologist);
      await fill(t('decide:recommendation'), patient.recommendation);
      await fill(t('decide:reason'), patient.reason);
      await this.outcome(patient);
      await this.lines('step', patient.steps);
    },

    async outcome({ outcome, stopping }: MadeUpPatient) {
      if (stopping !== null) {
        await answer(t('answers:stopping'), t(`answers:stopping.${stopping.answer}`));
        await fill(t('decide:whoComes'), stopping.whoComes);
        await fill(t('decide:medicinesThatStay'), stopping.medicines);
      } else if (outcome.kind === 'chosen') {
        await answer(
          t('decide:outcome'),
          t('decide:chosen', { option: words(`options.${outcome.option}.name`) }),
        );
      } else {
        await answer(t('decide:outcome'), t('decide:kind.not-today'));
        await fill(t('decide:safeUntil'), outcome.safeUntil);
        await fill(t('decide:stillMissing'), outcome.stillMissing);
      }
    },

    async close({ plan, phones, questions, callBacks, stopping, outcome }: MadeUpPatient) {
      const said = (question: string, given: string) =>
        answer(t(`answers:${question}` as MessageKey), t(`answers:${question}.${given}` as MessageKey));
      await said('teach-back', 'clear');
      for (const question of sureQuestions) await said(question, 'yes');
      if (stopping === null && outcome.kind === 'chosen') {
        await fill(t('close:waitFor'), plan['wait-for']);
        await fill(t('close:startWhen'), plan['start-when']);
        await fill(t('close:howToTake'), plan['how-to-take']);
        await fill(t('close:planB'), plan['plan-b']);
      }
      await fill(t('decide:keepTaking'), plan['keep-taking']);
      await fill(t('close:nextVisit'), plan['next-visit']);
      await this.lines('call-back', callBacks);
      await this.lines('question', questions);
      await fill(t('close:dayPhone'), phones.day);
      await fill(t('close:nightPhone'), phones.night);
      await fill(t('close:languagesSpoken'), phones.languages);
    },

    async lines(kind: 'step' | 'question' | 'call-back', lines: MadeUpPatient['steps']) {
      const card = region(t(`steps:${kind}.title`));
      for (const [at, line] of lines.entries()) {
        await card.getByRole('button', { name: t(`steps:${kind}.add`) }).click();
        const group = card.getByRole('group', { name: t('steps:place', { place: at + 1 }) });
        await fill(t(`steps:${kind}.what`), line.what, group);
        await fill(t('steps:who'), line.who, group);
        await fill(t('steps:by'), line.by, group);
      }
    },

    /** The whole visit on the usual way, from the step Prepare to the pages ready to be saved. */
    async wholeVisit(patient: MadeUpPatient) {
      await this.prepare(patient);
      await goTo('today');
      await this.today(patient);
      await goTo('goals');
      await this.goals(patient);
      await goTo('options');
      await this.options(patient);
      await goTo('decide');
      await this.decide(patient);
      await goTo('close');
      await this.close(patient);
      await goTo('take-home');
    },

    /** Until the preview shows the pages as they stand. */
    async previewed() {
      await page.locator('section[aria-busy="false"]').getByRole('figure').first().waitFor();
    },

    /** Saves the pages in this language; answers what the app says. */
    async savePage(printLanguage: Language, size: 'standard' | 'large' = 'standard') {
      await answer(t('takeHome:language'), t(`prepare:language.${printLanguage}`));
      await answer(t('takeHome:size'), t(`takeHome:size.${size}`));
      const said = page.getByRole('status', { name: t('takeHome:saveTitle') });
      const before = await said.textContent();
      await page.getByRole('button', { name: t('takeHome:save') }).click();
      await said.getByText(t('takeHome:savedTo', { where: '' }).slice(0, 8)).waitFor();
      return (await said.textContent()) ?? before;
    },
  };
}
