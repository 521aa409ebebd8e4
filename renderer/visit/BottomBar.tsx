import { formatTime } from '../../shared/i18n/translate.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import styles from './BottomBar.module.css';
import type { StepId } from './steps.ts';

interface Props {
  /** When everything was last saved; null while something is on its way. */
  saved: string | null;
  /** What undo or redo just did, in words. */
  said: string | null;
  onUndo: () => void;
  back: StepId | null;
  next: StepId | null;
  onGo: (step: StepId) => void;
}

/** Where to go next, and whether all is saved. */
export function BottomBar({ saved, said, onUndo, back, next, onGo }: Props) {
  const { t, language } = useWords();
  return (
    <footer className={styles.bar}>
      <p className={styles.said} role="status" aria-label={t('visit:saying')}>
        {said}
      </p>
      <p className={styles.saved} data-testid="saved">
        {saved === null ? t('visit:saving') : t('visit:saved', { time: formatTime(language, saved) })}
      </p>
      <Button kind="quiet" onPress={onUndo}>
        {t('visit:undo')}
      </Button>
      {back !== null && <Button onPress={() => onGo(back)}>{t('visit:back')}</Button>}
      {next !== null && (
        <Button kind="primary" onPress={() => onGo(next)}>
          {t(`visit:step.${next}`)}
        </Button>
      )}
    </footer>
  );
}
