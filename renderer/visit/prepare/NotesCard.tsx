import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

/** What only clinicians see, and with whom the answers were taken by phone. Neither prints. */
export function NotesCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('prepare:notesTitle')}>
      <VisitText
        visit={visit}
        record={record}
        field="phone-with"
        label={t('prepare:phoneWith')}
        hint={t('prepare:phoneWithHint')}
      />
      <VisitText
        visit={visit}
        record={record}
        field="notes"
        label={t('prepare:notes')}
        hint={t('prepare:notesHint')}
        multiline
        rows={3}
      />
    </Card>
  );
}
