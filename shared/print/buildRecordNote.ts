import type { Lookup } from '../content/lookup.ts';
import { mayBeSeen, toldFilter } from '../disclosure/toldFilter.ts';
import { formatDay, formatShortDay, type Translator } from '../i18n/translate.ts';
import { toldItems } from '../patient/told.ts';
import { ownCard, ownGoal } from '../visit/own.ts';
import { sureQuestions, sureScore } from '../visit/sure.ts';
import { symptoms } from '../visit/symptoms.ts';
import type { Visit } from '../visit/visit.ts';
import { outcomeIn } from '../weigh/outcome.ts';
import { outcomeWords } from '../weigh/outcomeWords.ts';
import { herCardsOf, weighingOf } from '../weigh/weighing.ts';
import { gridOnPaper } from './gridOnPaper.ts';
import { decisionIn, planIn } from './noteDecision.ts';
import { answered, type Note, said } from './noteLine.ts';
import { onPaper } from './onPaper.ts';
import { isSayable } from './sayable.ts';

/**
 * The note for the record as plain lines, in the clinic's language. A portal may show it to her the same day, so it
 * obeys what she has been told and what she wanted to hear of time: no figure about time ever stands in it. What
 * was not asked is left out. Private notes and sentences kept off paper are not in it.
 */
export function buildRecordNote(whole: Visit, lookup: Lookup, t: Translator): string {
  // The record is hers, whichever copy of the pages she takes: a copy to share would say that time was shut.
  const visit = onPaper({ ...whole, paper: { ...whole.paper, copy: 'mine' } });
  const note: Note = { visit, lookup, t };
  const day = formatShortDay(t.language, visit.startedAt);
  return [
    t('note:title', { day, version: visit.libraryVersion }),
    ...urgentIn(note),
    ...peopleIn(note),
    ...timeIn(note),
    ...wishesIn(note),
    ...weighingIn(note),
    ...decisionIn(note),
    ...planIn(note),
    ...closeIn(note),
  ].join('\n');
}

function urgentIn({ visit, t }: Note): string[] {
  if (visit.answers.path !== 'urgent') return [];
  const fields = ['urgent-what', 'urgent-where', 'urgent-when'] as const;
  const words = fields.map((field) => visit.texts[field]).filter((text) => text !== '');
  return [t('note:urgent', { words: words.length === 0 ? t('note:notNamed') : words.join('; ') })];
}

function peopleIn(note: Note): string[] {
  const { visit, t } = note;
  const told = toldItems
    .filter((item) => visit.told[item] === 'yes')
    .map((item) => t(`prepare:told.${item}`));
  const withWords = (answer: string | null, words: string) =>
    [answer ?? '', words].filter((part) => part !== '').join(', ');
  const interpreter = withWords(answered(note, 'interpreter'), visit.texts['interpreter-name']);
  const hears = withWords(answered(note, 'who-hears'), visit.texts['who-may-hear']);
  return [
    ...said(note, 'note:told', 'items', told.join('; ')),
    ...said(note, 'note:present', 'who', visit.texts['who-was-there']),
    ...said(note, 'note:interpreter', 'kind', interpreter),
    ...said(note, 'note:hears', 'answer', hears),
    ...said(note, 'note:understanding', 'words', visit.texts.understanding),
    ...said(note, 'note:role', 'answer', answered(note, 'decision-role') ?? ''),
    ...said(note, 'note:toDecide', 'words', visit.texts['decision-sentence']),
  ];
}

/** Whether it was talked about, never what was said. Until she knows of what, that there was such a question is too much. */
function timeIn(note: Note): string[] {
  const { visit, t } = note;
  const { told, gate } = visit;
  const can = mayBeSeen(told, ['diagnosis', 'spread', 'not-curable'])
    ? (answered(note, 'treatment-can-said') ?? '')
    : '';
  return [
    ...said(note, 'note:treatmentCan', 'answer', can),
    ...(mayBeSeen(told, ['diagnosis', 'spread']) ? [t(`note:time.${gate}`)] : []),
  ];
}

function wishesIn(note: Note): string[] {
  const { visit, lookup, t } = note;
  const { texts, matters } = visit;
  const nameOf = (key: string) => lookup.text(t.language, key);
  const own = (field: 'own-goal' | 'own-card') => (texts[field] === '' ? [] : [texts[field]]);
  const goals = visit.goals.flatMap((id) => {
    if (id === ownGoal) return own('own-goal');
    const goal = toldFilter(visit.told, lookup.library.goals).find((one) => one.id === id);
    return goal !== undefined && isSayable(visit, goal) ? [nameOf(`goals.${id}`)] : [];
  });
  const cards = matters.cards.flatMap((id) => {
    if (id === ownCard) return own('own-card');
    const row = lookup.library.attributes.find((attribute) => attribute.id === id);
    return row !== undefined && isSayable(visit, row) ? [nameOf(`attributes.${id}.name`)] : [];
  });
  const day = visit.dateToProtect === null ? '' : formatDay(t.language, visit.dateToProtect);
  const date = [texts['date-what'], day].filter((part) => part !== '').join(', ');
  const isStopping = visit.answers.path === 'stopping';
  return [
    ...said(note, 'note:goals', 'goals', goals.join('; ')),
    ...said(note, 'note:oneThing', 'words', texts['one-thing']),
    ...said(note, 'note:date', 'date', date),
    ...(matters.answer === 'all-the-same' ? [t('note:allTheSame')] : []),
    ...(matters.answer === 'you-choose' ? [t('note:youChoose')] : []),
    ...(matters.answer === 'cards' ? said(note, 'note:matters', 'cards', cards.join('; ')) : []),
    ...(isStopping ? said(note, 'note:hopes', 'words', texts.hopes) : []),
    ...(isStopping ? said(note, 'note:notGiveUp', 'words', texts['not-give-up']) : []),
  ];
}

/**
 * The verdict alone, if anybody asked for it: they are her priorities and no recommendation, and whether how long
 * people lived was counted is said with it. Nothing where adding up was off.
 */
function weighingIn({ visit, lookup, t }: Note): string[] {
  const grid = gridOnPaper(visit, lookup);
  if (visit.answers.weighing !== 'asked' || typeof herCardsOf(visit, grid) === 'string') return [];
  const outcome = outcomeIn(weighingOf(visit, grid, lookup), grid);
  if (outcome === null) return [];
  const [verdict = ''] = outcomeWords(outcome, { t, lookup, texts: visit.texts }).said;
  if (outcome.kind === 'cannot-say') return [t('note:weighed', { verdict })];
  const isCounted = lookup.library.attributes.some(
    ({ id, concerns }) => concerns === 'time-alive' && visit.matters.cards.includes(id),
  );
  return [
    t('note:weighed', { verdict }),
    t(isCounted ? 'note:weighedWithTimeAlive' : 'note:weighedWithoutTimeAlive'),
  ];
}

function closeIn(note: Note): string[] {
  const { visit, t } = note;
  const score = sureScore(visit.answers);
  const troubled = symptoms.flatMap((symptom) => {
    const today = visit.symptoms[symptom];
    if (today === undefined || today.score < 4) return [];
    const plan = today.plan === 'open' ? t('note:planOpen') : t(`prepare:plan.${today.plan}`);
    return [t('note:symptom', { symptom: t(`prepare:symptom.${symptom}`), score: today.score, plan })];
  });
  const accepted = visit.unreviewedAccepted;
  return [
    ...troubled,
    ...said(note, 'note:teachBack', 'answer', answered(note, 'teach-back') ?? ''),
    ...said(note, 'note:teachBackOpen', 'words', visit.texts['teach-back-open']),
    ...(score === null ? [] : [t('note:sure', { score })]),
    ...sureQuestions
      .filter((question) => visit.answers[question] === 'no')
      .map((question) => t('note:sureNo', { question: t(`answers:${question}`) })),
    ...(visit.printouts.length === 0 ? [] : [t('note:printouts', { count: visit.printouts.length })]),
    ...(accepted === null ? [] : [t('note:unreviewed', { by: accepted.by })]),
  ];
}
