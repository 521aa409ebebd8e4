import { formatDay } from '../../shared/i18n/translate.ts';
import { useDisplay } from '../app/display.tsx';
import { useWords } from '../app/words.tsx';
import { Ticks } from '../components/Ticks.tsx';
import styles from './Library.module.css';
import type { Reading } from './useReading.ts';

/** Who made the library and how, how it is kept, the words it explains, and all its sources. */
export function AboutTab({ reading }: { reading: Reading }) {
  const { t, language } = useWords();
  const words = reading.text[language];
  const { version, readOn, reviewBy } = reading.head;
  const about = Object.keys(words).filter((key) => key.startsWith('about.'));
  return (
    <div className={styles.text}>
      <p>
        {t('library:version', {
          version,
          read: formatDay(language, readOn),
          review: formatDay(language, reviewBy),
        })}
      </p>
      <Overlay {...reading.overlay} />
      {about.map((key) => (
        <p key={key}>{words[key]}</p>
      ))}
      <PrintsWeighing />
      <details>
        <summary>{t('library:glossary')}</summary>
        <dl className={styles.rows}>
          {reading.glossary.map(({ id }) => (
            <div key={id}>
              <dt>{words[`glossary.${id}.term`]}</dt>
              <dd>{words[`glossary.${id}.means`]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{t('library:references')}</summary>
        <ol lang="en">
          {reading.sources.map(({ id, citation, publisher, year, identifier }) => (
            <li key={id}>
              {citation} {[publisher, year, identifier].filter((part) => part !== null).join(', ')}.
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

/** The clinic's own decision, for this computer. */
function PrintsWeighing() {
  const { t } = useWords();
  const { settings, change } = useDisplay();
  return (
    <Ticks
      label={t('library:printsWeighing')}
      value={settings.printsWeighing ? ['on'] : []}
      options={[{ value: 'on', label: t('library:printsWeighingOn'), note: t('library:printsWeighingNote') }]}
      onChange={(ticked) => change({ printsWeighing: ticked.length > 0 })}
    />
  );
}

/** Whether the clinic's own sentences are in use, and if not, why: file, place and reason of each mistake. */
function Overlay({ replaced, issues }: Reading['overlay']) {
  const { t } = useWords();
  if (issues.length > 0) {
    return (
      <div role="alert" className={styles.notice}>
        <p>{t('library:overlayRefused')}</p>
        <ul lang="en">
          {issues.map(({ file, path, reason }) => (
            <li key={`${file} ${path} ${reason}`}>
              {file} {path}: {reason}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return replaced === 0 ? null : <p>{t('library:overlay', { count: replaced })}</p>;
}
