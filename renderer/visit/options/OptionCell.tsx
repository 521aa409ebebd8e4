import { memo, type ReactNode, useCallback } from 'react';
import { clinicWords } from '../../../shared/compare/clinicWords.ts';
import { directionWords } from '../../../shared/compare/directionWords.ts';
import type { GridCell } from '../../../shared/compare/grid.ts';
import { statementWords } from '../../../shared/compare/statementWords.ts';
import type { Attribute } from '../../../shared/content/attribute.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Option } from '../../../shared/content/option.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Reaction } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { TextEntry } from '../../components/TextEntry.tsx';
import type { StepProps } from '../StepProps.ts';
import { MeasuredCell } from './MeasuredCell.tsx';
import styles from './OptionsGrid.module.css';
import { Reactions } from './Reactions.tsx';
import type { Asked } from './SourceDialog.tsx';

export interface OptionCellProps {
  cell: GridCell;
  attribute: Attribute;
  option: Option;
  /** What a bar of full width stands for in this row. */
  full: number;
  reaction: Reaction | null;
  forYou: string;
  lookup: Lookup;
  record: StepProps['record'];
  onSource: (asked: Asked) => void;
}

/** One cell. Every prop keeps its identity until this cell itself changes, so a mark redraws one cell of a hundred. */
export const OptionCell = memo(function OptionCell(props: OptionCellProps) {
  const { cell, attribute, option, reaction, lookup, record, onSource } = props;
  const { t, language } = useWords();
  const names = {
    row: lookup.text(language, `attributes.${attribute.id}.name`),
    option: lookup.text(language, `options.${option.id}.name`),
  };
  const canBeMarked = attribute.group !== 'standing' && cell.kind !== 'unknown';
  const isGuideline = cell.kind === 'guideline';
  const source =
    cell.kind === 'measured' || isGuideline ? (
      <button
        type="button"
        className={isGuideline ? `${styles.source} ${styles.inline}` : styles.source}
        aria-label={t('options:sourceOf', names)}
        onClick={() => onSource({ cell, attribute, option })}
      >
        {t('options:source')}
      </button>
    ) : null;
  return (
    <>
      <Said {...props} source={isGuideline ? source : null} />
      {(canBeMarked || (source !== null && !isGuideline)) && (
        <div className={styles.tools}>
          {!isGuideline && source}
          {canBeMarked && (
            <Reactions
              option={option.id}
              attribute={attribute.id}
              reaction={reaction}
              record={record}
              names={names}
            />
          )}
        </div>
      )}
    </>
  );
});

/** What the option says to the row, without the source and the marks beside it. */
export function Said({
  cell,
  option,
  attribute,
  full,
  forYou,
  lookup,
  record,
  source = null,
}: Omit<OptionCellProps, 'reaction' | 'onSource'> & {
  /** Where a sentence comes from, at its end. */
  source?: ReactNode;
}) {
  const { t, language } = useWords();
  switch (cell.kind) {
    case 'words':
      return <p>{lookup.text(language, cell.key)}</p>;
    case 'guideline':
      return (
        <>
          {cell.statements.map((statement, at) => (
            <p key={statement.picture}>
              {statementWords(statement, lookup, language)}{' '}
              <span className={styles.quiet}>
                {t('options:guidelineFrom', {
                  publisher: lookup.source(statement.source).publisher,
                  year: String(statement.year),
                })}
              </span>{' '}
              {at === cell.statements.length - 1 && source}
            </p>
          ))}
        </>
      );
    case 'for-you':
      return <ForYou option={option} forYou={forYou} lookup={lookup} record={record} />;
    case 'measured':
      return <MeasuredCell cell={cell} attribute={attribute} full={full} lookup={lookup} />;
    case 'direction':
    case 'compared-with':
      return <p>{directionWords(t, cell, lookup)}</p>;
    case 'clinic': {
      const { figure, from } = clinicWords(t, cell.value, attribute.measure);
      return (
        <p>
          {figure} <span className={styles.quiet}>{from}</span>
        </p>
      );
    }
    case 'unknown':
      return (
        <p className={styles.quiet}>
          <strong>{t('evidence:notKnown')}.</strong> {lookup.whyUnknown(language, cell.key)}
        </p>
      );
    default:
      return assertNever(cell);
  }
}

function ForYou({
  option,
  forYou,
  lookup,
  record,
}: Pick<OptionCellProps, 'option' | 'forYou' | 'lookup' | 'record'>) {
  const { t, language } = useWords();
  const { id } = option;
  const commit = useCallback(
    (text: string) => record({ type: 'for-you-set', option: id, text }),
    [id, record],
  );
  const name = lookup.text(language, `options.${id}.name`);
  return (
    <TextEntry
      name={`for-you.${id}`}
      label={t('options:forYou', { option: name })}
      hideLabel
      multiline
      rows={1}
      value={forYou}
      onCommit={commit}
    />
  );
}
