import { formatMoment } from '../../shared/i18n/translate.ts';
import type { VisitId } from '../../shared/ids.ts';
import type { VisitRow } from '../../shared/ipc/contract.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import styles from './VisitList.module.css';
import { visitName } from './visitName.ts';

interface Props {
  rows: readonly VisitRow[];
  more: boolean;
  searched: boolean;
  onOpen: (visitId: VisitId) => void;
  onFollowUp: (row: VisitRow) => void;
  onDelete: (row: VisitRow) => void;
}

/** Visits, latest change first. The whole line opens its visit; at its end it is followed up, or deleted. */
export function VisitList({ rows, more, searched, onOpen, onFollowUp, onDelete }: Props) {
  const { t, language } = useWords();
  if (rows.length === 0)
    return <p className={styles.empty}>{t(searched ? 'home:noneFound' : 'home:noneYet')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.item}>
            <button type="button" className={styles.row} onClick={() => onOpen(row.id)}>
              <span className={styles.label}>{row.label === '' ? t('home:noLabel') : row.label}</span>
              <span>{row.birthYear === null ? '' : t('home:born', { year: String(row.birthYear) })}</span>
              <span>{t(`home:stage.${row.stage}`)}</span>
              <span>{t('home:changed', { when: formatMoment(language, row.changedAt) })}</span>
            </button>
            <Button
              kind="quiet"
              aria-label={t('home:followUpOf', { name: visitName(t, row) })}
              onPress={() => onFollowUp(row)}
            >
              {t('home:followUp')}
            </Button>
            <Button
              kind="quiet"
              aria-label={t('home:deleteOf', { name: visitName(t, row) })}
              onPress={() => onDelete(row)}
            >
              {t('home:delete')}
            </Button>
          </li>
        ))}
      </ul>
      {more && <p className={styles.empty}>{t('home:more')}</p>}
    </>
  );
}
