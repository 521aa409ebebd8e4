import { mayBeSeen } from '../disclosure/toldFilter.ts';
import type { MessageKey, Translator } from '../i18n/translate.ts';
import type { Instant } from '../ids.ts';
import { answersOf } from '../visit/answers.ts';
import { symptoms } from '../visit/symptoms.ts';
import type { Visit } from '../visit/visit.ts';
import { list, paragraph, text } from './line.ts';
import type { Block, Line, PrintModel, Section } from './model.ts';
import { onPaper } from './onPaper.ts';

/**
 * The sheet that she gets before the visit, which is also what the nurse asks by phone. Every answer is a ruled
 * blank: it says nothing of options, results or time, and does not even speak of treatment until she knows what for.
 */
export function buildPreVisit(whole: Visit, t: Translator, now: Instant): PrintModel {
  const visit = onPaper(whole);
  const isTold = mayBeSeen(visit.told, ['diagnosis', 'spread']);
  const heading = t(isTold ? 'preVisit:heading' : 'print:titleNeutral');
  return {
    language: t.language,
    title: heading,
    heading,
    subtitle: t('preVisit:lead'),
    headerLeft: visit.texts['clinic-name'],
    headerRight: visit.texts['chosen-name'],
    footer: t('preVisit:footer'),
    pageOf: t('print:pageOf', { page: '{{page}}', pages: '{{pages}}' }),
    sections: [yourVisit(visit, t), howYouAre(t), beforeYouCome(t, isTold), questions(t)],
    madeAt: now,
  };
}

const section = (id: string, heading: string | null, blocks: Block[]): Section => ({
  id,
  heading,
  tone: 'plain',
  blocks,
});

const toBeFilledIn: Line = { runs: [], blank: true };

function yourVisit({ texts }: Visit, t: Translator): Section {
  const row = (key: MessageKey, words = '') => ({
    label: t(key),
    value: words === '' ? toBeFilledIn : text(words),
  });
  const rows = [
    row('preVisit:when'),
    row('preVisit:where'),
    row('print:dayPhone', texts['day-phone']),
    row('print:nightPhone', texts['night-phone']),
    row('preVisit:byPhone'),
  ];
  return section('visit', t('preVisit:visitHeading'), [{ kind: 'pairs', rows }]);
}

const beforeYouCome = (t: Translator, isTold: boolean): Section => ({
  ...section('before', t('preVisit:beforeHeading'), [
    list(
      [
        t('preVisit:someone'),
        t(isTold ? 'preVisit:talkTreatment' : 'preVisit:talk'),
        t('preVisit:noNeedToDecide'),
        t('preVisit:worse'),
      ].map(text),
    ),
  ]),
  beside: true,
});

/** Eight numbers to write down. The scale stands with them, for half of people take 10 for "good" otherwise. */
const howYouAre = (t: Translator): Section =>
  section('today', t('preVisit:todayHeading'), [
    paragraph(text(t('preVisit:scale'))),
    {
      kind: 'pairs',
      rows: symptoms.map((symptom) => ({ label: t(`prepare:symptom.${symptom}`), value: toBeFilledIn })),
    },
  ]);

function questions(t: Translator): Section {
  const ask = (key: MessageKey): Line => ({ runs: [{ text: t(key) }], blank: true });
  const circle = (key: MessageKey, question: 'decision-role' | 'who-hears'): Line => {
    const answers = answersOf(question).filter((answer) => answer !== 'open');
    const words = answers.map((answer) => t(`answers:${question}.${answer}` as MessageKey)).join(' · ');
    return { runs: [{ text: `${t(key)} ` }, { text: words, strong: true }] };
  };
  return section('questions', t('preVisit:questionsHeading'), [
    list(
      [
        ask('preVisit:understanding'),
        circle('preVisit:role', 'decision-role'),
        { ...circle('preVisit:hears', 'who-hears'), blank: true },
        ask('preVisit:hopes'),
        ask('preVisit:oneThing'),
        ask('preVisit:date'),
        ask('preVisit:medicines'),
        ask('preVisit:interpreter'),
        ask('preVisit:yourQuestions'),
      ],
      true,
    ),
    paragraph(toBeFilledIn),
  ]);
}
