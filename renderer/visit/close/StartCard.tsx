import { isWaiting, meansOf } from '../../../shared/print/meaning.ts';
import { planHeading } from '../../../shared/print/sections/plan.ts';
import { optionIn } from '../../../shared/visit/outcome.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import type { StepProps } from '../StepProps.ts';
import { growing, VisitText } from '../VisitText.tsx';

const fields = [
  ['wait-for', 'close:waitFor'],
  ['start-when', 'close:startWhen'],
  ['how-to-take', 'close:howToTake'],
  ['missed-dose', 'close:missedDose'],
  ['food-herbs', 'close:foodHerbs'],
  ['keep-taking', 'decide:keepTaking'],
  ['plan-b', 'close:planB'],
] as const;

/** Where nothing new is begun, only what goes on is asked, and what was typed before. */
const goesOn: readonly string[] = ['keep-taking'];

/** What must come first, when and how to start, what it costs, and what if it does not work out. */
export function StartCard({ visit, library, record }: StepProps) {
  const { t } = useWords();
  const chosen = library.options.find(({ id }) => id === optionIn(visit.outcome)) ?? null;
  const meaning = meansOf({ visit, chosen });
  const isStopping = visit.answers.path === 'stopping';
  const startsNothing = isStopping || isWaiting(meaning);
  const asked = fields.filter(
    ([field]) => !startsNothing || goesOn.includes(field) || visit.texts[field] !== '',
  );
  const whileWaiting = startsNothing ? planHeading(meaning) : 'close:planTitle';
  return (
    <Card title={t(isStopping ? 'print:goOnHeading' : whileWaiting)}>
      {asked.map(([field, label]) => (
        <VisitText key={field} visit={visit} record={record} field={field} label={t(label)} {...growing} />
      ))}
      <VisitText
        visit={visit}
        record={record}
        field="cost"
        label={t('close:cost')}
        hint={t('close:costHint')}
        {...growing}
      />
      <VisitText
        visit={visit}
        record={record}
        field="next-visit"
        label={t('close:nextVisit')}
        hint={t('close:nextVisitHint')}
        {...growing}
      />
    </Card>
  );
}
