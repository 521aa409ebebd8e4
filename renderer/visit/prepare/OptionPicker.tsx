import { useId, useMemo, useState } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import type { OptionId } from '../../../shared/ids.ts';
import type { OptionRow } from '../../../shared/ipc/contract.ts';
import { byName, findOptions } from '../../app/findOptions.ts';
import { OptionList } from '../../app/OptionList.tsx';
import { useWords } from '../../app/words.tsx';
import { Field } from '../../components/Field.tsx';
import styles from './OptionPicker.module.css';

interface Props {
  label: string;
  /** The label of the field in which one looks for them. */
  findLabel: string;
  /** What one may type there. */
  findHint: string;
  rows: readonly OptionRow[];
  picked: readonly OptionId[];
  /** Once this many are picked, the others cannot be; whoever uses it says why. */
  most: number;
  /** The name of a class of treatments in the language of the screen; one may look for it. */
  familyName: (family: OptionRow['family']) => string;
  groups: readonly { id: string; name: string }[];
  groupOf: (row: OptionRow) => string;
  /** What stands under an option's name. */
  noteOf: (row: OptionRow) => string;
  onChange: (picked: OptionId[]) => void;
}

/** Finds options by name, drug or brand, and picks some of them; what is picked stands above, in the order of names. */
export function OptionPicker(props: Props) {
  const { label, findLabel, findHint, rows, picked, most, familyName, onChange } = props;
  const { t, language } = useWords();
  const [query, setQuery] = useState('');
  const listId = useId();
  const sorted = useMemo(() => byName(rows, language), [rows, language]);
  const found = findOptions(sorted, query, ({ family }) => familyName(family));
  const chosen = sorted.filter(({ id }) => picked.includes(id));
  const full =
    picked.length >= most ? sorted.filter(({ id }) => !picked.includes(id)).map(({ id }) => id) : [];
  const set = (ids: ReadonlySet<unknown>) => onChange(sorted.map(({ id }) => id).filter((id) => ids.has(id)));

  return (
    <div className={styles.picker}>
      {chosen.length > 0 && (
        <TagGroup
          aria-label={t('prepare:picked', { what: label })}
          onRemove={(keys) => set(new Set(picked.filter((id) => !keys.has(id))))}
        >
          <TagList className={styles.tags}>
            {chosen.map(({ id, name }) => (
              <Tag key={id} id={id} className={styles.tag} textValue={name[language]}>
                {name[language]}
                <Button
                  slot="remove"
                  className={styles.remove}
                  aria-label={t('prepare:removeOption', { option: name[language] })}
                >
                  ×
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      <Field
        label={findLabel}
        hint={findHint}
        value={query}
        onChange={(text) => setQuery(text.slice(0, 80))}
        aria-controls={listId}
      />
      {found.length === 0 && <p role="status">{t('prepare:noneFound')}</p>}
      <OptionList
        // What is found anew is looked at from its first line, not from where another search had been left.
        key={query}
        id={listId}
        aria-label={label}
        rows={found}
        groups={props.groups}
        groupOf={props.groupOf}
        noteOf={props.noteOf}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={picked}
        disabledKeys={full}
        onSelectionChange={(keys) => keys !== 'all' && set(keys)}
      />
    </div>
  );
}
