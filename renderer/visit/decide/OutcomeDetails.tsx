import type { OptionId } from '../../../shared/ids.ts';
import { useWords } from '../../app/words.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DayField } from '../../components/DayField.tsx';
import type { StepProps } from '../StepProps.ts';
import { growing, VisitText } from '../VisitText.tsx';

interface Props extends StepProps {
  options: readonly OptionId[];
  nameOf: (id: OptionId) => string;
}

/** What an outcome still needs: on what it hangs, until when it is safe to wait, where, what is missing. */
export function OutcomeDetails({ visit, record, options, nameOf }: Props) {
  const { t } = useWords();
  const { outcome } = visit;
  if (outcome === null) return null;
  const field = { visit, record };
  switch (outcome.kind) {
    case 'chosen':
    case 'decided-before':
    case 'no-cancer-drug':
      return null;
    case 'chosen-if':
      return (
        <>
          <VisitText {...field} field="on-condition" label={t('decide:onCondition')} {...growing} />
          <Choice
            layout="column"
            label={t('decide:otherwise')}
            value={outcome.otherwise}
            options={options
              .filter((id) => id !== outcome.option)
              .map((id) => ({ value: id, label: nameOf(id) }))}
            onChange={(otherwise) => record({ type: 'outcome-set', outcome: { ...outcome, otherwise } })}
          />
        </>
      );
    case 'not-today':
    case 'second-opinion':
      return (
        <>
          <DayField
            label={t('decide:safeUntil')}
            hint={t('decide:safeUntilHint')}
            value={outcome.safeUntil}
            onChange={(safeUntil) => record({ type: 'outcome-set', outcome: { ...outcome, safeUntil } })}
          />
          {outcome.kind === 'second-opinion' && (
            <VisitText
              {...field}
              field="second-opinion-where"
              label={t('decide:secondOpinionWhere')}
              {...growing}
            />
          )}
          <VisitText {...field} field="keep-taking" label={t('decide:keepTaking')} {...growing} />
          <VisitText {...field} field="still-missing" label={t('decide:stillMissing')} {...growing} />
        </>
      );
    case 'stay-on':
      return (
        <DayField
          label={t('decide:lookAgain')}
          value={outcome.lookAgain}
          onChange={(lookAgain) => record({ type: 'outcome-set', outcome: { ...outcome, lookAgain } })}
        />
      );
  }
}
