import { Header, ListBox, ListBoxItem, type ListBoxProps, ListBoxSection, Text } from 'react-aria-components';
import { families } from '../../shared/content/option.ts';
import type { OptionRow } from '../../shared/ipc/contract.ts';
import styles from './OptionList.module.css';
import { useWords } from './words.tsx';

type Selection =
  | 'id'
  | 'aria-label'
  | 'selectionMode'
  | 'selectionBehavior'
  | 'selectedKeys'
  | 'disabledKeys'
  | 'onSelectionChange';

interface Props extends Pick<ListBoxProps<object>, Selection> {
  /** In the order in which they stand under their class. */
  rows: readonly OptionRow[];
  /** The name of a class of treatments in the language of the screen. */
  familyName: (family: OptionRow['family']) => string;
  /** The line under an option's name. */
  noteOf: (row: OptionRow) => string;
}

/** Options under the names of their classes; who uses it says how many can be picked. */
export function OptionList({ rows, familyName, noteOf, ...selection }: Props) {
  const { language } = useWords();
  return (
    <ListBox {...selection} className={styles.list}>
      {families.map((family) => {
        const ofFamily = rows.filter((row) => row.family === family);
        return ofFamily.length === 0 ? null : (
          <ListBoxSection key={family} id={family}>
            <Header className={styles.family}>{familyName(family)}</Header>
            {ofFamily.map((row) => (
              <ListBoxItem
                key={row.id}
                id={row.id}
                textValue={row.name[language]}
                className={styles.item}
                data-many={selection.selectionMode === 'multiple' || undefined}
              >
                <Text slot="label">{row.name[language]}</Text>
                <Text slot="description" className={styles.note}>
                  {noteOf(row)}
                </Text>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        );
      })}
    </ListBox>
  );
}
