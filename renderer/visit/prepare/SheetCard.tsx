import { useState } from 'react';
import { fail } from '../../../shared/result.ts';
import { beside } from '../../app/beside.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import type { ChangeQueue } from '../changeQueue.ts';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { sentenceFor } from '../takeHome/savePage.ts';

/** The page that she gets before the visit, which is also what the nurse asks on the phone. */
export function SheetCard({ queue }: StepProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setSaid(t('takeHome:making'));
    setSaid(sentenceFor(t, await saveSheet(queue)));
    setBusy(false);
  };
  return (
    <Card title={t('prepare:sheetTitle')} hint={t('prepare:sheetHint')}>
      <div className={styles.actions}>
        <Button isDisabled={busy} onPress={save}>
          {t('prepare:sheetSave')}
        </Button>
      </div>
      <p role="status" aria-label={t('prepare:sheetTitle')}>
        {said}
      </p>
    </Card>
  );
}

/** Of what is saved and nothing else, in her language. */
async function saveSheet(queue: ChangeQueue) {
  if (!(await queue.settled())) return 'not-yet' as const;
  const { id: visitId, revision, language, paper } = queue.state.visit;
  const layout = { size: paper.size, paper: paper.paper };
  return beside()
    ['sheets.save']({ visitId, revision, language, layout })
    .catch(() => fail('unexpected'));
}
