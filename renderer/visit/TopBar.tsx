import { memo } from 'react';
import { formatShortDay } from '../../shared/i18n/translate.ts';
import type { Instant } from '../../shared/ids.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import styles from './TopBar.module.css';

interface Props {
  label: string;
  startedAt: Instant;
  onLeave: () => void;
}

/** Whose visit this is, and what changes how the screen looks, never what it says. */
export const TopBar = memo(function TopBar({ label, startedAt, onLeave }: Props) {
  const { t, language } = useWords();
  const day = formatShortDay(language, startedAt);
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
});
