import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { StepsCard } from '../StepsCard.tsx';
import { FlagsCard } from './FlagsCard.tsx';
import { PhonesCard } from './PhonesCard.tsx';
import { StartCard } from './StartCard.tsx';
import { SureCard } from './SureCard.tsx';
import { TeachBackCard } from './TeachBackCard.tsx';

/**
 * The nurse's part, after the oncologist has left; it may be another day. Two columns of about the same height: where
 * stopping was talked about little is asked of what goes on, so that when to call stands under it.
 */
export function CloseStep(step: StepProps) {
  const { t } = useWords();
  const isStopping = step.visit.answers.path === 'stopping';
  const calls = (
    <>
      <FlagsCard {...step} />
      <PhonesCard {...step} />
    </>
  );
  return (
    <>
      <StepHead title={t('close:title')} lead={t('close:lead')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <TeachBackCard {...step} />
          <SureCard {...step} />
          <StepsCard {...step} kind="question" />
          {!isStopping && calls}
        </div>
        <div className={styles.column}>
          <StartCard {...step} />
          <StepsCard {...step} kind="call-back" />
          {isStopping && calls}
        </div>
      </div>
    </>
  );
}
