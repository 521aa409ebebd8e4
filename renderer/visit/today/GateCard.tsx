import { gateAnswers } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { Possibilities } from './Possibilities.tsx';

const answers = gateAnswers.filter((answer) => answer !== 'not-asked');

/** Her own answer to whether to talk about time: anew each visit, nothing chosen beforehand, shut at once. */
export function GateCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('today:gateTitle')} hint={t('today:gateHint')}>
      <Choice
        layout="column"
        label={t('today:gateQuestion')}
        value={visit.gate === 'not-asked' ? null : visit.gate}
        options={answers.map((value) => ({ value, label: t(`today:gate.${value}`) }))}
        onChange={(gate) => record({ type: 'gate-set', gate })}
      />
      {visit.gate === 'in-words' && <AnswerChoice visit={visit} record={record} question="in-words" />}
      {visit.gate === 'three-possibilities' && <Possibilities visit={visit} record={record} />}
      {visit.gate !== 'not-asked' && visit.gate !== 'not-today' && (
        <div className={styles.actions}>
          <Button onPress={() => record({ type: 'gate-set', gate: 'not-today' })}>
            {t('today:gateShut')}
          </Button>
        </div>
      )}
    </Card>
  );
}
