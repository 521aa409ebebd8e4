import { useState } from 'react';
import { EventId, type Language, languages, PrintoutId } from '../../../shared/ids.ts';
import { PrintLayout } from '../../../shared/print/model.ts';
import { fail } from '../../../shared/result.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { beside } from '../../app/beside.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import type { ChangeQueue } from '../changeQueue.ts';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { blankLines } from './blankLines.ts';

/** The page she takes home: language, size, paper, and what will be empty on it, said before it is made. */
export function PrintCard({ visit, queue }: StepProps) {
  const { t } = useWords();
  const [language, setLanguage] = useState<Language | null>(null);
  const [layout, setLayout] = useState<PrintLayout>({ size: 'standard', paper: 'letter' });
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // Her language as it stands in the visit, until somebody picks another for this page.
  const chosen = language ?? visit.language;
  const blanks = blankLines(visit);

  const save = async () => {
    setBusy(true);
    setSaid(t('decide:making'));
    setSaid(sentenceFor(t, await savePage(queue, chosen, layout)));
    setBusy(false);
  };
  return (
    <Card title={t('decide:printTitle')}>
      <Choice
        layout="line"
        label={t('decide:printLanguage')}
        value={chosen}
        options={languages.map((value) => ({ value, label: t(`prepare:language.${value}`) }))}
        onChange={setLanguage}
      />
      <Choice
        layout="line"
        label={t('decide:printSize')}
        value={layout.size}
        options={PrintLayout.shape.size.options.map((value) => ({ value, label: t(`decide:size.${value}`) }))}
        onChange={(size) => setLayout({ ...layout, size })}
      />
      <Choice
        layout="line"
        label={t('decide:printPaper')}
        value={layout.paper}
        options={PrintLayout.shape.paper.options.map((value) => ({
          value,
          label: t(`decide:paper.${value}`),
        }))}
        onChange={(paper) => setLayout({ ...layout, paper })}
      />
      {blanks.length > 0 && (
        <p className={styles.notice}>
          {t('decide:empty', { lines: blanks.map((key) => t(key)).join('; ') })}
        </p>
      )}
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={busy} onPress={save}>
          {t('decide:save')}
        </Button>
      </div>
      <p role="status" aria-label={t('decide:printTitle')}>
        {said}
      </p>
      {visit.printouts.length > 0 && (
        <p className={styles.soft}>{t('decide:printouts', { count: visit.printouts.length })}</p>
      )}
    </Card>
  );
}

type Outcome = Awaited<ReturnType<typeof savePage>>;

/** Makes the page of what is saved and nothing else, and takes in the visit that now says so. */
async function savePage(queue: ChangeQueue, language: Language, layout: PrintLayout) {
  if (!(await queue.settled())) return 'not-yet' as const;
  const { id: visitId, revision } = queue.state.visit;
  const request = {
    visitId,
    revision,
    printoutId: PrintoutId.parse(crypto.randomUUID()),
    eventId: EventId.parse(crypto.randomUUID()),
    language,
    layout,
  };
  // A shell that has gone away rejects; the card must not stay busy for that.
  const answer = await beside()
    ['printouts.save'](request)
    .catch(() => fail('unexpected'));
  if (answer.ok && answer.value.kind !== 'cancelled') await takeIn(queue, visitId);
  return answer;
}

async function takeIn(queue: ChangeQueue, visitId: Visit['id']): Promise<void> {
  const fresh = await beside()
    ['visits.open']({ visitId })
    .catch(() => fail('unexpected'));
  if (fresh.ok) queue.refresh(fresh.value.visit);
}

function sentenceFor(t: ReturnType<typeof useWords>['t'], outcome: Outcome): string {
  if (outcome === 'not-yet') return t('decide:notYet');
  if (!outcome.ok) return t(`errors:${outcome.error.code}`);
  switch (outcome.value.kind) {
    case 'saved':
      return t('decide:savedTo', { where: outcome.value.where });
    case 'conflict':
      return t('decide:changedMeanwhile');
    case 'cancelled':
      return t('decide:cancelled');
  }
}
