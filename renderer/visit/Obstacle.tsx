import { formatMoment } from '../../shared/i18n/translate.ts';
import type { VisitEvent } from '../../shared/visit/event.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import type { ChangeQueue, QueueState } from './changeQueue.ts';
import styles from './Obstacle.module.css';

interface Props {
  obstacle: NonNullable<QueueState['obstacle']>;
  unsaved: readonly VisitEvent[];
  queue: ChangeQueue;
}

/** What stands in the way of saving, that nothing is lost, and what can be done; shown until it is settled. */
export function Obstacle({ obstacle, unsaved, queue }: Props) {
  const { t, language } = useWords();
  if (obstacle.kind !== 'conflict') {
    return (
      <section className={styles.box} role="alert">
        <p>{t(`errors:${obstacle.code}`)}</p>
        <Unsaved events={unsaved} />
        <div className={styles.choices}>
          <Button onPress={() => queue.resume()}>{t('visit:tryAgain')}</Button>
          {obstacle.kind === 'refused' && (
            <Button onPress={() => queue.letGo()}>{t('visit:leaveOut')}</Button>
          )}
        </div>
      </section>
    );
  }
  return (
    <section className={styles.box} role="alert">
      <p>{t('visit:conflict', { when: formatMoment(language, obstacle.theirs.changedAt) })}</p>
      <Unsaved events={unsaved} />
      <div className={styles.choices}>
        <Button onPress={() => queue.resume()}>{t('visit:keepMine')}</Button>
        <Button onPress={() => queue.letGo()}>{t('visit:takeTheirs')}</Button>
      </div>
    </section>
  );
}

/** The changes that wait, by what they are about: the screen behind shows them in place. */
function Unsaved({ events }: { events: readonly VisitEvent[] }) {
  const { t } = useWords();
  const kinds = [...new Set(events.map((event) => event.type))].filter(isReversible);
  return (
    <div>
      <p>{t('visit:unsaved', { count: events.length })}</p>
      <ul className={styles.list}>
        {kinds.map((kind) => (
          <li key={kind}>{t(`visit:change.${kind}`)}</li>
        ))}
      </ul>
    </div>
  );
}

type Recorded = 'visit-started' | 'unreviewed-accepted' | 'printed';
const isReversible = (type: VisitEvent['type']): type is Exclude<VisitEvent['type'], Recorded> =>
  !['visit-started', 'unreviewed-accepted', 'printed'].includes(type);
