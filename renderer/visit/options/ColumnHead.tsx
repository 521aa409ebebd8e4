import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Option } from '../../../shared/content/option.ts';
import { useWords } from '../../app/words.tsx';
import styles from './OptionsGrid.module.css';

interface Props {
  option: Option;
  lookup: Lookup;
  /** Whether to say here that its text is not reviewed; where that is so of all, the corner says it once. */
  saysDraft: boolean;
}

/** The option's name and one line about it. */
export function ColumnHead({ option, lookup, saysDraft }: Props) {
  const { t, language } = useWords();
  return (
    <>
      <span className={styles.name}>{lookup.text(language, `options.${option.id}.name`)}</span>
      <span className={styles.short}>{lookup.text(language, `options.${option.id}.short`)}</span>
      {saysDraft && option.reviewed === null && (
        <span className={styles.draft}>{t('common:unreviewed')}</span>
      )}
    </>
  );
}
