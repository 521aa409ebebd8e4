import { memo } from 'react';
import type { Answers } from '../../shared/visit/answers.ts';
import { symptoms, urgencyOf } from '../../shared/visit/symptoms.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { useWords } from '../app/words.tsx';
import styles from './StepRail.module.css';
import { isOnWay, type StepId, steps } from './steps.ts';

interface Props {
  current: StepId;
  path: Answers['path'];
  /** Prepare is for clinicians: in the room it is not there. */
  isInRoom: boolean;
  symptoms: Visit['symptoms'];
  onGo: (step: StepId) => void;
}

/** The visit as a list of places; each can be reached at any time. */
export const StepRail = memo(function StepRail({ current, path, isInRoom, symptoms: today, onGo }: Props) {
  const { t } = useWords();
  const waiting = symptoms.filter((symptom) => urgencyOf(today[symptom]) === 'stays').length;
  return (
    <nav className={styles.rail} aria-label={t('visit:rail')}>
      <ol className={styles.list}>
        {steps.map(({ id }, index) => (
          <li key={id} hidden={isInRoom && id === 'prepare'}>
            <button
              type="button"
              className={isOnWay(path, id) ? styles.step : `${styles.step} ${styles.aside}`}
              aria-current={id === current ? 'step' : undefined}
              aria-keyshortcuts={`Control+${index + 1}`}
              onClick={() => onGo(id)}
            >
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              {t(`visit:step.${id}`)}
            </button>
          </li>
        ))}
      </ol>
      {!isInRoom && waiting > 0 && (
        <button type="button" className={styles.waiting} onClick={() => onGo('prepare')}>
          {t('visit:waiting', { count: waiting })}
        </button>
      )}
    </nav>
  );
});
