import { mayBeNamed } from '../compare/grid.ts';
import type { Lookup } from '../content/lookup.ts';
import { timeFilter } from '../disclosure/timeFilter.ts';
import { mayBeSeen, toldFilter } from '../disclosure/toldFilter.ts';
import { formatDay, formatShortDay, type MessageKey, type Translator } from '../i18n/translate.ts';
import type { OptionId } from '../ids.ts';
import { toldItems } from '../patient/told.ts';
import type { Question } from '../visit/answers.ts';
import { optionIn } from '../visit/outcome.ts';
import { ownCard, ownGoal } from '../visit/own.ts';
import { sureScore } from '../visit/sure.ts';
import { symptoms } from '../visit/symptoms.ts';
import { isReleased, type Visit } from '../visit/visit.ts';
import { meansOf } from './meaning.ts';
import { onPaper } from './onPaper.ts';

/**
 * The note for the record as plain lines, in the clinic's language. A portal may show it to her the same day, so it
 * obeys what she has been told and what she wanted to hear of time: no figure about time ever stands in it. What
 * was not asked is left out. Private notes and sentences kept off paper are not in it.
 */
export function buildRecordNote(whole: Visit, lookup: Lookup, t: Translator): string {
  const visit = onPaper(whole);
  const note: Note = { visit, lookup, t };
  const day = formatShortDay(t.language, visit.startedAt);
  return [
    t('note:title', { day, version: visit.libraryVersion }),
    ...peopleIn(note),
    t(`note:time.${visit.gate}`),
    ...wishesIn(note),
    ...decisionIn(note),
    ...planIn(note),
    ...closeIn(note),
  ].join('\n');
}

interface Note {
  visit: Visit;
  lookup: Lookup;
  t: Translator;
}

/** The line, where there is something to say. */
const said = ({ t }: Note, key: MessageKey, name: string, words: string) =>
  words === '' ? [] : [t(key, { [name]: words })];

function answer({ visit, t }: Note, key: MessageKey, question: Question, name = 'answer'): string[] {
  const given = visit.answers[question];
  return given === 'open' ? [] : [t(key, { [name]: t(`answers:${question}.${given}` as MessageKey) })];
}

function peopleIn(note: Note): string[] {
  const { visit, t } = note;
  const told = toldItems
    .filter((item) => visit.told[item] === 'yes')
    .map((item) => t(`prepare:told.${item}`));
  return [
    ...said(note, 'note:told', 'items', told.join('; ')),
    ...said(note, 'note:present', 'who', visit.texts['who-was-there']),
    ...answer(note, 'note:interpreter', 'interpreter', 'kind'),
    ...answer(note, 'note:role', 'decision-role'),
    ...answer(note, 'note:hears', 'who-hears'),
    ...said(note, 'note:understanding', 'words', visit.texts.understanding),
  ];
}

function wishesIn(note: Note): string[] {
  const { visit, lookup, t } = note;
  const { texts } = visit;
  const words = (key: string) => lookup.text(t.language, key);
  const goals = toldFilter(visit.told, lookup.library.goals)
    .filter(({ id, concerns }) => visit.goals.includes(id) && timeFilter(visit.gate, concerns) === 'numbers')
    .map(({ id }) => words(`goals.${id}`));
  const own = visit.goals.includes(ownGoal) && texts['own-goal'] !== '' ? [texts['own-goal']] : [];
  const cards = visit.matters.cards.flatMap((id) => {
    if (id === ownCard) return texts['own-card'] === '' ? [] : [texts['own-card']];
    const row = lookup.library.attributes.find((attribute) => attribute.id === id);
    const isOpen =
      row !== undefined &&
      mayBeSeen(visit.told, row.implies) &&
      timeFilter(visit.gate, row.concerns) === 'numbers';
    return isOpen ? [words(`attributes.${id}.name`)] : [];
  });
  return [
    ...said(note, 'note:goals', 'goals', [...goals, ...own].join('; ')),
    ...said(note, 'note:oneThing', 'words', texts['one-thing']),
    ...said(note, 'note:matters', 'cards', cards.join('; ')),
  ];
}

/** The names of those that she may know of. */
const namesOf = ({ visit, lookup, t }: Note, ids: readonly OptionId[]) =>
  ids
    .map(lookup.option)
    .filter((option) => mayBeNamed(visit, option))
    .map(({ id }) => lookup.text(t.language, `options.${id}.name`));

function decisionIn(note: Note): string[] {
  const { visit, t } = note;
  const { recommendation, 'recommended-by': by, reason } = visit.texts;
  const names = [
    ...namesOf(note, visit.columns),
    ...(visit.ownColumn === null ? [] : [visit.ownColumn.name]),
  ];
  const shown = isReleased(visit) && names.length > 0 && mayBeSeen(visit.told, ['diagnosis', 'spread']);
  return [
    ...(shown ? [t('note:options', { names: names.join('; '), by: visit.released?.by ?? '' })] : []),
    ...(by === ''
      ? said(note, 'note:recommendationOpen', 'words', recommendation)
      : recommendation === ''
        ? []
        : [t('note:recommendation', { by, words: recommendation })]),
    t('note:outcome', { words: outcomeIn(note) }),
    ...said(note, 'note:reason', 'words', reason),
  ];
}

function outcomeIn(note: Note): string {
  const { visit, lookup, t } = note;
  const id = optionIn(visit.outcome);
  const option = id === null ? null : lookup.option(id);
  const chosen = option !== null && mayBeNamed(visit, option) ? option : null;
  const meaning = meansOf({ visit, chosen });
  const heading = t(`print:heading.${meaning}`);
  if (chosen === null || meaning === 'neutral') return heading;
  return `${heading}: ${namesOf(note, [chosen.id]).join('; ')}`;
}

const plan = [
  ['print:onCondition', 'on-condition'],
  ['print:doNotStart', 'wait-for'],
  ['print:startWhen', 'start-when'],
  ['print:howToTake', 'how-to-take'],
  ['print:keepTaking', 'keep-taking'],
  ['print:stillMissing', 'still-missing'],
  ['print:costKnown', 'cost'],
  ['print:meetAgain', 'next-visit'],
] as const;

function planIn({ visit, t }: Note): string[] {
  const lines = plan.flatMap(([key, field]) =>
    visit.texts[field] === '' ? [] : [`${t(key)} ${visit.texts[field]}`],
  );
  const steps = visit.steps
    .filter(({ what }) => what !== '')
    .map(({ kind, what, who, by }) => {
      const day = by === null ? '' : formatDay(t.language, by);
      return t(`note:${kind}`, { words: [what, who, day].filter((part) => part !== '').join(', ') });
    });
  return [...lines, ...steps];
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
  return [
    ...troubled,
    ...answer(note, 'note:teachBack', 'teach-back'),
    ...(score === null ? [] : [t('note:sure', { score })]),
    ...(visit.printouts.length === 0 ? [] : [t('note:printouts', { count: visit.printouts.length })]),
  ];
}
