import { memo } from 'react';
import { useWords } from '../app/words.tsx';
import styles from './StepRail.module.css';
import { type StepId, steps } from './steps.ts';

interface Props {
  current: StepId;
  onGo: (step: StepId) => void;
}

/** The visit as a list of places; each can be reached at any time. */
export const StepRail = memo(function StepRail({ current, onGo }: Props) {
  const { t } = useWords();
  return (
    <nav className={styles.rail} aria-label={t('visit:rail')}>
      <ol className={styles.list}>
        {steps.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.step}
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
    </nav>
  );
});
