import type { Grid } from '../../../shared/compare/grid.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Outcome } from '../../../shared/weigh/outcome.ts';
import { outcomeWords } from '../../../shared/weigh/outcomeWords.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import step from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import styles from './FitCard.module.css';
import { Steadiness } from './Steadiness.tsx';
import type { FoundOutcome } from './useOutcome.ts';

interface Props extends StepProps, FoundOutcome {
  grid: Grid;
  lookup: Lookup;
}

/** The verdict in sentences, or why nothing is added up today. */
export function FitCard({ weighing, outcome, grid, lookup, ...props }: Props) {
  const { t } = useWords();
  const { visit, record } = props;
  const isMissingWay = weighing.kind === 'cannot-say' && weighing.gaps.some(({ why }) => why === 'which-way');
  const turn = (answer: 'asked' | 'off') =>
    record({ type: 'answer-set', answer: { question: 'weighing', answer } });
  if (weighing.kind === 'off')
    return (
      <Card title={t('weigh:heading')}>
        <p>{t(`weigh:off.${weighing.why}`)}</p>
        {weighing.why === 'turnedOff' && (
          <div className={step.actions}>
            <Button onPress={() => turn('asked')}>{t('weigh:turnOn')}</Button>
          </div>
        )}
      </Card>
    );
  return (
    <Card title={t('weigh:heading')}>
      {outcome !== null && <Said outcome={outcome} grid={grid} lookup={lookup} visit={visit} />}
      {isMissingWay && <AnswerChoice visit={visit} record={record} question="how-taken" />}
      <div className={step.actions}>
        <Button onPress={() => turn('off')}>{t('weigh:turnOff')}</Button>
      </div>
    </Card>
  );
}

interface SaidProps extends Pick<Props, 'grid' | 'lookup' | 'visit'> {
  outcome: Outcome;
}

function Said({ outcome, grid, lookup, visit }: SaidProps) {
  const { t } = useWords();
  const words = outcomeWords(outcome, { t, lookup, texts: visit.texts });
  const [verdict, ...more] = words.said;
  return (
    <>
      <div className={styles.said} aria-live="polite">
        <p>{verdict}</p>
        <p className={styles.not}>{words.not}</p>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {words.points.length > 0 && (
        <dl className={styles.points}>
          {words.points.map(({ label, text }) => (
            <div key={label + text}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {words.turns.length > 0 && (
        <section className={styles.turns}>
          <h3>{t('weigh:turnTitle')}</h3>
          {words.turns.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <Steadiness outcome={outcome} grid={grid} lookup={lookup} words={words} />
    </>
  );
}
