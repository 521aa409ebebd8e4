import { gateAnswers } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

const answers = gateAnswers.filter((answer) => answer !== 'not-asked');

/** Her answer to whether to talk about time. It stands here until the step Today is built. */
export function GateCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('prepare:gateTitle')} hint={t('prepare:gateHint')}>
      <Choice
        layout="column"
        label={t('prepare:gateQuestion')}
        value={visit.gate === 'not-asked' ? null : visit.gate}
        options={answers.map((value) => ({ value, label: t(`prepare:gate.${value}`) }))}
        onChange={(gate) => record({ type: 'gate-set', gate })}
      />
      {visit.gate === 'three-possibilities' && <p className={styles.notice}>{t('prepare:threeLater')}</p>}
      {visit.gate !== 'not-asked' && visit.gate !== 'not-today' && (
        <div className={styles.actions}>
          <Button onPress={() => record({ type: 'gate-set', gate: 'not-today' })}>
            {t('prepare:gateShut')}
          </Button>
        </div>
      )}
    </Card>
  );
}
