import { mayBeSeen } from '../../../shared/disclosure/toldFilter.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import type { StepProps } from '../StepProps.ts';
import { growing, VisitText } from '../VisitText.tsx';

/** On the path on which stopping is talked about: four ways on, in words, without a figure. */
export function StoppingCard({ visit, record }: StepProps) {
  const { t } = useWords();
  if (!mayBeSeen(visit.told, ['diagnosis', 'spread', 'not-curable']))
    return (
      <Card title={t('decide:outcomeTitle')}>
        <p>{t('decide:stoppingWaits')}</p>
      </Card>
    );
  return (
    <Card title={t('decide:outcomeTitle')} hint={t('decide:stoppingHint')}>
      <AnswerChoice visit={visit} record={record} question="stopping" layout="column" />
      <VisitText visit={visit} record={record} field="who-comes" label={t('decide:whoComes')} {...growing} />
      <VisitText
        visit={visit}
        record={record}
        field="medicines-that-stay"
        label={t('decide:medicinesThatStay')}
        {...growing}
      />
    </Card>
  );
}
