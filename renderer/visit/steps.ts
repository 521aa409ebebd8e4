import type { ComponentType } from 'react';
import { DecideStep } from './decide/DecideStep.tsx';
import { GoalsStep } from './goals/GoalsStep.tsx';
import { OptionsStep } from './options/OptionsStep.tsx';
import { PrepareStep } from './prepare/PrepareStep.tsx';
import type { StepProps } from './StepProps.ts';

export type StepId = 'prepare' | 'goals' | 'options' | 'decide';

/** The steps that exist, in the order of the visit. A step that joins is one line here and one folder beside. */
export const steps: readonly { id: StepId; Step: ComponentType<StepProps> }[] = [
  { id: 'prepare', Step: PrepareStep },
  { id: 'goals', Step: GoalsStep },
  { id: 'options', Step: OptionsStep },
  { id: 'decide', Step: DecideStep },
];
