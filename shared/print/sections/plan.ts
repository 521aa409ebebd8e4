import { formatDay } from '../../i18n/translate.ts';
import type { NextStep } from '../../visit/visit.ts';
import { labelled, labelledOrBlank, list, paragraph, quiet, text } from '../line.ts';
import { isWaiting, type Meaning, meansOf } from '../meaning.ts';
import type { Line, Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';
import { boxSaysPlanB } from './decision.ts';

/** When to start and how, or what to do while waiting. Never vanishes. */
export function start(page: PageOne): Section {
  const { visit, t } = page;
  const line = (key: Parameters<typeof t>[0], field: keyof typeof visit.texts) =>
    labelledOrBlank(t(key), visit.texts[field]);
  const keep = line('print:keepTaking', 'keep-taking');
  const said = (key: Parameters<typeof t>[0], field: keyof typeof visit.texts) =>
    visit.texts[field] === '' ? [] : [line(key, field)];
  const meaning = meansOf(page);
  const waiting = isWaiting(meaning);
  const isChoosing = meaning === 'not-today' || meaning === 'second-opinion';
  // Where stopping was talked about, the box says which medicines stay, or has the blank for them.
  const kept = meaning === 'stopping' ? said('print:keepTaking', 'keep-taking') : [keep];
  const items = waiting
    ? [...kept, ...(isChoosing ? [text(t('print:notYet'))] : []), text(t('print:callBeforeNew'))]
    : [
        line('print:doNotStart', 'wait-for'),
        line('print:startWhen', 'start-when'),
        line('print:howToTake', 'how-to-take'),
        ...said('print:missedDose', 'missed-dose'),
        ...said('print:foodHerbs', 'food-herbs'),
        keep,
      ];
  const open = items.some(({ blank }) => blank === true);
  return {
    id: 'start',
    heading: t(planHeading(meaning)),
    tone: 'plain',
    blocks: [list(items), ...(open ? [quiet(t('print:askBefore'))] : [])],
  };
}

/** Over what she does next: on page one, and over the fields that fill it. */
export function planHeading(meaning: Meaning) {
  if (!isWaiting(meaning)) return 'print:startHeading';
  const goesOn = meaning === 'no-cancer-drug' || meaning === 'stopping';
  return goesOn ? 'print:goOnHeading' : 'print:waitHeading';
}

/** Who does what by when. What it costs is always one of them, for somebody must find out. Never vanishes. */
export function nextSteps(page: PageOne): Section {
  const { visit, t } = page;
  const steps = visit.steps.filter(({ kind, what }) => kind === 'step' && what !== '');
  const items = [
    ...steps.map((step) => stepLine(page, step)),
    ...callLine(page),
    costLine(page),
    labelledOrBlank(t('print:meetAgain'), visit.texts['next-visit']),
    ...planB(page),
  ];
  const another = meansOf(page) === 'not-today' ? [paragraph(text(t('print:secondOpinion')))] : [];
  return {
    id: 'next',
    heading: t('print:nextHeading'),
    tone: 'plain',
    blocks: [list(items, true), ...another],
  };
}

const planB = (page: PageOne): Line[] => {
  const words = page.visit.texts['plan-b'];
  return words === '' || boxSaysPlanB(page) ? [] : [labelled(page.t('print:planB'), words)];
};

/** What it costs, where that is known; else who finds out by when is left to be written. */
function costLine({ visit, t }: PageOne): Line {
  const { cost } = visit.texts;
  return cost === ''
    ? { runs: [{ text: t('print:cost') }], blank: true }
    : labelled(t('print:costKnown'), cost);
}

/** All calls that were promised, in one line: page one is one page. A call without a day leaves room for it. */
function callLine({ visit, t }: PageOne): Line[] {
  const calls = visit.steps.filter(({ kind }) => kind === 'call-back');
  if (calls.length === 0) return [];
  const words = calls.map(({ what, who, by }) => {
    const day = by === null ? '' : formatDay(t.language, by);
    return [day, who, what].filter((part) => part !== '').join(', ');
  });
  const line = labelled(t('print:callBack'), words.filter((part) => part !== '').join('; '));
  return [calls.some(({ by }) => by === null) ? { ...line, blank: true } : line];
}

function stepLine({ t }: PageOne, { what, who, by }: NextStep): Line {
  const tail = [
    ...(who === '' ? [] : [who]),
    ...(by === null ? [] : [t('print:stepBy', { day: formatDay(t.language, by) })]),
  ];
  const line = {
    runs: [{ text: what, strong: true }, { text: tail.length === 0 ? '' : `: ${tail.join(', ')}` }],
  };
  return tail.length < 2 ? { ...line, blank: true } : line;
}
