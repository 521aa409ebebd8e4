import { timeFilter } from '../../../shared/disclosure/timeFilter.ts';
import { toldFilter } from '../../../shared/disclosure/toldFilter.ts';
import { ownGoal } from '../../../shared/visit/own.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Ticks } from '../../components/Ticks.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { growing, VisitText } from '../VisitText.tsx';
import { LastGoals } from './LastGoals.tsx';
import { mostPicked } from './mostPicked.ts';

interface Props extends StepProps {
  /** The visit that this one follows; null where there is none to look at. */
  earlier: Visit | null;
}

/** Up to three goals, the one thing in her words, a day to protect. */
export function GoalsCard({ visit, library, record, earlier }: Props) {
  const { t, language } = useWords();
  const goals = toldFilter(visit.told, library.goals).filter(
    ({ concerns }) => timeFilter(visit.gate, concerns) !== 'hidden',
  );
  const offered = goals.map(({ id }) => ({ id, words: library.text[language][`goals.${id}`] ?? id }));
  return (
    <Card title={t('goals:goalsTitle')}>
      {earlier !== null && <LastGoals earlier={earlier} now={visit} offered={offered} />}
      <Ticks
        layout="grid"
        label={t(visit.goals.length === mostPicked ? 'goals:goalsFull' : 'goals:goalsHint')}
        value={visit.goals}
        most={mostPicked}
        options={[
          ...offered.map(({ id, words }) => ({ value: id, label: words })),
          { value: ownGoal, label: t('goals:ownGoal') },
        ]}
        onChange={(picked) => record({ type: 'goals-set', goals: picked })}
      />
      {visit.goals.includes(ownGoal) && (
        <VisitText
          visit={visit}
          record={record}
          field="own-goal"
          label={t('goals:ownGoalWords')}
          {...growing}
        />
      )}
      <VisitText
        visit={visit}
        record={record}
        field="one-thing"
        label={t('goals:oneThing')}
        multiline
        rows={2}
      />
      <div className={styles.pair}>
        <VisitText
          visit={visit}
          record={record}
          field="date-what"
          label={t('goals:dateWhat')}
          hint={t('goals:dateWhatHint')}
          {...growing}
        />
        <DayField
          label={t('goals:dateDay')}
          value={visit.dateToProtect}
          onChange={(day) => record({ type: 'date-set', day })}
        />
      </div>
    </Card>
  );
}
