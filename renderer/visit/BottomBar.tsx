import { memo } from 'react';
import { formatTime } from '../../shared/i18n/translate.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import styles from './BottomBar.module.css';
import type { StepId } from './steps.ts';

interface PlacesProps {
  onUndo: () => void;
  onRedo: () => void;
  back: StepId | null;
  next: StepId | null;
  onGo: (step: StepId) => void;
}

interface Props extends PlacesProps {
  /** When everything was last saved; null while something is on its way. */
  saved: string | null;
  /** What undo or redo just did, in words. */
  said: string | null;
}

/** Where to go next, and whether all is saved. */
export function BottomBar({ saved, said, ...places }: Props) {
  const { t, language } = useWords();
  return (
    <footer className={styles.bar}>
      <p className={styles.said} role="status" aria-label={t('visit:saying')}>
        {said}
      </p>
      <p className={styles.saved} data-testid="saved">
        {saved === null ? t('visit:saving') : t('visit:saved', { time: formatTime(language, saved) })}
      </p>
      <Places {...places} />
    </footer>
  );
}

/** Drawn anew only when the step changes, not with every letter that is saved. */
const Places = memo(function Places({ onUndo, onRedo, back, next, onGo }: PlacesProps) {
  const { t } = useWords();
  return (
    <>
      <Button kind="quiet" onPress={onUndo}>
        {t('visit:undo')}
      </Button>
      <Button kind="quiet" onPress={onRedo}>
        {t('visit:redo')}
      </Button>
      {back !== null && <Button onPress={() => onGo(back)}>{t('visit:back')}</Button>}
      {next !== null && (
        <Button kind="primary" onPress={() => onGo(next)}>
          {t(`visit:step.${next}`)}
        </Button>
      )}
    </>
  );
});
