import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

/** Her own account first, then the decision in one sentence. */
export function UnderstandingCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('today:understandingTitle')}>
      <VisitText
        visit={visit}
        record={record}
        field="understanding"
        label={t('today:understanding')}
        hint={t('today:understandingHint')}
        multiline
        rows={2}
      />
      <VisitText
        visit={visit}
        record={record}
        field="decision-sentence"
        label={t('today:decision')}
        hint={t('today:decisionHint')}
        multiline
        rows={2}
      />
    </Card>
  );
}
