import { useWords } from '../app/words.tsx';
import styles from './Library.module.css';
import type { Reading } from './useReading.ts';

const kinds = ['question', 'goal', 'worry'] as const;

/** Kinds of breast cancer in plain words, and what people ask, hope and fear. */
export function CancerTab({ reading }: { reading: Reading }) {
  const { t, language } = useWords();
  const words = reading.text[language];
  return (
    <div className={styles.text}>
      <h2>{t('library:subtypes')}</h2>
      <dl className={styles.rows}>
        {reading.subtypes.map(({ id }) => (
          <div key={id}>
            <dt>{words[`subtypes.${id}.name`]}</dt>
            <dd>{words[`subtypes.${id}.what`]}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('library:questions')}</h2>
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{t(`library:kind.${kind}`)}</h3>
          <ul>
            {reading.questions
              .filter((question) => question.kind === kind)
              .map(({ id }) => (
                <li key={id}>{words[`questions.${id}`]}</li>
              ))}
          </ul>
        </section>
      ))}
      <p className={styles.soft}>{t('common:unreviewed')}</p>
    </div>
  );
}
