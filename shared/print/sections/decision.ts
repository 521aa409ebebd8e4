import { mayBeNamed } from '../../compare/grid.ts';
import { formatDay } from '../../i18n/translate.ts';
import { labelled, paragraph, text } from '../line.ts';
import type { Line, Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';

/**
 * What the page may say the visit came to. `neutral` is the answer whenever she has not been told what every
 * decision here rests on (the diagnosis, and that it has spread), or what the chosen option would give away.
 */
export function meansOf({
  visit,
  chosen,
}: Pick<PageOne, 'visit' | 'chosen'>): 'chosen' | 'not-today' | 'open' | 'neutral' {
  const { outcome, told } = visit;
  if (told.diagnosis !== 'yes' || told.spread !== 'yes') return 'neutral';
  if (outcome === null) return 'open';
  if (outcome.kind === 'not-today') return 'not-today';
  return chosen === null ? 'neutral' : 'chosen';
}

/** The box: what was decided, or until when it is safe to wait; nothing where nothing may be said. */
export function decided(page: PageOne): Section | null {
  const lines = linesOf(page);
  if (lines.length === 0) return null;
  return { id: 'decided', heading: null, tone: 'plain', blocks: [{ kind: 'callout', lines }] };
}

function linesOf(page: PageOne): Line[] {
  const { t, lookup, chosen } = page;
  const words = (key: string) => lookup.text(t.language, key);
  switch (meansOf(page)) {
    case 'chosen':
      if (chosen === null) return [];
      return [
        { runs: [{ text: words(`options.${chosen.id}.name`), strong: true }] },
        text(words(`options.${chosen.id}.short`)),
      ];
    case 'not-today':
      return [safeToWait(page), ...choosingBetween(page)];
    case 'open':
    case 'neutral':
      return [];
  }
}

function safeToWait({ visit, t }: PageOne): Line {
  const who = visit.texts['recommended-by'];
  const label = who === '' ? t('print:safeToWait') : t('print:safeToWaitBy', { who });
  const until = visit.outcome?.kind === 'not-today' ? visit.outcome.safeUntil : null;
  if (until === null) return { runs: [{ text: label, strong: true }], blank: true };
  return labelled(label, t('print:day', { day: formatDay(t.language, until) }));
}

function choosingBetween({ visit, lookup, t }: PageOne): Line[] {
  const options = visit.columns.map(lookup.option).filter((option) => mayBeNamed(visit, option));
  if (options.length === 0) return [];
  const names = options.map(({ id }) => lookup.text(t.language, `options.${id}.name`));
  return [labelled(t('print:choosingBetween'), `${names.join('; ')}.`)];
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
  return blocks.length === 0 ? null : { id: 'why', heading: t('print:whyHeading'), tone: 'plain', blocks };
}
