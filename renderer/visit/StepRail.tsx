import { useWords } from '../app/words.tsx';
import styles from './StepRail.module.css';
import { type StepId, steps } from './steps.ts';

/** The visit as a list of places; each can be reached at any time. */
export function StepRail({ current, onGo }: { current: StepId; onGo: (step: StepId) => void }) {
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
}
