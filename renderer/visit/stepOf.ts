import type { Question } from '../../shared/visit/answers.ts';
import type { ReversibleChange } from '../../shared/visit/event.ts';
import type { TextField } from '../../shared/visit/text.ts';
import type { StepId } from './steps.ts';

type OtherChange = Exclude<ReversibleChange['type'], 'text-set' | 'answer-set' | 'next-step-set'>;

const byType: Record<OtherChange, StepId> = {
  'for-you-set': 'options',
  'birth-year-set': 'prepare',
  'language-set': 'prepare',
  'stage-set': 'prepare',
  'told-set': 'prepare',
  'picture-set': 'prepare',
  'gate-set': 'today',
  'columns-set': 'prepare',
  'release-set': 'prepare',
  'goals-set': 'goals',
  'date-set': 'goals',
  'matters-set': 'goals',
  'importance-set': 'weigh',
  'reaction-set': 'options',
  'outcome-set': 'decide',
  'aside-set': 'prepare',
  'despite-set': 'prepare',
  'goes-with-set': 'prepare',
  'own-column-set': 'prepare',
  'symptom-set': 'prepare',
  'estimate-set': 'today',
  'off-paper-set': 'take-home',
  'paper-set': 'take-home',
};

const byQuestion: Record<Question, StepId> = {
  path: 'today',
  'decision-role': 'today',
  interpreter: 'today',
  'who-hears': 'today',
  'treatment-can': 'today',
  'treatment-can-said': 'today',
  'in-words': 'today',
  'by-phone': 'goals',
  'how-taken': 'goals',
  weighing: 'weigh',
  stopping: 'decide',
  'teach-back': 'close',
  'sure-sure': 'close',
  'sure-understand': 'close',
  'sure-risks': 'close',
  'sure-encouraged': 'close',
};

const textsIn: Partial<Record<StepId, readonly TextField[]>> = {
  prepare: ['label', 'record-number', 'chosen-name', 'clinic-name', 'notes', 'phone-with'],
  today: [
    'understanding',
    'who-may-hear',
    'interpreter-name',
    'who-was-there',
    'decision-sentence',
    'urgent-what',
    'urgent-where',
    'urgent-when',
  ],
  goals: ['one-thing', 'date-what', 'own-goal', 'own-card', 'hopes', 'fears', 'not-give-up'],
  decide: [
    'recommended-by',
    'recommendation',
    'reason',
    'on-condition',
    'second-opinion-where',
    'still-missing',
    'plan-b',
    'who-comes',
    'medicines-that-stay',
  ],
};

/** The step in which a change is made, so that undoing it shows the place where it happened. */
export function stepOf(change: ReversibleChange): StepId {
  switch (change.type) {
    case 'text-set': {
      const found = Object.entries(textsIn).find(([, fields]) => fields.includes(change.field));
      return (found?.[0] as StepId | undefined) ?? 'close';
    }
    case 'answer-set':
      return byQuestion[change.answer.question];
    case 'next-step-set':
      return change.step === null || change.step.kind === 'step' ? 'decide' : 'close';
    default:
      return byType[change.type];
  }
}
