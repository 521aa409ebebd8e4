import type { GoalId } from '../../../shared/ids.ts';
import { ownGoal } from '../../../shared/visit/own.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import styles from './LastTime.module.css';

interface Props {
  earlier: Visit;
  now: Visit;
  /** The goals that may be read today, with their words. */
  offered: readonly { id: GoalId; words: string }[];
}

/** Her goals and the one thing of last time, beside today's. */
export function LastGoals({ earlier, now, offered }: Props) {
  const { t } = useWords();
  const wordsOf = ({ goals, texts }: Visit) =>
    goals.flatMap((id) => {
      if (id === ownGoal) return texts['own-goal'] === '' ? [] : [texts['own-goal']];
      return offered.filter((goal) => goal.id === id).map(({ words }) => words);
    });
  const [before, today] = [wordsOf(earlier), wordsOf(now)];
  const added = today.filter((words) => !before.includes(words));
  const gone = before.filter((words) => !today.includes(words));
  const oneThing = earlier.texts['one-thing'];
  if (before.length === 0 && oneThing === '') return null;
  const hasChanged = today.length > 0 && added.length + gone.length > 0;
  return (
    <div className={styles.last}>
      {before.length > 0 && <p>{t('goals:lastGoals', { names: before.join(' · ') })}</p>}
      {today.length > 0 && before.length > 0 && !hasChanged && <p>{t('goals:lastSame')}</p>}
      {hasChanged && (
        <p>
          {`${t('goals:lastFine')} `}
          {added.length > 0 && `${t('goals:lastNew', { names: added.join(' · ') })} `}
          {gone.length > 0 && `${t('goals:lastGone', { names: gone.join(' · ') })} `}
        </p>
      )}
      {oneThing !== '' && <p>{t('goals:lastOneThing', { words: oneThing })}</p>}
    </div>
  );
}
