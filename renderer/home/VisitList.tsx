import { formatMoment } from '../../shared/i18n/translate.ts';
import type { VisitId } from '../../shared/ids.ts';
import type { VisitRow } from '../../shared/ipc/contract.ts';
import { useWords } from '../app/words.tsx';
import styles from './VisitList.module.css';

interface Props {
  rows: readonly VisitRow[];
  more: boolean;
  searched: boolean;
  onOpen: (visitId: VisitId) => void;
}

/** Visits, latest change first. The whole line is the button. */
export function VisitList({ rows, more, searched, onOpen }: Props) {
  const { t, language } = useWords();
  if (rows.length === 0)
    return <p className={styles.empty}>{t(searched ? 'home:noneFound' : 'home:noneYet')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className={styles.row} onClick={() => onOpen(row.id)}>
              <span className={styles.label}>{row.label === '' ? t('home:noLabel') : row.label}</span>
              <span>{row.birthYear === null ? '' : t('home:born', { year: String(row.birthYear) })}</span>
              <span>{t(`home:stage.${row.stage}`)}</span>
              <span>{t('home:changed', { when: formatMoment(language, row.changedAt) })}</span>
            </button>
          </li>
        ))}
      </ul>
      {more && <p className={styles.empty}>{t('home:more')}</p>}
    </>
  );
}
