import { sureQuestions, sureScore } from '../../../shared/visit/sure.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

/** Four questions about how sure she is. Fewer than four times yes asks what is missing, and offers to wait. */
export function SureCard({ visit, record }: StepProps) {
  const { t } = useWords();
  const score = sureScore(visit.answers);
  const notToday = () => record({ type: 'outcome-set', outcome: { kind: 'not-today', safeUntil: null } });
  return (
    <Card title={t('close:sureTitle')}>
      {sureQuestions.map((question) => (
        <AnswerChoice key={question} visit={visit} record={record} question={question} layout="line" />
      ))}
      {score !== null && score < sureQuestions.length && (
        <>
          <VisitText
            visit={visit}
            record={record}
            field="what-is-missing"
            label={t('close:whatIsMissing')}
            multiline
            rows={2}
          />
          {visit.outcome !== null && visit.outcome.kind !== 'not-today' && (
            <div className={styles.actions}>
              <Button onPress={notToday}>{t('close:notTodayAfterAll')}</Button>
            </div>
          )}
        </>
      )}
      <p className={styles.soft}>{t('close:sureNotice')}</p>
    </Card>
  );
}
