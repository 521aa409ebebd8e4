import { mayBeNamed } from '../compare/grid.ts';
import { mayBeSeen } from '../disclosure/toldFilter.ts';
import { formatDay } from '../i18n/translate.ts';
import type { Day, OptionId } from '../ids.ts';
import { optionIn } from '../visit/outcome.ts';
import { isReleased } from '../visit/visit.ts';
import { isWaiting, type Meaning, meansOf } from './meaning.ts';
import { type Note, said, typed } from './noteLine.ts';

/** Which options were shown, what was recommended by whom, what came of it and why. */
export function decisionIn(note: Note): string[] {
  const { recommendation, 'recommended-by': by, reason } = note.visit.texts;
  const recommended =
    by === '' || recommendation === ''
      ? said(note, 'note:recommendationOpen', 'words', recommendation)
      : [note.t('note:recommendation', { by, words: recommendation })];
  return [
    ...shown(note),
    ...recommended,
    ...outcomeIn(note),
    ...said(note, 'note:reason', 'words', reason),
    ...said(note, 'note:missing', 'words', note.visit.texts['what-is-missing']),
  ];
}

function shown(note: Note): string[] {
  const { visit, t } = note;
  if (!isReleased(visit) || !mayBeSeen(visit.told, ['diagnosis', 'spread'])) return [];
  const own = visit.ownColumn === null ? [] : [visit.ownColumn.name];
  const names = [...namesOf(note, visit.columns), ...own];
  if (names.length === 0) return [];
  return [t('note:options', { names: names.join('; '), by: visit.released?.by ?? '' })];
}

/** The names of those that she may know of. */
const namesOf = ({ visit, lookup, t }: Note, ids: readonly OptionId[]): string[] =>
  ids
    .map(lookup.option)
    .filter((option) => mayBeNamed(visit, option))
    .map(({ id }) => lookup.text(t.language, `options.${id}.name`));

/** What the visit came to, as far as page one says it: what may not be said reads as what nobody has answered. */
function meaningOf({ visit, lookup }: Note): Meaning {
  const id = optionIn(visit.outcome);
  const option = id === null ? null : lookup.option(id);
  return meansOf({ visit, chosen: option !== null && mayBeNamed(visit, option) ? option : null });
}

function outcomeIn(note: Note): string[] {
  const { visit, t } = note;
  const { outcome } = visit;
  const meaning = meaningOf(note);
  const id = optionIn(outcome);
  const option = id === null ? '' : namesOf(note, [id]).join();
  switch (meaning) {
    case 'urgent':
    case 'open':
    case 'neutral':
      return [t('note:outcome.open')];
    case 'chosen':
    case 'decided-before':
      return [t(`note:outcome.${meaning}`, { option })];
    case 'chosen-if': {
      const other = outcome?.kind === 'chosen-if' ? outcome.otherwise : null;
      return [
        t('note:outcome.chosen-if', { option }),
        ...typed(note, 'print:onCondition', 'on-condition'),
        ...said(note, 'note:otherwise', 'option', other === null ? '' : namesOf(note, [other]).join()),
      ];
    }
    case 'not-today':
    case 'second-opinion': {
      const safe = outcome !== null && 'safeUntil' in outcome ? outcome.safeUntil : null;
      const where =
        meaning === 'not-today' ? [] : typed(note, 'print:secondOpinionWhere', 'second-opinion-where');
      return [
        t(`note:outcome.${meaning}`),
        t('note:safeUntil', { day: dayOf(note, safe) }),
        ...where,
        ...typed(note, 'print:stillMissing', 'still-missing'),
      ];
    }
    case 'stay-on': {
      const look = outcome?.kind === 'stay-on' ? outcome.lookAgain : null;
      return [t('note:outcome.stay-on'), t('note:lookAgain', { day: dayOf(note, look) })];
    }
    case 'no-cancer-drug':
      return [t('note:outcome.no-cancer-drug')];
    case 'stopping':
      return [
        t('note:outcome.stopping', { answer: t(`answers:stopping.${visit.answers.stopping as 'keep'}`) }),
        ...typed(note, 'print:medicinesThatStay', 'medicines-that-stay'),
        ...typed(note, 'print:whoComes', 'who-comes'),
      ];
  }
}

/** That nobody has named the day matters: until then nobody knows how long waiting is safe. */
const dayOf = ({ t }: Note, day: Day | null): string =>
  day === null ? t('note:notNamed') : formatDay(t.language, day);

const beforeStart = [
  ['print:doNotStart', 'wait-for'],
  ['print:startWhen', 'start-when'],
  ['print:howToTake', 'how-to-take'],
  ['print:missedDose', 'missed-dose'],
  ['print:foodHerbs', 'food-herbs'],
] as const;

const always = [
  ['print:keepTaking', 'keep-taking'],
  ['print:costKnown', 'cost'],
  ['print:planB', 'plan-b'],
  ['print:meetAgain', 'next-visit'],
] as const;

/** The plan, and every step, open question and promised call with who and by when. */
export function planIn(note: Note): string[] {
  const { visit, t } = note;
  const fields = isWaiting(meaningOf(note)) ? always : [...beforeStart, ...always];
  const steps = visit.steps
    .filter(({ what }) => what !== '')
    .map(({ kind, what, who, by }) => {
      const day = by === null ? '' : formatDay(t.language, by);
      return t(`note:${kind}`, { words: [what, who, day].filter((part) => part !== '').join(', ') });
    });
  return [...fields.flatMap(([key, field]) => typed(note, key, field)), ...steps];
}
