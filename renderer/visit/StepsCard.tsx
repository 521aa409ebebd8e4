import { useCallback } from 'react';
import { StepId } from '../../shared/ids.ts';
import type { NextStep } from '../../shared/visit/visit.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { DayField } from '../components/DayField.tsx';
import { TextEntry } from '../components/TextEntry.tsx';
import type { StepProps } from './StepProps.ts';
import styles from './StepsCard.module.css';

/** Who does what by when, which question is still open, or when somebody calls, line by line. */
export function StepsCard({ visit, record, queue, kind }: StepProps & { kind: NextStep['kind'] }) {
  const { t } = useWords();
  const lines = visit.steps.flatMap((step, at) => (step.kind === kind ? [{ step, at }] : []));
  const add = () => {
    const stepId = StepId.parse(crypto.randomUUID());
    const step = { kind, what: '', who: '', by: null };
    record({ type: 'next-step-set', stepId, at: visit.steps.length, step });
  };
  return (
    <Card
      title={t(`steps:${kind}.title`)}
      {...(kind === 'question' ? {} : { hint: t(`steps:${kind}.hint`) })}
    >
      {lines.length > 0 && (
        <div className={styles.lines}>
          {lines.map(({ step, at }, index) => (
            <Line key={step.id} step={step} at={at} place={index + 1} record={record} queue={queue} />
          ))}
        </div>
      )}
      <div>
        <Button onPress={add} isDisabled={visit.steps.length >= 40}>
          {t(`steps:${kind}.add`)}
        </Button>
      </div>
    </Card>
  );
}

interface LineProps extends Pick<StepProps, 'record' | 'queue'> {
  step: NextStep;
  /** Where it stands among all lines of the visit. */
  at: number;
  /** Where it stands in this list, from one. */
  place: number;
}

function Line({ step, at, place, record, queue }: LineProps) {
  const { t } = useWords();
  const { id } = step;
  const set = (change: Partial<Omit<NextStep, 'id'>>) => {
    // The line as it stands now, not as it was drawn: leaving one field commits it while the next already changes.
    const now = queue.state.visit.steps.find((other) => other.id === id);
    if (now === undefined) return;
    const { id: stepId, ...rest } = now;
    record({ type: 'next-step-set', stepId, at, step: { ...rest, ...change } });
  };
  const remove = useCallback(
    () => record({ type: 'next-step-set', stepId: id, at, step: null }),
    [at, id, record],
  );
  return (
    <fieldset className={styles.line} aria-label={t('steps:place', { place })}>
      <div className={styles.what}>
        <TextEntry
          name={`${id}.what`}
          label={t(`steps:${step.kind}.what`)}
          value={step.what}
          onCommit={(what) => set({ what })}
          multiline
          rows={1}
        />
      </div>
      <TextEntry
        name={`${id}.who`}
        label={t('steps:who')}
        value={step.who}
        onCommit={(who) => set({ who })}
      />
      <DayField label={t('steps:by')} value={step.by} onChange={(by) => set({ by })} />
      <Button kind="quiet" aria-label={t('steps:remove', { place })} onPress={remove}>
        <span className={styles.remove}>×</span>
      </Button>
    </fieldset>
  );
}
