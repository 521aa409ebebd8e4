import { memo } from 'react';
import type { Grid, GridRow } from '../../../shared/compare/grid.ts';
import { howToCompare } from '../../../shared/compare/howToCompare.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import { useWords } from '../../app/words.tsx';
import { barWidthOf, hasRangeOnBar } from '../options/figures.ts';
import { Said } from '../options/OptionCell.tsx';
import step from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import styles from './HerCards.module.css';

interface Props extends Pick<StepProps, 'record'>, Pick<StepProps['visit'], 'forYou' | 'ownColumn'> {
  /** What she called her own card. */
  ownWords: string;
  grid: Grid;
  lookup: Lookup;
  cards: (GridRow | 'own')[];
}

/**
 * One table a card, in her order; the options in theirs. What is unknown is said to be, and is not a tie. Drawn anew only
 * when it says something else: the many dots would cost a tap on how much a card matters its frame.
 */
export const HerCards = memo(function HerCards({ cards, ...rest }: Props) {
  const { t } = useWords();
  return (
    <ol className={styles.cards}>
      {cards.map((card) => (
        <li key={card === 'own' ? 'own' : card.attribute.id} className={styles.card}>
          {card === 'own' ? <OwnWords {...rest} /> : <CardRows row={card} {...rest} />}
        </li>
      ))}
      <li className={step.notice}>{t('weigh:note')}</li>
    </ol>
  );
});

type RowProps = Omit<Props, 'cards'> & { row: GridRow };

function CardRows({ row, grid, lookup, forYou, ownColumn, record }: RowProps) {
  const { t, language } = useWords();
  const { attribute, cells } = row;
  const words = (part: 'aim' | 'name' | 'hint') =>
    lookup.text(language, `attributes.${attribute.id}.${part}`);
  const full = barWidthOf(row, lookup);
  const how = howToCompare(row);
  return (
    <>
      <h2>{words('name')}</h2>
      <p>{t('weigh:youPicked', { card: words('aim') })}</p>
      <p className={step.soft}>{words('hint')}</p>
      {how !== null && <p className={step.soft}>{t(how)}</p>}
      {hasRangeOnBar(row, lookup) && <p className={step.soft}>{t('options:barRange')}</p>}
      <dl className={styles.options}>
        {grid.columns.map((option, at) => {
          const cell = cells[at];
          if (cell === undefined) return null;
          return (
            <div key={option.id} className={styles.option}>
              <dt>{lookup.text(language, `options.${option.id}.name`)}</dt>
              <dd>
                <Said
                  cell={cell}
                  attribute={attribute}
                  option={option}
                  full={full}
                  forYou={forYou[option.id] ?? ''}
                  lookup={lookup}
                  record={record}
                />
              </dd>
            </div>
          );
        })}
        {ownColumn !== null && (
          <div className={styles.option}>
            <dt>{ownColumn.name}</dt>
            <dd>{t('weigh:ownColumn')}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** The library has nothing on a card in her own words, and does not pretend to. */
function OwnWords({ ownWords }: Pick<Props, 'ownWords'>) {
  const { t } = useWords();
  return (
    <>
      <h2>{ownWords === '' ? t('goals:ownCard') : ownWords}</h2>
      <p>{t('weigh:ownCard')}</p>
    </>
  );
}
