import { mayBeNamed } from '../../compare/grid.ts';
import { formatDay, type MessageKey } from '../../i18n/translate.ts';
import type { Day, OptionId } from '../../ids.ts';
import { assertNever } from '../../result.ts';
import { labelled, labelledOrBlank, paragraph, text } from '../line.ts';
import { meansOf } from '../meaning.ts';
import type { Line, Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';

/** The box: what was decided, or until when it is safe to wait; nothing where nothing may be said. */
export function decided(page: PageOne): Section | null {
  const lines = linesOf(page);
  if (lines.length === 0) return null;
  return { id: 'decided', heading: null, tone: 'plain', blocks: [{ kind: 'callout', lines }] };
}

function linesOf(page: PageOne): Line[] {
  const { t, visit } = page;
  const { outcome } = visit;
  const typed = (key: MessageKey, field: keyof typeof visit.texts) =>
    labelledOrBlank(t(key), visit.texts[field]);
  const meaning = meansOf(page);
  switch (meaning) {
    case 'chosen':
    case 'decided-before':
      return chosenLines(page);
    case 'chosen-if':
      return [...chosenLines(page), typed('print:onCondition', 'on-condition'), otherwise(page)];
    case 'not-today':
      return [safeToWait(page), ...choosingBetween(page), ...stillMissing(page)];
    case 'second-opinion':
      return [
        typed('print:secondOpinionWhere', 'second-opinion-where'),
        safeToWait(page),
        ...stillMissing(page),
      ];
    case 'stay-on':
      return [dayOrBlank(page, 'print:lookAgain', outcome?.kind === 'stay-on' ? outcome.lookAgain : null)];
    case 'no-cancer-drug':
      return [text(t('print:changeMind'))];
    case 'stopping':
      return [
        { runs: [{ text: t(`answers:stopping.${visit.answers.stopping as 'keep'}`), strong: true }] },
        typed('print:medicinesThatStay', 'medicines-that-stay'),
        typed('print:whoComes', 'who-comes'),
      ];
    case 'urgent':
    case 'open':
    case 'neutral':
      return [];
    default:
      return assertNever(meaning);
  }
}

function chosenLines({ t, lookup, chosen }: PageOne): Line[] {
  if (chosen === null) return [];
  const words = (part: string) => lookup.text(t.language, `options.${chosen.id}.${part}`);
  return [{ runs: [{ text: words('name'), strong: true }] }, text(words('short'))];
}

/** Plan B by name where it is one of today's options and may be named; else what was typed, else a blank. */
const otherwise = (page: PageOne): Line =>
  labelledOrBlank(page.t('print:otherwise'), otherOption(page) ?? page.visit.texts['plan-b']);

function otherOption(page: PageOne): string | null {
  const { outcome } = page.visit;
  const id = outcome?.kind === 'chosen-if' ? outcome.otherwise : null;
  return id === null ? null : (namesOf(page, [id])[0] ?? null);
}

/** Whether the box already says what was typed as plan B, so that no later line has to. */
export const boxSaysPlanB = (page: PageOne): boolean =>
  meansOf(page) === 'chosen-if' && otherOption(page) === null;

function dayOrBlank({ t }: PageOne, key: MessageKey, day: Day | null, label = t(key)): Line {
  return labelledOrBlank(label, day === null ? '' : t('print:day', { day: formatDay(t.language, day) }));
}

function safeToWait(page: PageOne): Line {
  const { outcome } = page.visit;
  const until = outcome !== null && 'safeUntil' in outcome ? outcome.safeUntil : null;
  const who = page.visit.texts['recommended-by'];
  if (who === '') return dayOrBlank(page, 'print:safeToWait', until);
  return dayOrBlank(page, 'print:safeToWait', until, page.t('print:safeToWaitBy', { who }));
}

function stillMissing({ visit, t }: PageOne): Line[] {
  const words = visit.texts['still-missing'];
  return words === '' ? [] : [labelled(t('print:stillMissing'), words)];
}

function choosingBetween(page: PageOne): Line[] {
  const names = [
    ...namesOf(page, page.visit.columns),
    ...(page.visit.ownColumn === null ? [] : [page.visit.ownColumn.name]),
  ];
  return names.length === 0 ? [] : [labelled(page.t('print:choosingBetween'), `${names.join('; ')}.`)];
}

/** The names of those that she may know of. */
function namesOf({ visit, lookup, t }: PageOne, ids: readonly OptionId[]): string[] {
  return ids
    .map(lookup.option)
    .filter((option) => mayBeNamed(visit, option))
    .map(({ id }) => lookup.text(t.language, `options.${id}.name`));
}

/** Her reason in her words, and her doctor's recommendation under the doctor's name; each only if it was said. */
export function whyIt(page: PageOne): Section | null {
  const { visit, t } = page;
  const { reason, recommendation } = visit.texts;
  const by = visit.texts['recommended-by'];
  const label = by === '' ? t('print:recommendation') : t('print:recommendationBy', { who: by });
  const blocks = [
    ...(reason === ''
      ? []
      : [paragraph(labelled(t('print:yourReason'), t('print:quote', { words: reason })))]),
    ...(recommendation === '' ? [] : [paragraph(labelled(label, recommendation))]),
  ];
  return blocks.length === 0 ? null : { id: 'why', heading: null, tone: 'plain', blocks };
}

/** What comes first, framed: what, where, within how long. There only on the urgent path, where a gap is a blank. */
export function urgent({ visit, t }: PageOne): Section | null {
  if (visit.answers.path !== 'urgent') return null;
  const lines: Line[] = [
    { runs: [{ text: t('print:urgentHeading'), strong: true }] },
    labelledOrBlank(t('print:urgentWhat'), visit.texts['urgent-what']),
    labelledOrBlank(t('print:urgentWhere'), visit.texts['urgent-where']),
    labelledOrBlank(t('print:urgentWhen'), visit.texts['urgent-when']),
  ];
  return { id: 'urgent', heading: null, tone: 'plain', blocks: [{ kind: 'callout', lines }] };
}
