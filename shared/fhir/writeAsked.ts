import type { MessageKey } from '../i18n/translate.ts';
import { ownCard } from '../visit/own.ts';
import { symptoms } from '../visit/symptoms.ts';
import type { TextField } from '../visit/text.ts';
import type { Answer, Writing } from './document.ts';
import { systems } from './writeCodes.ts';
import { askedQuestions } from './writeContent.ts';

/** A question that was answered, for the form and for the answers to it. `answers` has one at least. */
export interface Asked {
  linkId: string;
  text: string;
  type: 'choice' | 'text' | 'integer';
  answers: Answer[];
}

/** What she and others typed besides goals and plan, with the words that stand over the field. */
export const typedAnswers = [
  ['who-was-there', 'today:whoIsHere'],
  ['understanding', 'today:understanding'],
  ['decision-sentence', 'today:decision'],
  ['hopes', 'print:hopes'],
  ['not-give-up', 'print:notGiveUp'],
  ['own-card', 'goals:ownCardWords'],
  ['teach-back-open', 'close:teachBackOpen'],
  ['what-is-missing', 'close:whatIsMissing'],
] as const satisfies [TextField, MessageKey][];

/**
 * What was asked and answered, in the order of the visit. What was not answered is not there, not even as a question:
 * that there is a question about time may be too much already.
 */
export const askedIn = (writing: Writing): Asked[] => [
  ...matters(writing),
  ...reactions(writing),
  ...closed(writing),
  ...gate(writing),
  ...symptomsToday(writing),
  ...typed(writing),
];

const choice = (linkId: string, text: string, ...codings: NonNullable<Answer['valueCoding']>[]): Asked => ({
  linkId,
  text,
  type: 'choice',
  answers: codings.map((valueCoding) => ({ valueCoding })),
});

function matters({ content, lookup, t }: Writing): Asked[] {
  const { answer, cards } = content.matters;
  const text = t('print:mattersHeading');
  const system = `${systems.answer}:matters`;
  switch (answer) {
    case 'open':
      return [];
    case 'all-the-same':
      return [choice('matters', text, { system, code: answer, display: t('goals:allTheSame') })];
    case 'you-choose':
      return [choice('matters', text, { system, code: answer, display: t('goals:youChoose') })];
    case 'cards': {
      const codings = cards.map((code) => ({
        system: systems.card,
        code,
        display:
          code === ownCard
            ? (content.texts['own-card'] ?? '')
            : lookup.text(t.language, `attributes.${code}.name`),
      }));
      return [choice('cards', text, ...codings)];
    }
  }
}

function reactions({ content, lookup, t }: Writing): Asked[] {
  return Object.entries(content.reactions).flatMap(([option, marks]) =>
    Object.entries(marks).flatMap(([row, code]) => {
      if (code === undefined) return [];
      const names = {
        option: lookup.text(t.language, `options.${option}.name`),
        row: lookup.text(t.language, `attributes.${row}.name`),
      };
      const display = t(`options:${code}`, names);
      const text = `${names.option}: ${names.row}`;
      return [choice(`reaction/${option}/${row}`, text, { system: systems.reaction, code, display })];
    }),
  );
}

function closed({ content, t }: Writing): Asked[] {
  return askedQuestions.flatMap((question) => {
    const code = content.answers[question];
    if (code === 'open') return [];
    const display = t(`answers:${question}.${code}` as MessageKey);
    const system = `${systems.answer}:${question}`;
    return [choice(question, t(`answers:${question}`), { system, code, display })];
  });
}

function gate({ content, t }: Writing): Asked[] {
  const code = content.gate;
  if (code === null) return [];
  const display = t(`note:time.${code}`);
  return [choice('gate', t('today:gateTitle'), { system: `${systems.answer}:gate`, code, display })];
}

function symptomsToday({ content, t }: Writing): Asked[] {
  return symptoms.flatMap((symptom): Asked[] => {
    const today = content.symptoms[symptom];
    if (today === undefined) return [];
    const name = t(`prepare:symptom.${symptom}`);
    const score: Asked = {
      linkId: `symptom/${symptom}`,
      text: name,
      type: 'integer',
      answers: [{ valueInteger: today.score }],
    };
    if (today.plan === 'open') return [score];
    const coding = {
      system: `${systems.answer}:symptom-plan`,
      code: today.plan,
      display: t(`prepare:plan.${today.plan}`),
    };
    return [score, choice(`symptom-plan/${symptom}`, t('prepare:planFor', { symptom: name }), coding)];
  });
}

const typed = ({ content, t }: Writing): Asked[] =>
  typedAnswers.flatMap(([field, label]) => {
    const words = content.texts[field];
    if (words === undefined) return [];
    return [{ linkId: field, text: t(label), type: 'text', answers: [{ valueString: words }] }];
  });
