import type { StepId } from '../../renderer/visit/steps.ts';

/** The steps in their order, as the screens have them. */
export const everyStep = [
  'prepare',
  'today',
  'goals',
  'options',
  'weigh',
  'decide',
  'close',
  'take-home',
] as const satisfies StepId[];
