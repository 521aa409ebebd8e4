import type { AttributeId } from '../../../shared/ids.ts';
import { ownCard } from '../../../shared/visit/own.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import step from '../Step.module.css';
import styles from './LastTime.module.css';

interface Props {
  earlier: Visit;
  now: Visit;
  /** Whether a card is among today's: of what she does not want to hear today, not even the name stands here. */
  isOffered: (id: AttributeId) => boolean;
  nameOf: (id: AttributeId) => string;
  onTake: (cards: AttributeId[]) => void;
}

/** What mattered most last time beside today. A change of mind is a change, not a mistake, and is said so. */
export function LastCards({ earlier, now, isOffered, nameOf, onTake }: Props) {
  const { t } = useWords();
  const { answer, cards } = earlier.matters;
  if (answer === 'open') return null;
  if (answer !== 'cards')
    return (
      <p className={styles.last}>
        {t(answer === 'all-the-same' ? 'goals:lastAllSame' : 'goals:lastYouChoose')}
      </p>
    );
  const shown = cards.filter(isOffered);
  // By their words and not by their ids: her own card may be about something else today.
  const before = shown.map((id) => lastName(id, earlier, nameOf));
  const today = now.matters.cards.filter(isOffered).map(nameOf);
  const added = today.filter((name) => !before.includes(name));
  const gone = before.filter((name) => !today.includes(name));
  const hasChanged = today.length > 0 && today.join() !== before.join();
  const isOnlyOrder = hasChanged && added.length === 0 && gone.length === 0;
  return (
    <div className={styles.last}>
      {shown.length > 0 && <p>{t('goals:lastCards', { names: before.join(' · ') })}</p>}
      {shown.length < cards.length && <p>{t('goals:lastNotOffered')}</p>}
      {today.length > 0 && !hasChanged && <p>{t('goals:lastSame')}</p>}
      {hasChanged && (
        <p>
          {`${t('goals:lastFine')} `}
          {added.length > 0 && `${t('goals:lastNew', { names: added.join(' · ') })} `}
          {gone.length > 0 && `${t('goals:lastGone', { names: gone.join(' · ') })} `}
          {isOnlyOrder && `${t('goals:lastOrder')} `}
        </p>
      )}
      {now.matters.answer === 'open' && shown.length > 0 && (
        <div className={step.actions}>
          <Button onPress={() => onTake(shown)}>{t('goals:lastTake')}</Button>
        </div>
      )}
    </div>
  );
}

/** Her own card of last time is named by the words of that time. */
const lastName = (id: AttributeId, { texts }: Visit, nameOf: (id: AttributeId) => string) =>
  id === ownCard && texts['own-card'] !== '' ? texts['own-card'] : nameOf(id);
