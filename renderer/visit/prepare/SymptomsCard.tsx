import { type Symptom, SymptomToday, symptoms, urgencyOf } from '../../../shared/visit/symptoms.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { ScoreRow } from './ScoreRow.tsx';

const plans = SymptomToday.shape.plan.options.filter((plan) => plan !== 'open');

/** How she is today, from 0 (no trouble) to 10 (as bad as it can be). 4 or more asks whether to plan for it. */
export function SymptomsCard({ visit, record }: StepProps) {
  const { t } = useWords();
  const set = (symptom: Symptom, today: SymptomToday | null) =>
    record({ type: 'symptom-set', symptom, today });
  return (
    <Card title={t('prepare:symptomsTitle')} hint={t('prepare:symptomsHint')}>
      {symptoms.map((symptom) => {
        const today = visit.symptoms[symptom];
        const asks = today !== undefined && today.score >= 4;
        return (
          <div key={symptom}>
            <ScoreRow
              label={t(`prepare:symptom.${symptom}`)}
              score={today?.score ?? null}
              onScore={(score) =>
                set(symptom, score === null ? null : { score, plan: today?.plan ?? 'open' })
              }
            />
            {asks && (
              <div className={urgencyOf(today) === 'stays' ? styles.notice : undefined}>
                <Choice
                  layout="line"
                  label={t('prepare:planFor', { symptom: t(`prepare:symptom.${symptom}`) })}
                  value={today.plan === 'open' ? null : today.plan}
                  options={plans.map((value) => ({ value, label: t(`prepare:plan.${value}`) }))}
                  onChange={(plan) => set(symptom, { score: today.score, plan })}
                />
              </div>
            )}
          </div>
        );
      })}
    </Card>
  );
}
