import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import styles from './Pause.module.css';

/** A calm, empty screen; the visit waits behind it, in place, and nothing of it can be read. */
export function Pause({ onGoOn }: { onGoOn: () => void }) {
  const { t } = useWords();
  return (
    <main className={styles.pause} aria-label={t('visit:pauseTitle')}>
      <p className={styles.words}>{t('visit:pauseWords')}</p>
      {/* The one thing on the screen: focus must be somewhere, and any other place is hidden. */}
      <Button autoFocus onPress={onGoOn}>
        {t('visit:goOn')}
      </Button>
    </main>
  );
}
