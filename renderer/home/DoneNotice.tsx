import { useEffect, useRef } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import styles from './DoneNotice.module.css';
import type { Done } from './useVisits.ts';
import { visitName } from './visitName.ts';

interface Props {
  done: Done | null;
  onUndo: () => void;
  onOpen: () => void;
}

/**
 * Says which visit went or came back, and offers the next thing to do with it. The button that did it is gone from
 * the page, so the focus goes to this one. It stays in sight at the foot of the window: the page must not jump.
 */
export function DoneNotice({ done, onUndo, onOpen }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done !== null) button.current?.focus({ preventScroll: true });
  }, [done]);
  const name = done === null ? '' : visitName(t, done.row);
  return (
    <div className={done === null ? styles.none : styles.notice}>
      <p role="status">
        {done !== null && t(done.what === 'deleted' ? 'home:deleted' : 'home:broughtBack', { name })}
      </p>
      {done !== null && (
        <Button
          ref={button}
          kind="quiet"
          {...(done.what === 'deleted' ? {} : { 'aria-label': t('home:openOf', { name }) })}
          onPress={done.what === 'deleted' ? onUndo : onOpen}
        >
          {t(done.what === 'deleted' ? 'home:undo' : 'home:open')}
        </Button>
      )}
    </div>
  );
}
