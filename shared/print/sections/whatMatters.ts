import { canParts } from '../../disclosure/treatmentCan.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { ownCard, ownGoal } from '../../visit/own.ts';
import { labelled, list, paragraph, text } from '../line.ts';
import type { Block, Line, Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';
import { isSayable } from '../sayable.ts';
import { weighing } from './weighing.ts';

/** Her goals, what matters most to her in her order (or what she answered instead), and what she was told today. */
export function whatMatters(page: PartPage): Section[] {
  const blocks = [...goals(page), ...cards(page), ...weighing(page), ...treatmentCan(page)];
  if (blocks.length === 0) return [];
  return [partSection(page.t, 'what-matters', blocks)];
}

function goals(page: PartPage): Block[] {
  const { visit, lookup, t } = page;
  const items = visit.goals.flatMap((id): Line[] => {
    if (id === ownGoal) return inHerWords(page, 'own-goal');
    const goal = lookup.library.goals.find((one) => one.id === id);
    const isShown = goal !== undefined && isSayable(visit, goal);
    return isShown ? [text(lookup.text(t.language, `goals.${id}`))] : [];
  });
  return items.length === 0 ? [] : [under(t('printParts:goals')), list(items)];
}

function cards(page: PartPage): Block[] {
  const { visit, lookup, t } = page;
  if (visit.matters.answer === 'all-the-same') return [paragraph(text(t('printParts:allTheSame')))];
  if (visit.matters.answer === 'you-choose') return [paragraph(text(t('printParts:youChoose')))];
  const items = visit.matters.cards.flatMap((id): Line[] => {
    if (id === ownCard) return inHerWords(page, 'own-card');
    const attribute = lookup.library.attributes.find((one) => one.id === id);
    if (attribute === undefined || !isSayable(visit, attribute)) return [];
    const name = lookup.text(t.language, `attributes.${id}.name`);
    const card = lookup.textOrNull(t.language, `attributes.${id}.card`);
    return [card === null ? text(name) : labelled(`${name}:`, `${card}.`)];
  });
  return items.length === 0 ? [] : [under(t('printParts:cards')), list(items, true)];
}

/** What treatment can and cannot do, as it was told her today; not if she asked not to hear it or knew it already. */
function treatmentCan({ visit, t }: PartPage): Block[] {
  const { 'treatment-can': version, 'treatment-can-said': said } = visit.answers;
  const parts = said === 'said' ? canParts(version, visit.told, visit.gate) : [];
  if (parts.length === 0) return [];
  const sentences = parts.map((part) => t(`print:can.${version}.${part}` as MessageKey));
  return [under(t('printParts:treatmentCan')), paragraph(text(sentences.join(' ')))];
}

function inHerWords({ visit, t }: PartPage, field: 'own-goal' | 'own-card'): Line[] {
  const words = visit.texts[field];
  return words === '' ? [] : [text(t('print:quote', { words }))];
}

const under = (words: string): Block => paragraph({ runs: [{ text: words, strong: true }] });
