import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

const fields = [
  ['wait-for', 'decide:waitFor'],
  ['start-when', 'decide:startWhen'],
  ['how-to-take', 'decide:howToTake'],
  ['keep-taking', 'decide:keepTaking'],
  ['plan-b', 'decide:planB'],
] as const;

/** What must come first, when and how to start, and what if it does not work out. */
export function PlanCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('decide:planTitle')}>
      {fields.map(([field, label]) => (
        <VisitText key={field} visit={visit} record={record} field={field} label={t(label)} />
      ))}
      <VisitText
        visit={visit}
        record={record}
        field="next-visit"
        label={t('decide:nextVisit')}
        hint={t('decide:nextVisitHint')}
      />
    </Card>
  );
}
