import { useState } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import styles from './Step.module.css';
import { type SavedFile, sentenceFor } from './takeHome/savePage.ts';

interface Props {
  title: string;
  hint: string;
  button: string;
  save: () => Promise<SavedFile>;
}

/** Something that can be saved as a file: one button, and what came of it. */
export function FileCard({ title, hint, button, save }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    setSaid(t('takeHome:making'));
    setSaid(sentenceFor(t, await save()));
    setBusy(false);
  };
  return (
    <Card title={title} hint={hint}>
      <div className={styles.actions}>
        <Button isDisabled={busy} onPress={run}>
          {button}
        </Button>
      </div>
      <p role="status" aria-label={title}>
        {said}
      </p>
    </Card>
  );
}
