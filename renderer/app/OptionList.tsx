import { Header, ListBox, ListBoxItem, type ListBoxProps, ListBoxSection, Text } from 'react-aria-components';
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
  /** In the order in which they stand in their group. */
  rows: readonly OptionRow[];
  /** The groups in their order, by id, with their names in the language of the screen. */
  groups: readonly { id: string; name: string }[];
  groupOf: (row: OptionRow) => string;
  /** The line under an option's name. */
  noteOf: (row: OptionRow) => string;
}

/** Options under the names of their groups; who uses it says how many can be picked. */
export function OptionList({ rows, groups, groupOf, noteOf, ...selection }: Props) {
  const { language } = useWords();
  return (
    <ListBox {...selection} className={styles.list}>
      {groups.map(({ id, name }) => {
        const ofGroup = rows.filter((row) => groupOf(row) === id);
        return ofGroup.length === 0 ? null : (
          <ListBoxSection key={id} id={id}>
            <Header className={styles.group}>{name}</Header>
            {ofGroup.map((row) => (
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
