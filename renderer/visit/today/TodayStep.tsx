import { mayBeSeen } from '../../../shared/disclosure/toldFilter.ts';
import { useWords } from '../../app/words.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { GateCard } from './GateCard.tsx';
import { TreatmentCanCard } from './TreatmentCanCard.tsx';
import { UnderstandingCard } from './UnderstandingCard.tsx';
import { UrgentCard } from './UrgentCard.tsx';
import { WishesCard } from './WishesCard.tsx';

/** Ask before telling: what she understands, how she wants to decide, who hears; then, if she allows it, tell. */
export function TodayStep(step: StepProps) {
  const { t } = useWords();
  const { path } = step.visit.answers;
  const { told } = step.visit;
  // Asking about time, or speaking of stopping, would itself tell her.
  const knows = mayBeSeen(told, ['diagnosis', 'spread']);
  const maySpeakOfStopping = mayBeSeen(told, ['diagnosis', 'spread', 'not-curable']);
  return (
    <>
      <StepHead title={t('today:title')} lead={t(`today:lead.${path}`)} />
      <div className={styles.wide}>
        <AnswerChoice
          visit={step.visit}
          record={step.record}
          question="path"
          without={maySpeakOfStopping ? [] : ['stopping']}
        />
      </div>
      {path === 'urgent' && <UrgentCard {...step} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <UnderstandingCard {...step} />
          <WishesCard {...step} />
        </div>
        <div className={styles.column}>
          <TreatmentCanCard {...step} />
          {knows && path !== 'urgent' && path !== 'stopping' && <GateCard {...step} />}
        </div>
      </div>
    </>
  );
}
