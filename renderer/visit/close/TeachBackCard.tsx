import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

/** She says it in her own words; what is still open needs somebody and a day. It never prints as the decision. */
export function TeachBackCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('close:teachBackTitle')} hint={t('close:teachBackAsk')}>
      <AnswerChoice visit={visit} record={record} question="teach-back" />
      {visit.answers['teach-back'] === 'still-open' && (
        <VisitText
          visit={visit}
          record={record}
          field="teach-back-open"
          label={t('close:teachBackOpen')}
          hint={t('close:teachBackOpenHint')}
          multiline
          rows={2}
        />
      )}
    </Card>
  );
}
