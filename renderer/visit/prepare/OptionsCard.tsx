import { isOneOf } from '../../../shared/candidates/standing.ts';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { families } from '../../../shared/content/option.ts';
import { AttributeId, type OptionId } from '../../../shared/ids.ts';
import type { OptionRow } from '../../../shared/ipc/contract.ts';
import { byName } from '../../app/findOptions.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { OptionPicker } from './OptionPicker.tsx';
import { PickedCandidates } from './PickedCandidates.tsx';
import { useCandidates } from './useCandidates.ts';
import { useOptionRows } from './useOptionRows.ts';

/** The clinic's own column is one of the four. */
const mostColumns = 4;
/** More under the grid than anybody reads. */
const mostBeside = 8;
/** The row whose figures make an option one to look at twice when a heart rhythm problem is noted. */
const heartRow = AttributeId.parse('heart-rhythm');

/** Which options stand side by side, one to four, and what stands under them: alphabetical, none above another. */
export function OptionsCard(step: StepProps) {
  const { t } = useWords();
  const rows = useOptionRows();
  if (rows === null) return null;
  if (typeof rows === 'string') return <p role="alert">{t(`errors:${rows}`)}</p>;
  return <Pickers {...step} rows={rows} />;
}

function Pickers({ visit, library, record, rows }: StepProps & { rows: readonly OptionRow[] }) {
  const { t, language } = useWords();
  const candidates = useCandidates(visit.profile, rows);

  const most = visit.ownColumn === null ? mostColumns : mostColumns - 1;
  const lookup = lookupIn(library);
  const familyName = (family: (typeof rows)[number]['family']) => lookup.text(language, `families.${family}`);
  const beside = rows.filter(({ role }) => role === 'goes-with-any');
  const always = beside.filter(({ onlyWhenAdded }) => !onlyWhenAdded).map(({ name }) => name[language]);
  const touchesHeart = library.options
    .filter(({ id, cells }) => visit.columns.includes(id) && cells[heartRow]?.kind === 'measured')
    .flatMap(({ id }) => rows.filter((row) => row.id === id));

  return (
    <>
      <Card title={t('prepare:columnsTitle')} hint={t('prepare:columnsHint')}>
        <OptionPicker
          label={t('prepare:columnsTitle')}
          findLabel={t('prepare:findOption')}
          findHint={t('prepare:findOptionHint')}
          rows={rows.filter(({ role }) => role === 'column')}
          picked={visit.columns}
          most={most}
          familyName={familyName}
          groups={candidates.groups}
          groupOf={candidates.groupOf}
          noteOf={candidates.noteOf}
          onChange={(columns: OptionId[]) => record({ type: 'columns-set', columns })}
        />
        {visit.columns.length === most && <p className={styles.soft}>{t('prepare:columnsFull')}</p>}
        <PickedCandidates
          picked={byName(rows, language).filter(({ id }) => visit.columns.includes(id))}
          byId={candidates.byId}
          visit={visit}
          record={record}
        />
        {isOneOf('condition', ['long-qt'], visit.profile) === 'yes' && touchesHeart.length > 0 && (
          <p className={styles.notice}>
            {t('prepare:heartWarning', {
              options: touchesHeart.map(({ name }) => name[language]).join(', '),
            })}
          </p>
        )}
      </Card>
      <Card title={t('prepare:goesWithTitle')} hint={t('prepare:goesWithHint', { names: always.join(', ') })}>
        <OptionPicker
          label={t('prepare:goesWithTitle')}
          findLabel={t('prepare:findBeside')}
          findHint={t('prepare:findBesideHint')}
          rows={beside.filter(({ onlyWhenAdded }) => onlyWhenAdded)}
          picked={visit.goesWith}
          most={mostBeside}
          familyName={familyName}
          groups={families.map((family) => ({ id: family, name: familyName(family) }))}
          groupOf={({ family }) => family}
          noteOf={({ short }) => short[language]}
          onChange={(options: OptionId[]) => record({ type: 'goes-with-set', options })}
        />
      </Card>
    </>
  );
}
