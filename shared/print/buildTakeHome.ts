import { mayBeNamed } from '../compare/grid.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Option } from '../content/option.ts';
import { formatShortDay, type Translator } from '../i18n/translate.ts';
import type { Instant } from '../ids.ts';
import { optionIn } from '../visit/outcome.ts';
import type { Visit } from '../visit/visit.ts';
import { meansOf } from './meaning.ts';
import type { PrintModel, Section } from './model.ts';
import { onPaper } from './onPaper.ts';
import type { PageOne } from './pageOne.ts';
import { partsOf } from './partsOf.ts';
import { decided, urgent, whyIt } from './sections/decision.ts';
import { callUs, phones } from './sections/help.ts';
import { matters, openQuestions } from './sections/matters.ts';
import { nextSteps, start } from './sections/plan.ts';

/**
 * Page one of what she takes home, in the language of `t`: what, why, what next, when to call, whom. The clinic's
 * and her own words, no prognosis, no description of the disease, nothing that she has not been told. Start, next
 * steps, warning signs and phone numbers never vanish: what is not known yet is a ruled blank. What weighing came to
 * is on the pages only where the clinic turned that on.
 */
export function buildTakeHome(
  whole: Visit,
  lookup: Lookup,
  t: Translator,
  now: Instant,
  printsWeighing = false,
): PrintModel {
  const page = pageOneOf(whole, lookup, t, printsWeighing);
  const { visit } = page;
  const day = formatShortDay(t.language, visit.startedAt);
  const name = visit.texts['chosen-name'];
  const who = visit.texts['who-was-there'];
  const first = [
    urgent(page),
    decided(page),
    whyIt(page),
    start(page),
    nextSteps(page),
    callUs(page, 'call-us'),
    callUs(page, 'call-911'),
    phones(page),
    matters(page),
    openQuestions(page),
    goneOver(t),
  ].filter((section) => section !== null);
  return {
    language: t.language,
    title: t(meansOf(page) === 'neutral' ? 'print:titleNeutral' : 'print:title'),
    heading: t(`print:heading.${meansOf(page)}`),
    subtitle: who === '' ? null : t('print:whoWasThere', { who }),
    headerLeft: visit.texts['clinic-name'],
    headerRight: name === '' ? t('print:visitOf', { day }) : t('print:visitOfWhom', { day, name }),
    footer: t('print:footer', { version: visit.libraryVersion }),
    pageOf: t('print:pageOf', { page: '{{page}}', pages: '{{pages}}' }),
    sections: [...first, ...partsOf(page, first)],
    madeAt: now,
  };
}

/** What page one is made from: nothing is in it that stays off paper, and no option that may not be named. */
export function pageOneOf(whole: Visit, lookup: Lookup, t: Translator, printsWeighing = false): PageOne {
  const visit = onPaper(whole);
  return { visit, lookup, t, chosen: chosenIn(visit, lookup), printsWeighing };
}

function chosenIn(visit: Visit, lookup: Lookup): Option | null {
  // Where stopping was talked about, what had been chosen before says nothing: no signs of a drug, no side effects.
  const id = visit.answers.path === 'stopping' ? null : optionIn(visit.outcome);
  if (id === null) return null;
  const option = lookup.option(id);
  return mayBeNamed(visit, option) ? option : null;
}

const goneOver = (t: Translator): Section => ({
  id: 'gone-over',
  heading: null,
  tone: 'plain',
  beside: true,
  blocks: [{ kind: 'signature', label: t('print:goneOver') }],
});
