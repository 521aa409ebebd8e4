import { useState } from 'react';
import { formatMoment } from '../../../shared/i18n/translate.ts';
import { optionIn } from '../../../shared/visit/outcome.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { blankLines } from './blankLines.ts';
import { saveAgain, savePage, sentenceFor } from './savePage.ts';

/** Saving the pages as they stand, what will be empty on them said beforehand, and those that were made before. */
export function SaveCard({ visit, library, queue }: StepProps) {
  const { t, language } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const chosen = library.options.find(({ id }) => id === optionIn(visit.outcome)) ?? null;
  const blanks = blankLines(visit, chosen);

  const run = async (work: Promise<Parameters<typeof sentenceFor>[1]>) => {
    setBusy(true);
    setSaid(t('takeHome:making'));
    setSaid(sentenceFor(t, await work));
    setBusy(false);
  };
  return (
    <Card title={t('takeHome:saveTitle')}>
      {blanks.length > 0 && (
        <p className={styles.notice}>
          {t('takeHome:empty', { lines: blanks.map((key) => t(key)).join('; ') })}
        </p>
      )}
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={busy} onPress={() => run(savePage(queue))}>
          {t('takeHome:save')}
        </Button>
      </div>
      <p role="status" aria-label={t('takeHome:saveTitle')}>
        {said}
      </p>
      {visit.printouts.length > 0 && (
        <>
          <h3>{t('takeHome:printouts')}</h3>
          <ul className={styles.list}>
            {visit.printouts.map(({ id, at, copy, language: of, layout }) => {
              const about = { when: formatMoment(language, at), copy: t(`takeHome:copy.${copy}`) };
              const name = t('takeHome:printout', {
                ...about,
                language: t(`prepare:language.${of}`),
                size: t(`takeHome:size.${layout.size}`),
              });
              return (
                <li key={id}>
                  {name}{' '}
                  <Button
                    kind="quiet"
                    isDisabled={busy}
                    aria-label={t('takeHome:saveAgainOf', { name })}
                    onPress={() => run(saveAgain(visit.id, id))}
                  >
                    {t('takeHome:saveAgain')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Card>
  );
}
