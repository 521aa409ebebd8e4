import { formatDay } from '../../i18n/translate.ts';
import type { NextStep } from '../../visit/visit.ts';
import { labelled, labelledOrBlank, list, paragraph, quiet, text } from '../line.ts';
import { isWaiting, meansOf } from '../meaning.ts';
import type { Line, Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';

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
  const items = waiting
    ? [keep, ...(isChoosing ? [text(t('print:notYet'))] : []), text(t('print:callBeforeNew'))]
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
    heading: t(waiting ? 'print:waitHeading' : 'print:startHeading'),
    tone: 'plain',
    blocks: [list(items), ...(open ? [quiet(t('print:askBefore'))] : [])],
  };
}

/** Who does what by when. What it costs is always one of them, for somebody must find out. Never vanishes. */
export function nextSteps(page: PageOne): Section {
  const { visit, t } = page;
  const steps = visit.steps.filter(({ kind, what }) => kind === 'step' && what !== '');
  const items = [
    ...steps.map((step) => stepLine(page, step)),
    ...visit.steps.filter(({ kind }) => kind === 'call-back').map((call) => callLine(page, call)),
    costLine(page),
    labelledOrBlank(t('print:meetAgain'), visit.texts['next-visit']),
  ];
  const another = meansOf(page) === 'not-today' ? [paragraph(text(t('print:secondOpinion')))] : [];
  return {
    id: 'next',
    heading: t('print:nextHeading'),
    tone: 'plain',
    blocks: [list(items, true), ...another],
  };
}

/** What it costs, where that is known; else who finds out by when is left to be written. */
function costLine({ visit, t }: PageOne): Line {
  const { cost } = visit.texts;
  return cost === ''
    ? { runs: [{ text: t('print:cost') }], blank: true }
    : labelled(t('print:costKnown'), cost);
}

function callLine({ t }: PageOne, { what, who, by }: NextStep): Line {
  const day = by === null ? '' : formatDay(t.language, by);
  const words = [day, who, what].filter((part) => part !== '').join(', ');
  return by === null
    ? { ...labelled(t('print:callBack'), words), blank: true }
    : labelled(t('print:callBack'), words);
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

/** What to do if the test or the insurance says no; there only if it was said. */
export function planB({ visit, t }: PageOne): Section | null {
  const words = visit.texts['plan-b'];
  if (words === '') return null;
  return { id: 'plan-b', heading: t('print:planBHeading'), tone: 'plain', blocks: [paragraph(text(words))] };
}
