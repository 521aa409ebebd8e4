import type { GoalId, Language } from '../../shared/ids.ts';
import { AttributeId, OptionId } from '../../shared/ids.ts';
import { toldItems } from '../../shared/patient/told.ts';
import type { ReversibleChange } from '../../shared/visit/event.ts';
import { ownCard } from '../../shared/visit/own.ts';
import type { Gate } from '../../shared/visit/visit.ts';

/** Everything that weighing can come to, each as the changes of a made-up visit. */
export type WeighCase =
  | 'steady'
  | 'leans'
  | 'about-the-same'
  | 'group-of-four'
  | 'cannot-say'
  | 'gate-shut'
  | 'own-card'
  | 'turned-off'
  | 'follow-up';

interface Picked {
  columns: string[];
  cards: string[];
  gate?: Gate;
  more?: ReversibleChange[];
}

const firstLine = ['ai-ribociclib', 'aromatase-inhibitor'];
const fourFirst = ['ai-palbociclib', 'ai-ribociclib', 'ai-abemaciclib', 'aromatase-inhibitor'];
const asked: ReversibleChange = { type: 'answer-set', answer: { question: 'weighing', answer: 'asked' } };

const picked: Record<WeighCase, Picked> = {
  steady: { columns: firstLine, cards: ['growth-median', 'alive-median', 'nausea'] },
  leans: {
    columns: ['ai-palbociclib', ...firstLine],
    cards: ['alive-median', 'mouth-sores', 'clinic-days'],
  },
  'about-the-same': { columns: firstLine, cards: ['diarrhea', 'growth-median', 'nausea'] },
  'group-of-four': { columns: fourFirst, cards: ['growth-median', 'alive-median', 'diarrhea'] },
  'cannot-say': {
    columns: ['trastuzumab-deruxtecan', 'tucatinib-trastuzumab-capecitabine'],
    cards: ['growth-median', 'nausea', 'diarrhea'],
  },
  'gate-shut': {
    columns: firstLine,
    cards: ['growth-median', 'nausea', 'diarrhea'],
    gate: 'not-today',
  },
  'own-card': {
    columns: firstLine,
    cards: ['nausea', ownCard, 'diarrhea'],
  },
  'turned-off': {
    columns: firstLine,
    cards: ['growth-median', 'nausea', 'diarrhea'],
    more: [{ type: 'answer-set', answer: { question: 'weighing', answer: 'off' } }],
  },
  'follow-up': {
    columns: firstLine,
    cards: ['nausea', 'growth-median', 'infections'],
    more: [
      {
        type: 'importance-set',
        importance: {
          kind: 'words',
          pairs: [{ more: 'nausea' as AttributeId, less: 'growth-median' as AttributeId, word: 'clearly' }],
        },
      },
    ],
  },
};

export const weighCases = Object.keys(picked) as WeighCase[];

const goals = (...ids: string[]): ReversibleChange => ({ type: 'goals-set', goals: ids as GoalId[] });

/** Her own words, which nobody said. */
const words: Record<Language, { ownCard: string; oneThing: string; by: string; label: string }> = {
  en: {
    ownCard: 'My garden (made up)',
    oneThing: 'Dancing at the wedding (made up)',
    by: 'Dr. Lee (made up)',
    label: '(made up)',
  },
  es: {
    ownCard: 'Mi jardín (inventado)',
    oneThing: 'Bailar en la boda (inventada)',
    by: 'Dra. Ruiz (inventada)',
    label: '(inventada)',
  },
};

/** What makes the visit of a case: all told, the options released, her cards in order, weighing asked for. */
export function changesOf(name: WeighCase, language: Language = 'en'): ReversibleChange[] {
  const { columns, cards, gate = 'numbers', more = [] } = picked[name];
  const { ownCard: own, by, label } = words[language];
  const ids = columns.map((id) => OptionId.parse(id));
  return [
    { type: 'text-set', field: 'label', text: `${name} ${label}` },
    ...toldItems.map((item): ReversibleChange => ({ type: 'told-set', item, answer: 'yes' })),
    { type: 'gate-set', gate },
    { type: 'columns-set', columns: ids },
    { type: 'release-set', release: { by, columns: ids } },
    goals('everyday', 'be-there'),
    { type: 'matters-set', matters: { answer: 'cards', cards: cards.map((id) => AttributeId.parse(id)) } },
    ...(cards.includes(ownCard) ? [{ type: 'text-set', field: 'own-card', text: own } as const] : []),
    asked,
    ...more,
  ];
}

/** What was said in the visit before the one of the case "follow-up". */
export const lastTime = (language: Language = 'en'): ReversibleChange[] => [
  ...changesOf('steady', language),
  { type: 'text-set', field: 'label', text: `follow-up ${words[language].label}` },
  { type: 'text-set', field: 'one-thing', text: words[language].oneThing },
  goals('everyday', 'work-care'),
];
