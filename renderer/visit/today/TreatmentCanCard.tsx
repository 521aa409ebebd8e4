import { mayBeSeen } from '../../../shared/disclosure/toldFilter.ts';
import { canParts } from '../../../shared/disclosure/treatmentCan.ts';
import type { MessageKey } from '../../../shared/i18n/translate.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

/**
 * With her permission: what treatment can and cannot do, in the version that the clinician picks, and what came of
 * it. It prints only if it was said today. Until she has been told, the card names nothing.
 */
export function TreatmentCanCard({ visit, record }: StepProps) {
  const { t } = useWords();
  const { told, gate, answers } = visit;
  if (!mayBeSeen(told, ['diagnosis', 'spread', 'not-curable']))
    return (
      <Card title={t('today:canTitle')}>
        <p className={styles.soft}>{t('today:canWaits')}</p>
      </Card>
    );
  const version = answers['treatment-can'];
  const parts = canParts(version, told, gate);
  return (
    <Card title={t('today:canTitle')} hint={t('today:canAsk')}>
      <AnswerChoice visit={visit} record={record} question="treatment-can" />
      {parts.length > 0 && (
        <div className={styles.said}>
          {parts.map((part) => (
            <p key={part}>{t(`print:can.${version}.${part}` as MessageKey)}</p>
          ))}
        </div>
      )}
      {version !== 'open' && (
        <AnswerChoice
          visit={visit}
          record={record}
          question="treatment-can-said"
          hint={t('today:saidHint')}
        />
      )}
    </Card>
  );
}
