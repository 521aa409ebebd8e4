import type { ContextFact } from '../../shared/content/around.ts';
import { formatNumber, type Translator } from '../../shared/i18n/translate.ts';
import { useWords } from '../app/words.tsx';
import styles from './Library.module.css';
import type { Reading } from './useReading.ts';

/** What registries say. It stands on the clinicians' page alone: it is about crowds, never about the person. */
export function ContextTab({ reading }: { reading: Reading }) {
  const { t, language } = useWords();
  const sources = new Map(reading.sources.map((source) => [source.id, source]));
  return (
    <div className={styles.text}>
      <p>{t('library:contextLead')}</p>
      {(['survival', 'how-common'] as const).map((about) => (
        <section key={about}>
          <h2>{t(`library:${about}`)}</h2>
          <dl className={styles.rows}>
            {reading.context
              .filter((fact) => fact.about === about)
              .map((fact) => {
                const source = sources.get(fact.source);
                return (
                  <div key={fact.id}>
                    <dt>{figureOf(fact, t)}</dt>
                    <dd>
                      {reading.text[language][`context.${fact.id}`]}{' '}
                      <span className={styles.soft}>
                        {source?.citation} {source?.publisher}
                        {source?.year === null ? '' : `, ${source?.year}`}.
                      </span>
                    </dd>
                  </div>
                );
              })}
          </dl>
        </section>
      ))}
    </div>
  );
}

function figureOf({ value, unit, low, high }: ContextFact, t: Translator): string {
  const number = (figure: number) => formatNumber(t.language, figure, 1);
  const figure = t(`library:${unit === 'of-100' ? 'of100' : unit}`, { number: number(value) });
  if (low === null || high === null) return figure;
  return `${figure}, ${t('library:range', { low: number(low), high: number(high) })}`;
}
