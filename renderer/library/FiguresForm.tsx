import { useState } from 'react';
import { clinicWords } from '../../shared/compare/clinicWords.ts';
import { type ClinicItem, ClinicValue, clinicItems } from '../../shared/content/clinic.ts';
import type { Lookup } from '../../shared/content/lookup.ts';
import type { Option } from '../../shared/content/option.ts';
import { AttributeId } from '../../shared/ids.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { Field } from '../components/Field.tsx';
import { Select } from '../components/Select.tsx';
import styles from './Library.module.css';

interface Props {
  option: Option;
  lookup: Lookup;
  onChanged: () => void;
}

/** What only the clinic can know about this treatment there: visits, hours, waiting, money. */
export function FiguresForm({ option, lookup, onChanged }: Props) {
  const { t, language } = useWords();
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const nameOf = (item: ClinicItem) => lookup.text(language, `attributes.${item}.name`);
  const send = async (item: ClinicItem, figure: { number: number; by: string } | null) => {
    const answer = await beside()['library.figure']({ option: option.id, item, figure });
    setRefused(answer.ok ? null : answer.error.code);
    if (answer.ok) onChanged();
    return answer.ok;
  };
  const there = clinicItems.flatMap((item) => {
    const id = AttributeId.parse(item);
    const cell = option.cells[id];
    const attribute = lookup.library.attributes.find((one) => one.id === id);
    return cell?.kind === 'clinic' && attribute !== undefined ? [{ item, cell, attribute }] : [];
  });
  return (
    <Card title={t('library:figuresTitle')} hint={t('library:figuresHint')}>
      {there.map(({ item, cell, attribute }) => {
        const { figure, from } = clinicWords(t, cell.value, attribute.measure);
        return (
          <div key={item} className={styles.actions}>
            <p>
              <strong>{nameOf(item)}:</strong> {figure} <span className={styles.soft}>({from})</span>
            </p>
            <Button kind="quiet" onPress={() => void send(item, null)}>
              {t('library:figureClear', { what: nameOf(item) })}
            </Button>
          </div>
        );
      })}
      <NewFigure nameOf={nameOf} send={send} />
      {refused !== null && <p role="alert">{t(`errors:${refused}`)}</p>}
    </Card>
  );
}

function NewFigure({
  nameOf,
  send,
}: {
  nameOf: (item: ClinicItem) => string;
  send: (item: ClinicItem, figure: { number: number; by: string }) => Promise<boolean>;
}) {
  const { t } = useWords();
  const [item, setItem] = useState<ClinicItem | null>(null);
  const [number, setNumber] = useState('');
  const [by, setBy] = useState('');
  // A comma is how half of the readers of this page write a decimal.
  const figure = ClinicValue.pick({ number: true, by: true }).safeParse({
    number: number.trim() === '' ? null : Number(number.replace(',', '.')),
    by,
  });
  const put = async () => {
    if (item === null || !figure.success || !(await send(item, figure.data))) return;
    setItem(null);
    setNumber('');
  };
  return (
    <>
      <Select
        label={t('library:figuresTitle')}
        none={t('prepare:asideNone')}
        value={item}
        options={clinicItems.map((value) => ({ value, label: nameOf(value) }))}
        onChange={setItem}
      />
      {item !== null && (
        <>
          <Field label={nameOf(item)} value={number} onChange={setNumber} inputMode="decimal" />
          <Field label={t('library:figureBy')} value={by} onChange={(text) => setBy(text.slice(0, 120))} />
          <div className={styles.actions}>
            <Button isDisabled={!figure.success} onPress={() => void put()}>
              {t('library:figureSet')}
            </Button>
            {!figure.success && <p className={styles.soft}>{t('library:figureNeeds')}</p>}
          </div>
        </>
      )}
    </>
  );
}
