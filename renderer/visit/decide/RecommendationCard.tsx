import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

/** The doctor's words under the doctor's name; the app itself recommends nothing. */
export function RecommendationCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('decide:recommendationTitle')} hint={t('decide:recommendationHint')}>
      <VisitText visit={visit} record={record} field="recommended-by" label={t('decide:recommendedBy')} />
      <VisitText
        visit={visit}
        record={record}
        field="recommendation"
        label={t('decide:recommendation')}
        multiline
        rows={3}
      />
    </Card>
  );
}
