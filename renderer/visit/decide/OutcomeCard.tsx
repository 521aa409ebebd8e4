import { mayBeNamed } from '../../../shared/compare/grid.ts';
import { mayBeSeen } from '../../../shared/disclosure/toldFilter.ts';
import type { OptionId } from '../../../shared/ids.ts';
import { optionIn } from '../../../shared/visit/outcome.ts';
import { isReleased } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { OutcomeDetails } from './OutcomeDetails.tsx';
import { answerOf, howChosen, optionKinds, outcomeOf, plainKinds, withKind } from './outcomes.ts';

/** What was decided: one of today's options, in one of three ways, or one of four ways to end without one. */
export function OutcomeCard(step: StepProps) {
  const { visit, library, record } = step;
  const { t, language } = useWords();
  const { outcome } = visit;
  const options = namedOptions(visit, library);
  const nameOf = (id: OptionId) => library.text[language][`options.${id}.name`] ?? id;
  const picked = optionIn(outcome);
  const how = howChosen(outcome);
  return (
    <Card title={t('decide:outcomeTitle')}>
      <Choice
        layout="column"
        label={t('decide:outcome')}
        value={answerOf(outcome)}
        options={[
          ...options.map((id) => ({
            value: id as string,
            label: t('decide:chosen', { option: nameOf(id) }),
          })),
          ...plainKinds
            .filter((kind) => kind !== 'no-cancer-drug' || mayEndWithoutDrug(step, options))
            .map((kind) => ({ value: kind as string, label: t(`decide:kind.${kind}`) })),
        ]}
        onChange={(answer) => record({ type: 'outcome-set', outcome: outcomeOf(answer, outcome) })}
      />
      {options.length === 0 && <p className={styles.soft}>{t('decide:needsOptions')}</p>}
      {picked !== null && how !== null && (
        <Choice
          label={t('decide:how')}
          value={how}
          options={optionKinds.map((kind) => ({ value: kind, label: t(`decide:how.${kind}`) }))}
          onChange={(kind) => record({ type: 'outcome-set', outcome: withKind(picked, kind) })}
        />
      )}
      <OutcomeDetails {...step} options={options} nameOf={nameOf} />
      {outcome !== null && (
        <div className={styles.actions}>
          <Button kind="quiet" onPress={() => record({ type: 'outcome-set', outcome: null })}>
            {t('decide:clearOutcome')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Today's options that were released and may be named to her. */
function namedOptions(visit: StepProps['visit'], library: StepProps['library']): OptionId[] {
  if (!isReleased(visit)) return [];
  return visit.columns.filter((id) => {
    const option = library.options.find((other) => other.id === id);
    return option !== undefined && mayBeNamed(visit, option);
  });
}

/**
 * "No cancer drug" is not offered in her sight before she knows that it is not expected to be cured, and not twice:
 * where it is one of today's options, that is its answer. One that was given before stays to be seen.
 */
function mayEndWithoutDrug({ visit, library }: StepProps, options: readonly OptionId[]): boolean {
  const isGiven = visit.outcome?.kind === 'no-cancer-drug';
  const isOption = library.options.some(({ id, onlyWhenAdded }) => onlyWhenAdded && options.includes(id));
  return (isGiven || !isOption) && mayBeSeen(visit.told, ['diagnosis', 'spread', 'not-curable']);
}
