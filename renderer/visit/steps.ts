import type { ComponentType } from 'react';
import type { Answers } from '../../shared/visit/answers.ts';
import { CloseStep } from './close/CloseStep.tsx';
import { DecideStep } from './decide/DecideStep.tsx';
import { GoalsStep } from './goals/GoalsStep.tsx';
import { OptionsStep } from './options/OptionsStep.tsx';
import { PrepareStep } from './prepare/PrepareStep.tsx';
import type { StepProps } from './StepProps.ts';
import { TakeHomeStep } from './takeHome/TakeHomeStep.tsx';
import { TodayStep } from './today/TodayStep.tsx';
import { WeighStep } from './weigh/WeighStep.tsx';

/** The eight steps, in the order of the visit. A step that joins is one line here and one folder beside. */
export const steps = [
  { id: 'prepare', Step: PrepareStep },
  { id: 'today', Step: TodayStep },
  { id: 'goals', Step: GoalsStep },
  { id: 'options', Step: OptionsStep },
  { id: 'weigh', Step: WeighStep },
  { id: 'decide', Step: DecideStep },
  { id: 'close', Step: CloseStep },
  { id: 'take-home', Step: TakeHomeStep },
] as const satisfies readonly { id: string; Step: ComponentType<StepProps> }[];

export type StepId = (typeof steps)[number]['id'];

/** Where "next" leads on each way through the visit. The other steps stay in the rail: nothing is hidden for good. */
const ways: Record<Answers['path'], readonly StepId[]> = {
  usual: steps.map(({ id }) => id),
  'just-tell-me': ['prepare', 'today', 'goals', 'decide', 'close', 'take-home'],
  'already-decided': ['prepare', 'today', 'options', 'decide', 'close', 'take-home'],
  'one-option': ['prepare', 'today', 'goals', 'options', 'decide', 'close', 'take-home'],
  urgent: ['prepare', 'today', 'close', 'take-home'],
  stopping: ['prepare', 'today', 'goals', 'decide', 'close', 'take-home'],
};

export const isOnWay = (path: Answers['path'], step: StepId): boolean => ways[path].includes(step);

/** The step before or after this one on the way; null at its ends. A step off the way leads back onto it. */
export function stepBeside(path: Answers['path'], from: StepId, side: 'before' | 'after'): StepId | null {
  const place = (id: StepId) => steps.findIndex((step) => step.id === id);
  const here = place(from);
  if (side === 'after') return ways[path].find((id) => place(id) > here) ?? null;
  return ways[path].findLast((id) => place(id) < here) ?? null;
}
