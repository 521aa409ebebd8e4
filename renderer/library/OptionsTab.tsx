import { useCallback, useEffect, useState } from 'react';
import { families, statuses } from '../../shared/content/option.ts';
import type { OptionId } from '../../shared/ids.ts';
import type { OptionRow } from '../../shared/ipc/contract.ts';
import { beside } from '../app/beside.ts';
import { byName, findOptions } from '../app/findOptions.ts';
import { OptionList } from '../app/OptionList.tsx';
import { useWords } from '../app/words.tsx';
import { Field } from '../components/Field.tsx';
import { Select } from '../components/Select.tsx';
import styles from './Library.module.css';
import { OptionPage } from './OptionPage.tsx';
import type { Reading } from './useReading.ts';

type Family = OptionRow['family'];
type Status = OptionRow['status'];

interface Filter {
  query: string;
  family: Family | null;
  status: Status | null;
  reviewed: 'yes' | 'no' | null;
}

/** Every treatment: found by name, drug or brand, sifted by class, standing and review, and read one at a time. */
export function OptionsTab({ reading }: { reading: Reading }) {
  const { t, language } = useWords();
  const { rows, again } = useRows();
  const [filter, setFilter] = useState<Filter>({ query: '', family: null, status: null, reviewed: null });
  const [open, setOpen] = useState<OptionId | null>(null);
  const words = reading.text[language];
  const familyName = (family: Family) => words[`families.${family}`] ?? family;
  const found = findOptions(byName(rows, language), filter.query, ({ family }) => familyName(family)).filter(
    (row) =>
      (filter.family === null || row.family === filter.family) &&
      (filter.status === null || row.status === filter.status) &&
      (filter.reviewed === null || (row.reviewed !== null) === (filter.reviewed === 'yes')),
  );
  return (
    <div className={styles.split}>
      <div className={styles.side}>
        <FilterFields filter={filter} onChange={setFilter} words={words} />
        <p role="status">{t('library:count', { count: found.length })}</p>
        <OptionList
          aria-label={t('library:list')}
          rows={found}
          groups={families.map((family) => ({ id: family, name: familyName(family) }))}
          groupOf={({ family }) => family}
          noteOf={({ status }) => words[`statuses.${status}`] ?? status}
          selectionMode="single"
          selectedKeys={open === null ? [] : [open]}
          onSelectionChange={(keys) =>
            keys !== 'all' && setOpen(([...keys][0] as OptionId | undefined) ?? open)
          }
        />
      </div>
      {open === null ? (
        <p className={styles.soft}>{t('library:pickOne')}</p>
      ) : (
        <OptionPage key={open} id={open} reading={reading} onChanged={again} />
      )}
    </div>
  );
}

function FilterFields({
  filter,
  onChange,
  words,
}: {
  filter: Filter;
  onChange: (filter: Filter) => void;
  words: Record<string, string>;
}) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('library:find')}
        value={filter.query}
        onChange={(text) => onChange({ ...filter, query: text.slice(0, 80) })}
      />
      <Select
        label={t('library:family')}
        none={t('library:anyFamily')}
        value={filter.family}
        options={families.map((value) => ({ value, label: words[`families.${value}`] ?? value }))}
        onChange={(family) => onChange({ ...filter, family })}
      />
      <Select
        label={t('library:status')}
        none={t('library:anyStatus')}
        value={filter.status}
        options={statuses.map((value) => ({ value, label: words[`statuses.${value}`] ?? value }))}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Select
        label={t('library:reviewed')}
        none={t('library:anyReviewed')}
        value={filter.reviewed}
        options={[
          { value: 'yes', label: t('library:isReviewed') },
          { value: 'no', label: t('library:notReviewed') },
        ]}
        onChange={(reviewed) => onChange({ ...filter, reviewed })}
      />
    </>
  );
}

/** Every option by name, asked for again after a review. */
function useRows() {
  const [rows, setRows] = useState<readonly OptionRow[]>([]);
  const again = useCallback(() => {
    void beside()
      ['library.list']({})
      .then((answer) => answer.ok && setRows(answer.value.options));
  }, []);
  useEffect(again, [again]);
  return { rows, again };
}
