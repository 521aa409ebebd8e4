import { memo } from 'react';
import { formatShortDay } from '../../shared/i18n/translate.ts';
import type { Instant } from '../../shared/ids.ts';
import { DisplayMenu } from '../app/DisplayMenu.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import styles from './TopBar.module.css';

interface Props {
  label: string;
  startedAt: Instant;
  /** While she is in the room, going to the list needs the key. */
  isInRoom: boolean;
  onPause: () => void;
  onLeave: () => void;
}

/** Whose visit this is, and what changes how the screen looks, never what it says. */
export const TopBar = memo(function TopBar({ label, startedAt, isInRoom, onPause, onLeave }: Props) {
  const { t, language } = useWords();
  const day = formatShortDay(language, startedAt);
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>Beside</span>
      <span className={styles.whose}>
        {label === '' ? t('visit:visitOf', { day }) : t('visit:visitOfWhom', { day, label })}
      </span>
      <DisplayMenu />
      <LanguageSwitch />
      <Button kind="quiet" onPress={onPause}>
        {t('visit:pause')}
      </Button>
      <Button kind="quiet" onPress={onLeave}>
        {t(isInRoom ? 'visit:leaveRoom' : 'visit:home')}
      </Button>
    </header>
  );
});
