import { formatDay } from '../../i18n/translate.ts';
import type { NextStep } from '../../visit/visit.ts';
import { labelledOrBlank, list, paragraph, quiet, text } from '../line.ts';
import type { Line, Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';
import { meansOf } from './decision.ts';

/** When to start and how, or what to do while waiting. Never vanishes. */
export function start(page: PageOne): Section {
  const { visit, t } = page;
  const line = (key: Parameters<typeof t>[0], field: keyof typeof visit.texts) =>
    labelledOrBlank(t(key), visit.texts[field]);
  const keep = line('print:keepTaking', 'keep-taking');
  const waiting = meansOf(page) === 'not-today';
  const items = waiting
    ? [keep, text(t('print:notYet')), text(t('print:callBeforeNew'))]
    : [
        line('print:doNotStart', 'wait-for'),
        line('print:startWhen', 'start-when'),
        line('print:howToTake', 'how-to-take'),
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
    { runs: [{ text: t('print:cost') }], blank: true },
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
