import { useMemo, useRef, useState } from 'react';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { buildRecordNote } from '../../../shared/print/buildRecordNote.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

/** The note for the record, in the language of the screen. It goes to the clipboard only when somebody asks. */
export function NoteCard({ visit, library }: StepProps) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const note = useMemo(() => buildRecordNote(visit, lookupIn(library), t), [visit, library, t]);
  const copy = () => {
    field.current?.select();
    // The older way, because it asks for no permission: the app grants none.
    setIsCopied(document.execCommand('copy'));
  };
  return (
    <Card title={t('takeHome:noteTitle')} hint={t('takeHome:noteHint')}>
      <textarea
        ref={field}
        className={styles.note}
        aria-label={t('takeHome:noteTitle')}
        rows={10}
        readOnly
        value={note}
      />
      <div className={styles.actions}>
        <Button onPress={copy}>{t('takeHome:copyNote')}</Button>
        <p role="status" aria-label={t('takeHome:noteTitle')}>
          {isCopied ? t('takeHome:copied') : null}
        </p>
      </div>
    </Card>
  );
}
