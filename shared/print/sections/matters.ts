import { timeFilter } from '../../disclosure/timeFilter.ts';
import { toldFilter } from '../../disclosure/toldFilter.ts';
import { formatDay } from '../../i18n/translate.ts';
import { labelled, list, paragraph, text } from '../line.ts';
import type { Block, Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';

/** What she said: the one thing, a day to keep free, her goals and her three cards. There only if she said it. */
export function matters(page: PageOne): Section | null {
  const { visit, t } = page;
  const oneThing = visit.texts['one-thing'];
  const blocks: Block[] = [
    ...(oneThing === '' ? [] : [paragraph(text(t('print:quote', { words: oneThing })))]),
    ...dayToKeep(page),
    ...namesOf(page, 'goals'),
    ...namesOf(page, 'cards'),
  ];
  if (blocks.length === 0) return null;
  return { id: 'matters', heading: t('print:mattersHeading'), tone: 'plain', blocks };
}

function dayToKeep({ visit, t }: PageOne): Block[] {
  const what = visit.texts['date-what'];
  const day = visit.dateToProtect === null ? '' : formatDay(t.language, visit.dateToProtect);
  const words = [what, day].filter((part) => part !== '').join(', ');
  return words === '' ? [] : [paragraph(labelled(t('print:dateToProtect'), words))];
}

/** Goals and cards pass both filters: what she may not see on screen is not on paper either. */
function namesOf({ visit, lookup, t }: PageOne, which: 'goals' | 'cards'): Block[] {
  const { goals, attributes } = lookup.library;
  const picked =
    which === 'goals'
      ? visit.goals.flatMap((id) => goals.filter((goal) => goal.id === id))
      : visit.matters.cards.flatMap((id) => attributes.filter((attribute) => attribute.id === id));
  const shown = toldFilter<(typeof picked)[number]>(visit.told, picked).filter(
    ({ concerns }) => timeFilter(visit.gate, concerns) !== 'hidden',
  );
  if (shown.length === 0) return [];
  const key = (id: string) => (which === 'goals' ? `goals.${id}` : `attributes.${id}.name`);
  const names = shown.map(({ id }) => text(lookup.text(t.language, key(id))));
  return [paragraph(text(t(`print:${which}`))), list(names, which === 'cards')];
}

/** What she asked and is still owed, with who answers and by when. */
export function openQuestions({ visit, t }: PageOne): Section | null {
  const questions = visit.steps.filter(({ kind, what }) => kind === 'question' && what !== '');
  if (questions.length === 0) return null;
  const items = questions.map(({ what, who, by }) => {
    const day = by === null ? '' : formatDay(t.language, by);
    const answer = day === '' ? t('print:questionWho', { who }) : t('print:questionWhoBy', { who, day });
    const line = { runs: [{ text: what, strong: true }, ...(who === '' ? [] : [{ text: ` ${answer}.` }])] };
    return who === '' || by === null ? { ...line, blank: true } : line;
  });
  return {
    id: 'questions',
    heading: t('print:questionsHeading'),
    tone: 'plain',
    beside: true,
    blocks: [list(items)],
  };
}
