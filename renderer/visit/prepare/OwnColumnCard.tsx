import { OwnColumn } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { TextEntry } from '../../components/TextEntry.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

const lines = ['what', 'taken', 'does', 'feels', 'visits'] as const;
const mostColumns = 4;

/** A column in the clinic's own words: a trial, a new drug, a lower dose. Marked as not from the library. */
export function OwnColumnCard({ visit, record, queue }: StepProps) {
  const { t } = useWords();
  const column = visit.ownColumn;
  const isFull = column === null && visit.columns.length >= mostColumns;
  const set = (change: Partial<OwnColumn>) => {
    // The column as it stands now: leaving one field commits it while the next already changes.
    const empty = { name: '', what: '', taken: '', does: '', feels: '', visits: '' };
    const next = OwnColumn.safeParse({ ...(queue.state.visit.ownColumn ?? empty), ...change });
    if (next.success) record({ type: 'own-column-set', column: next.data });
  };
  return (
    <Card title={t('prepare:ownTitle')} hint={t(isFull ? 'prepare:ownFull' : 'prepare:ownHint')}>
      {!isFull && (
        <TextEntry
          name="own-column.name"
          label={t('prepare:ownName')}
          value={column?.name ?? ''}
          onCommit={(name) => set({ name })}
        />
      )}
      {column !== null && (
        <>
          {lines.map((line) => (
            <TextEntry
              key={line}
              name={`own-column.${line}`}
              label={t(`prepare:own.${line}`)}
              value={column[line]}
              onCommit={(text) => set({ [line]: text })}
              multiline
              rows={2}
            />
          ))}
          <div className={styles.actions}>
            <Button onPress={() => record({ type: 'own-column-set', column: null })}>
              {t('prepare:ownRemove')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
