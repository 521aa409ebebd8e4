import type { GoalId } from '../../shared/ids.ts';
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
    more: [{ type: 'text-set', field: 'own-card', text: 'My garden (made up)' }],
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

/** What makes the visit of a case: all told, the options released, her cards in order, weighing asked for. */
export function changesOf(name: WeighCase): ReversibleChange[] {
  const { columns, cards, gate = 'numbers', more = [] } = picked[name];
  const ids = columns.map((id) => OptionId.parse(id));
  return [
    { type: 'text-set', field: 'label', text: `${name} (made up)` },
    ...toldItems.map((item): ReversibleChange => ({ type: 'told-set', item, answer: 'yes' })),
    { type: 'gate-set', gate },
    { type: 'columns-set', columns: ids },
    { type: 'release-set', release: { by: 'Dr. Lee (made up)', columns: ids } },
    goals('everyday', 'be-there'),
    { type: 'matters-set', matters: { answer: 'cards', cards: cards.map((id) => AttributeId.parse(id)) } },
    asked,
    ...more,
  ];
}

/** What was said in the visit before the one of the case "follow-up". */
export const lastTime: ReversibleChange[] = [
  ...changesOf('steady'),
  { type: 'text-set', field: 'label', text: 'follow-up (made up)' },
  { type: 'text-set', field: 'one-thing', text: 'Dancing at the wedding (made up)' },
  goals('everyday', 'work-care'),
];
