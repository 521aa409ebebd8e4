import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { growing, VisitText } from '../VisitText.tsx';

/** This comes first: what, where, within how long. Until the clinician lifts it, nothing is compared or weighed. */
export function UrgentCard({ visit, record }: StepProps) {
  const { t } = useWords();
  const lift = () => record({ type: 'answer-set', answer: { question: 'path', answer: 'usual' } });
  return (
    <Card title={t('today:urgentTitle')} hint={t('today:urgentHint')}>
      <div className={styles.pair}>
        <VisitText
          visit={visit}
          record={record}
          field="urgent-what"
          label={t('today:urgentWhat')}
          {...growing}
        />
        <VisitText
          visit={visit}
          record={record}
          field="urgent-where"
          label={t('today:urgentWhere')}
          {...growing}
        />
        <VisitText
          visit={visit}
          record={record}
          field="urgent-when"
          label={t('today:urgentWhen')}
          {...growing}
        />
      </div>
      <div className={styles.actions}>
        <Button onPress={lift}>{t('today:lift')}</Button>
      </div>
    </Card>
  );
}
