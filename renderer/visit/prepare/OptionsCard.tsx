import { AttributeId, type OptionId } from '../../../shared/ids.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Ticks } from '../../components/Ticks.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { useOptionRows } from './useOptionRows.ts';

/** The clinic's own column is one of the four. */
const mostColumns = 4;
/** The row whose figures make an option one to look at twice when a heart rhythm problem is noted. */
const heartRow = AttributeId.parse('heart-rhythm');

/** Which options stand side by side: one to four, alphabetical, none above another. */
export function OptionsCard({ visit, library, record }: StepProps) {
  const { t, language } = useWords();
  const rows = useOptionRows();
  if (rows === null) return null;
  if (typeof rows === 'string') return <p role="alert">{t(`errors:${rows}`)}</p>;

  const most = visit.ownColumn === null ? mostColumns : mostColumns - 1;
  const byName = rows.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
  const columns = byName.filter(({ role }) => role === 'column');
  const others = byName.filter(({ role }) => role === 'goes-with-any');
  const pick = (picked: OptionId[]) =>
    record({
      type: 'columns-set',
      columns: columns.map(({ id }) => id).filter((id) => picked.includes(id)),
    });
  const touchesHeart = library.options
    .filter(({ id, cells }) => visit.columns.includes(id) && cells[heartRow]?.kind === 'measured')
    .flatMap(({ id }) => columns.filter((column) => column.id === id));

  return (
    <Card title={t('prepare:columnsTitle')} hint={t('prepare:columnsHint')}>
      <Ticks
        hideLabel
        layout="column"
        label={t('prepare:columnsTitle')}
        value={visit.columns}
        most={most}
        options={columns.map(({ id, name, short, onlyWhenAdded }) => ({
          value: id,
          label: name[language],
          note: onlyWhenAdded ? `${short[language]} · ${t('prepare:onlyWhenAdded')}` : short[language],
        }))}
        onChange={pick}
      />
      {visit.columns.length === most && <p className={styles.soft}>{t('prepare:columnsFull')}</p>}
      {visit.profile.heartRhythmProblem === 'yes' && touchesHeart.length > 0 && (
        <p className={styles.notice}>
          {t('prepare:heartWarning', { options: touchesHeart.map(({ name }) => name[language]).join(', ') })}
        </p>
      )}
      {others.length > 0 && (
        <p className={styles.soft}>
          {t('prepare:goesWithAny', { names: others.map(({ name }) => name[language]).join(', ') })}
        </p>
      )}
    </Card>
  );
}
