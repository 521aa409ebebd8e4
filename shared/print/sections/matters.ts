import { formatDay } from '../../i18n/translate.ts';
import { labelled, list, paragraph, text } from '../line.ts';
import type { Block, Section } from '../model.ts';
import type { PageOne } from '../pageOne.ts';

/** The one thing in her words, and a day to keep free. There only if she said it. */
export function matters({ visit, t }: PageOne): Section | null {
  const oneThing = visit.texts['one-thing'];
  const day = visit.dateToProtect === null ? '' : formatDay(t.language, visit.dateToProtect);
  const keep = [visit.texts['date-what'], day].filter((part) => part !== '').join(', ');
  const blocks: Block[] = [
    ...(oneThing === '' ? [] : [paragraph(text(t('print:quote', { words: oneThing })))]),
    ...(keep === '' ? [] : [paragraph(labelled(t('print:dateToProtect'), keep))]),
  ];
  const said = [
    ['print:hopes', 'hopes'],
    ['print:notGiveUp', 'not-give-up'],
  ] as const;
  for (const [key, field] of said) {
    const words = visit.texts[field];
    if (words !== '' && visit.answers.path === 'stopping') blocks.push(paragraph(labelled(t(key), words)));
  }
  if (blocks.length === 0) return null;
  return { id: 'matters', heading: t('print:mattersHeading'), tone: 'plain', beside: true, blocks };
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
  return { id: 'questions', heading: t('print:questionsHeading'), tone: 'plain', blocks: [list(items)] };
}
