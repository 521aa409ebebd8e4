import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { OutcomeCard } from './OutcomeCard.tsx';
import { PhonesCard } from './PhonesCard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { PrintCard } from './PrintCard.tsx';
import { RecommendationCard } from './RecommendationCard.tsx';
import { StepsCard } from './StepsCard.tsx';

/** What was decided and what follows from it, and the page that she takes home. */
export function DecideStep(step: StepProps) {
  const { t } = useWords();
  return (
    <>
      <StepHead title={t('decide:title')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <RecommendationCard {...step} />
          <OutcomeCard {...step} />
          <PlanCard {...step} />
        </div>
        <div className={styles.column}>
          <StepsCard {...step} kind="step" />
          <StepsCard {...step} kind="question" />
          <PhonesCard {...step} />
          <PrintCard {...step} />
        </div>
      </div>
    </>
  );
}
