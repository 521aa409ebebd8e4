import type { Language } from '../../../shared/ids.ts';
import { fail } from '../../../shared/result.ts';
import { beside } from '../../app/beside.ts';
import { useWords } from '../../app/words.tsx';
import type { ChangeQueue } from '../changeQueue.ts';
import { FileCard } from '../FileCard.tsx';
import type { StepProps } from '../StepProps.ts';

/** The visit as a document for the clinic's system. */
export function RecordCard({ queue }: StepProps) {
  const { t, language } = useWords();
  return (
    <FileCard
      title={t('takeHome:recordTitle')}
      hint={t('takeHome:recordHint')}
      button={t('takeHome:recordSave')}
      save={() => saveRecord(queue, language)}
    />
  );
}

/** Of what is saved and nothing else, in the language of the screen: clinicians read it. */
async function saveRecord(queue: ChangeQueue, language: Language) {
  if (!(await queue.settled())) return 'not-yet' as const;
  const { id: visitId, revision } = queue.state.visit;
  return beside()
    ['records.save']({ visitId, revision, language })
    .catch(() => fail('unexpected'));
}
