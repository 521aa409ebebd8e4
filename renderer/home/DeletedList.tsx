import { formatMoment, formatShortDay } from '../../shared/i18n/translate.ts';
import type { DeletedRow } from '../../shared/ipc/contract.ts';
import { daysKept, keptUntil } from '../../shared/visit/keptDeleted.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import styles from './DeletedList.module.css';
import { visitName } from './visitName.ts';

interface Props {
  rows: readonly DeletedRow[];
  onBringBack: (row: DeletedRow) => void;
}

/** The visits that were deleted and are still kept, folded away; nothing when there is none. */
export function DeletedList({ rows, onBringBack }: Props) {
  const { t, language } = useWords();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary className={styles.title}>{t('home:deletedTitle', { count: rows.length })}</summary>
      <p className={styles.hint}>{t('home:deletedHint', { count: daysKept })}</p>
      <ul className={styles.list}>
        {rows.map((row) => {
          const name = visitName(t, row);
          const day = formatShortDay(language, keptUntil(row.deletedAt));
          return (
            <li key={row.id} className={styles.row}>
              <span className={styles.name}>{row.label === '' ? t('home:noLabel') : row.label}</span>
              <span>{t('home:changed', { when: formatMoment(language, row.changedAt) })}</span>
              <span>{t('home:keptUntil', { day })}</span>
              <Button
                kind="quiet"
                aria-label={t('home:bringBackOf', { name })}
                onPress={() => onBringBack(row)}
              >
                {t('home:bringBack')}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
