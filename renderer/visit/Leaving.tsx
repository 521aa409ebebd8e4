import { useCallback, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import type { ChangeQueue } from './changeQueue.ts';
import styles from './Obstacle.module.css';

/**
 * Going back to the list of visits. At once when everything is saved; otherwise the person is asked, because what
 * the window alone holds (unsaved changes, texts that cannot be saved) goes with it.
 */
export function useLeaving(queue: ChangeQueue, drafts: ReadonlyMap<string, string>, onLeave: () => void) {
  const [isAsking, setIsAsking] = useState(false);
  const leave = useCallback(async () => {
    if ((await queue.settled()) && drafts.size === 0) onLeave();
    else setIsAsking(true);
  }, [drafts, onLeave, queue]);
  const stay = useCallback(() => setIsAsking(false), []);
  return { leave, stay, isAsking };
}

/** The question itself, with nothing chosen beforehand. */
export function Leaving({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const { t } = useWords();
  return (
    <section className={styles.box} role="alert">
      <p>{t('visit:leaving')}</p>
      <div className={styles.choices}>
        <Button onPress={onStay}>{t('visit:stay')}</Button>
        <Button onPress={onLeave}>{t('visit:leaveAnyway')}</Button>
      </div>
    </section>
  );
}
