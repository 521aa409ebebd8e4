import { timeFilter } from '../../../shared/disclosure/timeFilter.ts';
import { toldFilter } from '../../../shared/disclosure/toldFilter.ts';
import { ownGoal } from '../../../shared/visit/own.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Ticks } from '../../components/Ticks.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { growing, VisitText } from '../VisitText.tsx';

const most = 3;

/** Up to three goals, the one thing in her words, a day to protect. */
export function GoalsCard({ visit, library, record }: StepProps) {
  const { t, language } = useWords();
  const goals = toldFilter(visit.told, library.goals).filter(
    ({ concerns }) => timeFilter(visit.gate, concerns) !== 'hidden',
  );
  return (
    <Card title={t('goals:goalsTitle')}>
      <Ticks
        layout="grid"
        label={t(visit.goals.length === most ? 'goals:goalsFull' : 'goals:goalsHint')}
        value={visit.goals}
        most={most}
        options={[
          ...goals.map(({ id }) => ({ value: id, label: library.text[language][`goals.${id}`] ?? id })),
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
