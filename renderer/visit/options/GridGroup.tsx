import { memo } from 'react';
import type { GridCell, GridRow } from '../../../shared/compare/grid.ts';
import { howToCompare } from '../../../shared/compare/howToCompare.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Option } from '../../../shared/content/option.ts';
import type { AttributeId } from '../../../shared/ids.ts';
import type { Reaction, Visit } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import type { StepProps } from '../StepProps.ts';
import { hasRangeOnBar } from './figures.ts';
import type { GroupId } from './groups.ts';
import { OptionCell } from './OptionCell.tsx';
import styles from './OptionsGrid.module.css';
import type { Asked } from './SourceDialog.tsx';
import type { TableRow } from './table.ts';

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  id: GroupId;
  rows: readonly TableRow[];
  isOpen: boolean;
  onToggle: () => void;
  options: readonly Option[];
  widths: ReadonlyMap<AttributeId, number>;
  lookup: Lookup;
  /** What the clinic's own column says, by row; null where there is no such column. */
  own: ReadonlyMap<AttributeId, string> | null;
  onSource: (asked: Asked) => void;
}

/** A group of rows under its name, which folds it. The first group stands open and has no name to fold it by. */
export function GridGroup({ id, rows, isOpen, onToggle, visit, own, ...rest }: Props) {
  const { t, language } = useWords();
  const name = id === 'yours' ? t('options:yourThree') : rest.lookup.text(language, `attributes.group.${id}`);
  return (
    <tbody>
      {id !== 'standing' && (
        <tr>
          <th
            scope="rowgroup"
            colSpan={rest.options.length + (own === null ? 1 : 2)}
            className={styles.group}
          >
            <button type="button" aria-expanded={isOpen} className={styles.fold} onClick={onToggle}>
              <span className={styles.sign} aria-hidden="true">
                {isOpen ? '−' : '+'}
              </span>
              {name}
              <span className={styles.count}>{t('options:rows', { count: rows.length })}</span>
            </button>
          </th>
        </tr>
      )}
      {isOpen &&
        rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            ownText={own === null ? null : (own.get(row.original.attribute.id) ?? '')}
            marks={marksOf(row, rest.options, visit)}
            forYou={row.original.attribute.measure === 'for-you' ? visit.forYou : none}
            {...rest}
          />
        ))}
    </tbody>
  );
}

const none: Visit['forYou'] = {};

/** The marks of a row as one word, so that a mark elsewhere leaves the row as it is. */
const marksOf = (row: TableRow, options: readonly Option[], { reactions }: Visit) =>
  options.map(({ id }) => reactions[id]?.[row.original.attribute.id] ?? '').join(' ');

interface RowProps extends Pick<Props, 'options' | 'widths' | 'lookup' | 'record' | 'onSource'> {
  row: TableRow;
  /** Null where the clinic has written no column. */
  ownText: string | null;
  marks: string;
  forYou: Visit['forYou'];
}

const Row = memo(function Row({ row, ownText, ...props }: RowProps) {
  const { options, widths, lookup, marks, forYou, record, onSource } = props;
  const reactions = marks.split(' ') as (Reaction | '')[];
  const { attribute } = row.original;
  return (
    <tr>
      <RowHead row={row.original} lookup={lookup} />
      {row.getAllCells().map((cell, at) => {
        const option = options[at];
        const shown = cell.getValue() as GridCell | undefined;
        if (option === undefined || shown === undefined) return null;
        return (
          <td key={cell.id} className={styles.cell}>
            <OptionCell
              cell={shown}
              attribute={attribute}
              option={option}
              full={widths.get(attribute.id) ?? 100}
              reaction={reactions[at] || null}
              forYou={forYou[option.id] ?? ''}
              lookup={lookup}
              record={record}
              onSource={onSource}
            />
          </td>
        );
      })}
      {ownText !== null && <td className={styles.cell}>{ownText}</td>}
    </tr>
  );
});

function RowHead({ row, lookup }: { row: GridRow; lookup: Lookup }) {
  const { t, language } = useWords();
  const { attribute } = row;
  const how = howToCompare(row);
  return (
    <th scope="row" className={styles.head}>
      <span className={styles.question}>{lookup.text(language, `attributes.${attribute.id}.name`)}</span>
      <span className={styles.hint}>{lookup.text(language, `attributes.${attribute.id}.hint`)}</span>
      {how !== null && <span className={styles.studies}>{t(how)}</span>}
      {hasRangeOnBar(row, lookup) && <span className={styles.studies}>{t('options:barRange')}</span>}
    </th>
  );
}
