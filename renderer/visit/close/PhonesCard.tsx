import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

/** Whom to call, by day and by night, and in which languages. */
export function PhonesCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('close:phonesTitle')}>
      <div className={styles.pair}>
        <VisitText visit={visit} record={record} field="day-phone" type="tel" label={t('close:dayPhone')} />
        <VisitText
          visit={visit}
          record={record}
          field="night-phone"
          type="tel"
          label={t('close:nightPhone')}
        />
      </div>
      <VisitText visit={visit} record={record} field="languages-spoken" label={t('close:languagesSpoken')} />
    </Card>
  );
}
