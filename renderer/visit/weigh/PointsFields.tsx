import type { AttributeId } from '../../../shared/ids.ts';
import { isAgainstOrder, orderedByPoints, pointsOf } from '../../../shared/weigh/importance.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { DraftField } from '../../components/DraftField.tsx';
import step from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  nameOf: (id: AttributeId) => string;
}

/** Whole points from 0 to 100; an emptied field has none. Undefined where it is no such number. */
function pointsIn(text: string): number | undefined {
  const digits = text.trim();
  if (digits === '') return 0;
  return /^\d{1,3}$/.test(digits) && Number(digits) <= 100 ? Number(digits) : undefined;
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
        <DraftField
          key={card}
          name={`points.${card}`}
          label={nameOf(card)}
          value={points === null ? '' : String(points[at] ?? 0)}
          inputMode="numeric"
          read={pointsIn}
          wrong={t('weigh:pointsWrong')}
          onCommit={(value) => give(card, value)}
        />
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
