import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { Imported, PatientInBundle } from '../../../../shared/fhir/imported.ts';
import { longestBundle, readBundle } from '../../../../shared/fhir/readBundle.ts';
import type { ErrorCode } from '../../../../shared/result.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import styles from '../../Step.module.css';
import type { StepProps } from '../../StepProps.ts';
import { ImportReview } from './ImportReview.tsx';
import { WhosePicture } from './WhosePicture.tsx';

/** What has been read of a file. Only the window holds it: it goes when the file is put away or the step is left. */
type Reading =
  | { kind: 'none' }
  | { kind: 'refused'; code: ErrorCode }
  | { kind: 'choose'; text: string; patients: readonly PatientInBundle[] }
  | { kind: 'read'; imported: Imported; key: string };

/** A record file of the clinic's system, read here. Everything in it waits for a tick. */
export function ImportCard({ visit, record }: Pick<StepProps, 'visit' | 'record'>) {
  const { t } = useWords();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const [added, setAdded] = useState<number | null>(null);
  const read = async (file: File | undefined) => {
    setAdded(null);
    if (file !== undefined) setReading(await readingOf(file));
  };
  const putAway = (count: number | null) => {
    setReading({ kind: 'none' });
    setAdded(count);
  };
  return (
    <Card title={t('importing:title')} hint={t('importing:hint')}>
      <div className={styles.actions}>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json', 'application/fhir+json']}
          onSelect={(files) => void read(files?.[0])}
        >
          <Button>{t('importing:open')}</Button>
        </FileTrigger>
      </div>
      {reading.kind === 'refused' && <p role="alert">{t(`errors:${reading.code}`)}</p>}
      {reading.kind === 'choose' && (
        <WhosePicture
          patients={reading.patients}
          onChoose={(id) => setReading(readingIn(reading.text, id))}
        />
      )}
      {reading.kind === 'read' && (
        <ImportReview
          // Another record, also a newer one of the same person, must not keep the ticks of the one before.
          key={reading.key}
          imported={reading.imported}
          profile={visit.profile}
          onAdd={(answers) => {
            record({ type: 'picture-set', answers });
            putAway(answers.length);
          }}
          onClose={() => putAway(null)}
        />
      )}
      <p role="status">{added === null ? '' : t('importing:added', { count: added })}</p>
    </Card>
  );
}

async function readingOf(file: File): Promise<Reading> {
  // A character has at most four bytes: what is longer is too long in any case, and is not even read.
  if (file.size > longestBundle * 4) return { kind: 'refused', code: 'bundle-too-large' };
  try {
    return readingIn(await file.text());
  } catch {
    // The file went away, or may not be read.
    return { kind: 'refused', code: 'bundle-not-json' };
  }
}

function readingIn(text: string, patientId?: string): Reading {
  const read = readBundle(text, patientId);
  if (!read.ok) return { kind: 'refused', code: read.error.code };
  const { patients, imported } = read.value;
  return imported === null
    ? { kind: 'choose', text, patients }
    : { kind: 'read', imported, key: crypto.randomUUID() };
}
