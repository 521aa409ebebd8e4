import type { NotUnderstood } from '../../../../shared/fhir/imported.ts';
import { useWords } from '../../../app/words.tsx';
import styles from '../../Step.module.css';

/** What was in the record and could not be used, for whoever wants to look it up there. */
export function NotUnderstoodList({ entries }: { entries: readonly NotUnderstood[] }) {
  const { t } = useWords();
  if (entries.length === 0) return null;
  return (
    <details aria-label={t('importing:notUnderstood', { count: entries.length })}>
      <summary>{t('importing:notUnderstood', { count: entries.length })}</summary>
      <ul className={styles.list}>
        {[...new Set(entries.map(({ resource, why }) => `${resource}: ${t(`importing:why.${why}`)}`))].map(
          (said) => (
            <li key={said}>{said}</li>
          ),
        )}
      </ul>
    </details>
  );
}
