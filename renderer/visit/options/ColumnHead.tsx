import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Option } from '../../../shared/content/option.ts';
import { useWords } from '../../app/words.tsx';
import styles from './OptionsGrid.module.css';

/** The option's name, one line about it, and that no clinician has reviewed its text where that is so. */
export function ColumnHead({ option, lookup }: { option: Option; lookup: Lookup }) {
  const { t, language } = useWords();
  return (
    <>
      <span className={styles.name}>{lookup.text(language, `options.${option.id}.name`)}</span>
      <span className={styles.short}>{lookup.text(language, `options.${option.id}.short`)}</span>
      {option.reviewed === null && <span className={styles.draft}>{t('common:unreviewed')}</span>}
    </>
  );
}
