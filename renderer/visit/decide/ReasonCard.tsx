import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

/** Why, in her own words. */
export function ReasonCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('decide:reasonTitle')}>
      <VisitText visit={visit} record={record} field="reason" label={t('decide:reason')} multiline rows={2} />
    </Card>
  );
}
