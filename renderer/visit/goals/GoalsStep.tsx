import { useWords } from '../../app/words.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { GoalsCard } from './GoalsCard.tsx';
import goals from './GoalsStep.module.css';
import { LifeCard } from './LifeCard.tsx';
import { StoppingTalk } from './StoppingTalk.tsx';
import { useEarlier } from './useEarlier.ts';

/** What she hopes for, and what matters in her daily life: two to three minutes on one screen. */
export function GoalsStep(step: StepProps) {
  const { t } = useWords();
  const { visit, record } = step;
  const phoned = visit.texts['phone-with'];
  const earlier = useEarlier(visit);
  const holds = visit.answers['by-phone'] === 'holds';
  return (
    <>
      <StepHead
        title={t('goals:title')}
        {...(phoned === ''
          ? {}
          : { lead: t(holds ? 'goals:byPhoneHolds' : 'goals:byPhone', { with: phoned }) })}
      />
      {phoned !== '' && !holds && visit.stage === 'in-room' && (
        <div className={styles.wide}>
          <AnswerChoice visit={visit} record={record} question="by-phone" layout="line" />
        </div>
      )}
      <div className={visit.answers.path === 'stopping' ? styles.columns : goals.columns}>
        <GoalsCard {...step} earlier={earlier} />
        {visit.answers.path === 'stopping' ? (
          <StoppingTalk {...step} />
        ) : (
          <LifeCard {...step} earlier={earlier} />
        )}
      </div>
    </>
  );
}
