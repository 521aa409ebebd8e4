import type { ReversibleChange } from '../../shared/visit/event.ts';
import type { TextField } from '../../shared/visit/text.ts';
import type { StepId } from './steps.ts';

const byType: Record<Exclude<ReversibleChange['type'], 'text-set'>, StepId> = {
  'for-you-set': 'options',
  'birth-year-set': 'prepare',
  'language-set': 'prepare',
  'stage-set': 'prepare',
  'told-set': 'prepare',
  'picture-set': 'prepare',
  'gate-set': 'prepare',
  'columns-set': 'prepare',
  'release-set': 'prepare',
  'goals-set': 'goals',
  'date-set': 'goals',
  'matters-set': 'goals',
  'reaction-set': 'options',
  'outcome-set': 'decide',
  'next-step-set': 'decide',
};

const prepareTexts: readonly TextField[] = ['label', 'record-number', 'chosen-name', 'clinic-name'];
const goalsTexts: readonly TextField[] = ['one-thing', 'date-what'];

/** The step in which a change is made, so that undoing it shows the place where it happened. */
export function stepOf(change: ReversibleChange): StepId {
  if (change.type !== 'text-set') return byType[change.type];
  if (prepareTexts.includes(change.field)) return 'prepare';
  return goalsTexts.includes(change.field) ? 'goals' : 'decide';
}
