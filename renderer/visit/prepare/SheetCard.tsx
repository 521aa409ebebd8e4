import { fail } from '../../../shared/result.ts';
import { beside } from '../../app/beside.ts';
import { useWords } from '../../app/words.tsx';
import type { ChangeQueue } from '../changeQueue.ts';
import { FileCard } from '../FileCard.tsx';
import type { StepProps } from '../StepProps.ts';

/** The page that she gets before the visit, which is also what the nurse asks on the phone. */
export function SheetCard({ queue }: StepProps) {
  const { t } = useWords();
  return (
    <FileCard
      title={t('prepare:sheetTitle')}
      hint={t('prepare:sheetHint')}
      button={t('prepare:sheetSave')}
      save={() => saveSheet(queue)}
    />
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
