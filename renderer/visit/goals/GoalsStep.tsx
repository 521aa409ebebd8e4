import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { GoalsCard } from './GoalsCard.tsx';
import { LifeCard } from './LifeCard.tsx';
import { StoppingTalk } from './StoppingTalk.tsx';

/** What she hopes for, and what matters in her daily life: two to three minutes on one screen. */
export function GoalsStep(step: StepProps) {
  const { t } = useWords();
  const phoned = step.visit.texts['phone-with'];
  return (
    <>
      <StepHead
        title={t('goals:title')}
        {...(phoned === '' ? {} : { lead: t('goals:byPhone', { with: phoned }) })}
      />
      <div className={styles.columns}>
        <GoalsCard {...step} />
        {step.visit.answers.path === 'stopping' ? <StoppingTalk {...step} /> : <LifeCard {...step} />}
      </div>
    </>
  );
}
