import { mayBeNamed } from '../../../shared/compare/grid.ts';
import { optionIn } from '../../../shared/visit/outcome.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

const urgencies = ['call-us', 'call-911'] as const;

/** When to call, as it prints: the signs for everyone and those of the chosen option. */
export function FlagsCard({ visit, library }: StepProps) {
  const { t, language } = useWords();
  const chosen = library.options.find(({ id }) => id === optionIn(visit.outcome));
  const own = chosen !== undefined && mayBeNamed(visit, chosen) ? chosen.redFlags : [];
  return (
    <Card title={t('close:flagsTitle')} hint={t('close:flagsHint')}>
      {urgencies.map((urgency) => (
        <div key={urgency}>
          <h3>{t(urgency === 'call-us' ? 'print:callUs' : 'print:call911')}</h3>
          <ul className={styles.list}>
            {library.redFlags
              .filter((flag) => flag.urgency === urgency && (flag.universal || own.includes(flag.id)))
              .map(({ id }) => (
                <li key={id}>{library.text[language][`redFlags.${id}`] ?? id}</li>
              ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}
