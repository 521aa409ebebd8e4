import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { StepsCard } from '../StepsCard.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { ReasonCard } from './ReasonCard.tsx';
import { RecommendationCard } from './RecommendationCard.tsx';
import { StoppingCard } from './StoppingCard.tsx';

/** The oncologist's part: the recommendation under her name, what was decided and why, who does what. */
export function DecideStep(step: StepProps) {
  const { t } = useWords();
  const isStopping = step.visit.answers.path === 'stopping';
  return (
    <>
      <StepHead title={t('decide:title')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <RecommendationCard {...step} />
          <ReasonCard {...step} />
        </div>
        <div className={styles.column}>
          {isStopping ? <StoppingCard {...step} /> : <OutcomeCard {...step} />}
        </div>
      </div>
      <div className={styles.under}>
        <StepsCard {...step} kind="step" />
      </div>
    </>
  );
}
