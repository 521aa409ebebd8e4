import { useState } from 'react';
import type { OptionId } from '../../../shared/ids.ts';
import type { OptionRow } from '../../../shared/ipc/contract.ts';
import { FreeText } from '../../../shared/visit/text.ts';
import { byName } from '../../app/findOptions.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Field } from '../../components/Field.tsx';
import { Select } from '../../components/Select.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { useOptionRows } from './useOptionRows.ts';

/** What the clinician decided not to show today, each with its reason. For clinicians only; nothing of it prints. */
export function AsideCard(step: StepProps) {
  const { visit, record } = step;
  const { t, language } = useWords();
  const rows = useOptionRows();
  if (rows === null || typeof rows === 'string') return null;
  const nameOf = (id: OptionId) => rows.find((row) => row.id === id)?.name[language] ?? id;
  const isAside = (id: OptionId) => visit.setAside.some(({ option }) => option === id);
  const left = rows.filter(
    ({ id, role }) => role === 'column' && !visit.columns.includes(id) && !isAside(id),
  );
  return (
    <Card title={t('prepare:asideTitle')} hint={t('prepare:asideHint')}>
      {visit.setAside.map(({ option, reason }) => (
        <div key={option} className={styles.actions}>
          <p>
            <strong>{nameOf(option)}</strong>: {reason}
          </p>
          <Button
            kind="quiet"
            aria-label={t('prepare:putBackOf', { option: nameOf(option) })}
            onPress={() => record({ type: 'aside-set', option, reason: null })}
          >
            {t('prepare:putBack')}
          </Button>
        </div>
      ))}
      {left.length > 0 && <AsideForm left={left} record={record} />}
    </Card>
  );
}

function AsideForm({ left, record }: { left: readonly OptionRow[]; record: StepProps['record'] }) {
  const { t, language } = useWords();
  const [option, setOption] = useState<OptionId | null>(null);
  const [reason, setReason] = useState('');
  const why = FreeText.min(1).safeParse(reason.trim());
  const put = () => {
    if (option === null || !why.success) return;
    record({ type: 'aside-set', option, reason: why.data });
    setOption(null);
    setReason('');
  };
  return (
    <>
      <Select
        label={t('prepare:asideWhich')}
        none={t('prepare:asideNone')}
        value={option}
        options={byName(left, language).map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={setOption}
      />
      <Field label={t('prepare:asideReason')} value={reason} onChange={setReason} />
      <div className={styles.actions}>
        <Button onPress={put} isDisabled={option === null || !why.success}>
          {t('prepare:setAside')}
        </Button>
      </div>
    </>
  );
}
