import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { KeepOffCard } from './KeepOffCard.tsx';
import { NoteCard } from './NoteCard.tsx';
import { PaperCard } from './PaperCard.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { RecordCard } from './RecordCard.tsx';
import { SaveCard } from './SaveCard.tsx';

/** The pages she takes home, as they will be, and what goes on them; then the note for the record. */
export function TakeHomeStep(step: StepProps) {
  const { t } = useWords();
  return (
    <>
      <StepHead title={t('takeHome:title')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <SaveCard {...step} />
          <PaperCard {...step} />
          <KeepOffCard {...step} />
          <NoteCard {...step} />
          <RecordCard {...step} />
        </div>
        <PreviewCard {...step} />
      </div>
    </>
  );
}
