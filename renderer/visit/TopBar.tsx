import { formatShortDay } from '../../shared/i18n/translate.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import styles from './TopBar.module.css';

/** Whose visit this is, and what changes how the screen looks, never what it says. */
export function TopBar({ visit, onLeave }: { visit: Visit; onLeave: () => void }) {
  const { t, language } = useWords();
  const { label } = visit.texts;
  const day = formatShortDay(language, visit.startedAt);
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>Beside</span>
      <span className={styles.whose}>
        {label === '' ? t('visit:visitOf', { day }) : t('visit:visitOfWhom', { day, label })}
      </span>
      <LanguageSwitch />
      <Button kind="quiet" onPress={onLeave}>
        {t('visit:home')}
      </Button>
    </header>
  );
}
