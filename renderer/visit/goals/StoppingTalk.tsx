import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

const fields = ['hopes', 'fears', 'not-give-up'] as const;

/** On the path on which stopping is talked about: what she hopes, what she fears, what she would not give up. */
export function StoppingTalk({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('goals:stoppingTitle')} hint={t('goals:stoppingHint')}>
      {fields.map((field) => (
        <VisitText
          key={field}
          visit={visit}
          record={record}
          field={field}
          label={t(`goals:stopping.${field}`)}
          multiline
          rows={2}
        />
      ))}
    </Card>
  );
}
