import { useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Field } from '../components/Field.tsx';
import styles from './Library.module.css';
import type { Reading } from './useReading.ts';

const plain = (text: string) => text.toLowerCase();

/** What is known now about what articles and adverts say; for when somebody brings one. */
export function AnswersTab({ reading }: { reading: Reading }) {
  const { t, language } = useWords();
  const [query, setQuery] = useState('');
  const words = reading.text[language];
  const answers = Object.entries(words).filter(([key]) => key.startsWith('answers.'));
  const wanted = plain(query.trim());
  const found = answers.filter(([, text]) => plain(text).includes(wanted));
  const options = wanted.length < 3 ? [] : optionsWith(wanted, words);
  return (
    <div className={styles.text}>
      <p>{t('library:answersLead')}</p>
      <Field label={t('library:findAnswer')} value={query} onChange={(text) => setQuery(text.slice(0, 80))} />
      {found.length === 0 && options.length === 0 && <p role="status">{t('library:noAnswer')}</p>}
      <ul>
        {found.map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      {options.length > 0 && (
        <section>
          <h2>{t('library:inLibrary')}</h2>
          <dl className={styles.rows}>
            {options.map(({ id, name, status }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{status}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p className={styles.soft}>{t('common:unreviewed')}</p>
    </div>
  );
}

/** The treatments whose name, line or standing has the word. */
function optionsWith(wanted: string, words: Record<string, string>) {
  const ids = Object.keys(words).flatMap((key) => /^options\.(.+)\.name$/.exec(key)?.[1] ?? []);
  return ids
    .map((id) => ({
      id,
      name: words[`options.${id}.name`] ?? id,
      short: words[`options.${id}.short`] ?? '',
      status: words[`options.${id}.status`] ?? '',
    }))
    .filter(({ name, short, status }) => plain([name, short, status].join(' ')).includes(wanted));
}
