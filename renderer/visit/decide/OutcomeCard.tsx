import { mayBeNamed } from '../../../shared/compare/grid.ts';
import { OptionId } from '../../../shared/ids.ts';
import { isReleased } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DayField } from '../../components/DayField.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

const notToday = 'not-today';

/** Which option, or not today; her reason in her words; who was there. */
export function OutcomeCard({ visit, library, record }: StepProps) {
  const { t, language } = useWords();
  const { outcome } = visit;
  const options = isReleased(visit)
    ? visit.columns
        .flatMap((id) => library.options.filter((option) => option.id === id))
        .filter((option) => mayBeNamed(visit, option))
    : [];
  const answers = options.map(({ id }) => ({
    value: id as string,
    label: t('decide:chosen', { option: library.text[language][`options.${id}.name`] ?? id }),
  }));
  const answer = outcome?.kind === 'chosen' ? outcome.option : (outcome?.kind ?? null);

  const choose = (value: string) =>
    record({
      type: 'outcome-set',
      outcome:
        value === notToday
          ? { kind: 'not-today', safeUntil: null }
          : { kind: 'chosen', option: OptionId.parse(value) },
    });
  return (
    <Card title={t('decide:outcomeTitle')}>
      <Choice
        layout="column"
        label={t('decide:outcome')}
        value={answer}
        options={[...answers, { value: notToday, label: t('decide:notToday') }]}
        onChange={choose}
      />
      {answers.length === 0 && <p className={styles.soft}>{t('decide:needsOptions')}</p>}
      {outcome !== null && (
        <div className={styles.actions}>
          <Button kind="quiet" onPress={() => record({ type: 'outcome-set', outcome: null })}>
            {t('decide:clearOutcome')}
          </Button>
        </div>
      )}
      {outcome?.kind === 'not-today' && (
        <DayField
          label={t('decide:safeUntil')}
          hint={t('decide:safeUntilHint')}
          value={outcome.safeUntil}
          onChange={(safeUntil) => record({ type: 'outcome-set', outcome: { kind: 'not-today', safeUntil } })}
        />
      )}
      <VisitText visit={visit} record={record} field="reason" label={t('decide:reason')} multiline rows={2} />
      <VisitText visit={visit} record={record} field="who-was-there" label={t('decide:whoWasThere')} />
    </Card>
  );
}
