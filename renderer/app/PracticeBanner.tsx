import styles from './PracticeBanner.module.css';
import { useWords } from './words.tsx';

/** Says for as long as it is true that nothing is kept. */
export function PracticeBanner() {
  const { t } = useWords();
  return (
    <p className={styles.banner} role="note">
      {t('common:practiceBanner')}
    </p>
  );
}
