import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { growing, VisitText } from '../VisitText.tsx';

/** How she wants to decide, who is here, through whom she speaks, and who may hear. Language sets none of it. */
export function WishesCard({ visit, record }: StepProps) {
  const { t } = useWords();
  const { interpreter, 'who-hears': hears } = visit.answers;
  const isInterpreted = interpreter !== 'open' && interpreter !== 'none-needed';
  return (
    <Card title={t('today:wishesTitle')}>
      <AnswerChoice visit={visit} record={record} question="decision-role" />
      <VisitText
        visit={visit}
        record={record}
        field="who-was-there"
        label={t('today:whoIsHere')}
        hint={t('today:whoIsHereHint')}
        {...growing}
      />
      <AnswerChoice visit={visit} record={record} question="interpreter" />
      {interpreter === 'relative' && <p className={styles.notice}>{t('today:relative')}</p>}
      {isInterpreted && (
        <VisitText
          visit={visit}
          record={record}
          field="interpreter-name"
          label={t('today:interpreterName')}
          hint={t('today:interpreterHint')}
        />
      )}
      <AnswerChoice visit={visit} record={record} question="who-hears" />
      {(hears === 'me-and-someone' || hears === 'someone-for-me') && (
        <VisitText
          visit={visit}
          record={record}
          field="who-may-hear"
          label={t('today:whoMayHear')}
          {...growing}
        />
      )}
    </Card>
  );
}
