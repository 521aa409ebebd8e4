import { Input, Label, NumberField } from 'react-aria-components';
import type { AttributeId } from '../../../shared/ids.ts';
import { isAgainstOrder, orderedByPoints, pointsOf } from '../../../shared/weigh/importance.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import field from '../../components/Field.module.css';
import step from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import styles from './PointsFields.module.css';

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  nameOf: (id: AttributeId) => string;
}

/** Points for those who like them. They need not add up to anything, and may say another order than the cards. */
export function PointsFields({ visit, record, nameOf }: Props) {
  const { t } = useWords();
  const { matters, importance } = visit;
  const { cards } = matters;
  const points = pointsOf(importance, cards);
  const given = points?.reduce((sum, one) => sum + one, 0) ?? 0;
  const give = (card: AttributeId, value: number) =>
    record({
      type: 'importance-set',
      importance: {
        kind: 'points',
        points: cards.map((id, at) => ({ card: id, points: id === card ? value : (points?.[at] ?? 0) })),
      },
    });
  const reorder = () =>
    record({ type: 'matters-set', matters: { ...matters, cards: orderedByPoints(importance, cards) } });
  return (
    <>
      <p className={step.soft}>{t('weigh:pointsHint')}</p>
      {cards.map((card, at) => (
        <NumberField
          key={card}
          className={styles.row}
          value={points?.[at] ?? Number.NaN}
          minValue={0}
          maxValue={100}
          formatOptions={{ maximumFractionDigits: 0 }}
          onChange={(value) => give(card, Number.isNaN(value) ? 0 : Math.round(value))}
        >
          <Label>{nameOf(card)}</Label>
          <Input className={`${field.input} ${styles.points}`} />
        </NumberField>
      ))}
      {points !== null && <p role="status">{t('weigh:pointsGiven', { points: given })}</p>}
      {points !== null && given === 0 && <p className={step.notice}>{t('weigh:pointsZero')}</p>}
      {isAgainstOrder(importance, cards) && (
        <div className={step.notice}>
          <p>{t('weigh:pointsAgainst')}</p>
          <Button onPress={reorder}>{t('weigh:pointsReorder')}</Button>
        </div>
      )}
    </>
  );
}
