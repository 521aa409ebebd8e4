import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

const fields = [
  ['wait-for', 'close:waitFor'],
  ['start-when', 'close:startWhen'],
  ['how-to-take', 'close:howToTake'],
  ['missed-dose', 'close:missedDose'],
  ['food-herbs', 'close:foodHerbs'],
  ['keep-taking', 'decide:keepTaking'],
  ['plan-b', 'close:planB'],
] as const;

/** What must come first, when and how to start, what it costs, and what if it does not work out. */
export function StartCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('close:planTitle')}>
      {fields.map(([field, label]) => (
        <VisitText key={field} visit={visit} record={record} field={field} label={t(label)} />
      ))}
      <VisitText
        visit={visit}
        record={record}
        field="cost"
        label={t('close:cost')}
        hint={t('close:costHint')}
      />
      <VisitText
        visit={visit}
        record={record}
        field="next-visit"
        label={t('close:nextVisit')}
        hint={t('close:nextVisitHint')}
      />
    </Card>
  );
}
