import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Option } from '../../../shared/content/option.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import styles from '../Step.module.css';

/** What can be had beside whatever is chosen; never a column. */
export function GoesWithAny({ options, lookup }: { options: readonly Option[]; lookup: Lookup }) {
  const { t, language } = useWords();
  if (options.length === 0) return null;
  return (
    <div className={styles.under}>
      <Card title={t('options:goesWithAny')}>
        {options.map(({ id, reviewed }) => (
          <div key={id}>
            <h3>{lookup.text(language, `options.${id}.name`)}</h3>
            <p>{lookup.text(language, `options.${id}.what`)}</p>
            {reviewed === null && <p className={styles.soft}>{t('common:unreviewed')}</p>}
          </div>
        ))}
      </Card>
    </div>
  );
}
