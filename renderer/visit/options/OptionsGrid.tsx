import { createColumnHelper, useTable } from '@tanstack/react-table';
import { type CSSProperties, useCallback, useMemo, useState } from 'react';
import type { Grid, GridCell, GridRow } from '../../../shared/compare/grid.ts';
import { ownCells } from '../../../shared/compare/ownCells.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Option } from '../../../shared/content/option.ts';
import { useWords } from '../../app/words.tsx';
import type { StepProps } from '../StepProps.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { barWidthOf } from './figures.ts';
import { GridGroup } from './GridGroup.tsx';
import { type GroupId, groupsOf, isOpenAtFirst } from './groups.ts';
import styles from './OptionsGrid.module.css';
import { type Asked, SourceDialog } from './SourceDialog.tsx';
import { features } from './table.ts';

const column = createColumnHelper<typeof features, GridRow>();

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  grid: Grid;
  lookup: Lookup;
}

/** Columns are the options, rows are questions in groups. Marks and sentences typed here are not table data. */
export function OptionsGrid({ grid, lookup, visit, record }: Props) {
  const { t } = useWords();
  const columns = useMemo(() => columnsOf(grid.columns, lookup), [grid, lookup]);
  const table = useTable({ features, columns, data: grid.rows, getRowId: (row) => row.attribute.id });
  const groups = useMemo(() => groupsOf(grid.rows, visit.matters.cards), [grid, visit.matters.cards]);
  const widths = useMemo(
    () => new Map(grid.rows.map((row) => [row.attribute.id, barWidthOf(row, lookup)])),
    [grid, lookup],
  );
  const own = useMemo(
    () => (visit.ownColumn === null ? null : ownCells(grid.rows, visit.ownColumn)),
    [grid, visit.ownColumn],
  );
  const [touched, setTouched] = useState<Partial<Record<GroupId, boolean>>>({});
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = useCallback(() => setAsked(null), []);
  const hasCards = groups.some(({ id }) => id === 'yours');

  return (
    <>
      <div className={styles.region}>
        <table
          className={styles.grid}
          style={{ '--columns': grid.columns.length + (visit.ownColumn === null ? 0 : 1) } as CSSProperties}
          aria-label={t('options:table')}
        >
          <thead>
            {table.getHeaderGroups().map((headers) => (
              <tr key={headers.id}>
                <th scope="col" className={styles.corner}>
                  {t('options:rowHead')}
                  {isDraft(grid.columns) && <span className={styles.draft}>{t('common:unreviewed')}</span>}
                </th>
                {headers.headers.map((header) => (
                  <th key={header.id} scope="col" className={styles.option}>
                    <table.FlexRender header={header} />
                  </th>
                ))}
                {visit.ownColumn !== null && (
                  <th scope="col" className={styles.option}>
                    <span className={styles.name}>{visit.ownColumn.name}</span>
                    <span className={styles.draft}>{t('options:ownColumn')}</span>
                  </th>
                )}
              </tr>
            ))}
          </thead>
          {groups.map(({ id, rows }) => {
            const isOpen = touched[id] ?? isOpenAtFirst(id, hasCards);
            return (
              <GridGroup
                key={id}
                id={id}
                rows={rows.map((row) => table.getRow(row.attribute.id))}
                isOpen={isOpen}
                onToggle={() => setTouched({ ...touched, [id]: !isOpen })}
                options={grid.columns}
                widths={widths}
                lookup={lookup}
                visit={visit}
                record={record}
                own={own}
                onSource={setAsked}
              />
            );
          })}
        </table>
      </div>
      <SourceDialog asked={asked} lookup={lookup} profile={visit.profile} onClose={close} />
    </>
  );
}

/** Whether no clinician has reviewed the text of any of them. */
const isDraft = (options: readonly Option[]) => options.every(({ reviewed }) => reviewed === null);

/** One column an option; what stands in a cell is `row.cells[at]`, in the order of the options. */
function columnsOf(options: readonly Option[], lookup: Lookup) {
  return column.columns(
    options.map((option, at) =>
      column.accessor((row): GridCell | undefined => row.cells[at], {
        id: option.id,
        header: () => <ColumnHead option={option} lookup={lookup} saysDraft={!isDraft(options)} />,
      }),
    ),
  );
}
