import { useEffect, useState } from 'react';
import { languages } from '../../../shared/ids.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Field } from '../../components/Field.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { VisitText } from '../VisitText.tsx';

const stages = ['preparing', 'in-room', 'closed'] as const;

/** Whose visit it is. Initials are enough; nothing here is required. */
export function WhoCard({ visit, record }: StepProps) {
  const { t } = useWords();
  return (
    <Card title={t('prepare:whoTitle')}>
      <div className={styles.pair}>
        <VisitText
          visit={visit}
          record={record}
          field="label"
          label={t('prepare:label')}
          hint={t('prepare:labelHint')}
        />
        <VisitText visit={visit} record={record} field="chosen-name" label={t('prepare:chosenName')} />
        <BirthYear visit={visit} record={record} />
        <VisitText visit={visit} record={record} field="record-number" label={t('prepare:recordNumber')} />
      </div>
      <VisitText visit={visit} record={record} field="clinic-name" label={t('prepare:clinicName')} />
      <Choice
        label={t('prepare:language')}
        value={visit.language}
        options={languages.map((value) => ({ value, label: t(`prepare:language.${value}`) }))}
        onChange={(language) => record({ type: 'language-set', language })}
      />
      <Choice
        label={t('prepare:stage')}
        value={visit.stage}
        options={stages.map((value) => ({ value, label: t(`prepare:stage.${value}`) }))}
        onChange={(stage) => record({ type: 'stage-set', stage })}
      />
    </Card>
  );
}

/** Four digits, or nothing. What is not a year yet stays in the field and is not saved. */
function BirthYear({ visit, record }: Pick<StepProps, 'visit' | 'record'>) {
  const { t } = useWords();
  const [draft, setDraft] = useState(String(visit.birthYear ?? ''));
  const [left, setLeft] = useState(false);
  useEffect(() => setDraft(String(visit.birthYear ?? '')), [visit.birthYear]);

  const take = (text: string) => {
    setDraft(text);
    setLeft(false);
    if (text === '') record({ type: 'birth-year-set', year: null });
    else if (isYear(text)) record({ type: 'birth-year-set', year: Number(text) });
  };
  return (
    <Field
      label={t('prepare:birthYear')}
      value={draft}
      onChange={take}
      onBlur={() => setLeft(true)}
      inputMode="numeric"
      error={left && draft !== '' && !isYear(draft) ? t('prepare:birthYearWrong') : null}
    />
  );
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);
