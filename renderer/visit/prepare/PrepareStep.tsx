import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { AsGoodNotice } from './AsGoodNotice.tsx';
import { AsideCard } from './AsideCard.tsx';
import { ImportCard } from './importing/ImportCard.tsx';
import { NotesCard } from './NotesCard.tsx';
import { OptionsCard } from './OptionsCard.tsx';
import { OwnColumnCard } from './OwnColumnCard.tsx';
import { PictureNotices } from './PictureNotices.tsx';
import { PictureForm } from './picture/PictureForm.tsx';
import { ReleaseCard } from './ReleaseCard.tsx';
import { SheetCard } from './SheetCard.tsx';
import { SymptomsCard } from './SymptomsCard.tsx';
import { ToldCard } from './ToldCard.tsx';
import { WhoCard } from './WhoCard.tsx';

/** For clinicians, before the room: who, what she has been told, how she is, the picture, which options, the release. */
export function PrepareStep(step: StepProps) {
  const { t } = useWords();
  return (
    <>
      <StepHead title={t('prepare:title')} lead={t('prepare:lead')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <WhoCard {...step} />
          <ToldCard {...step} />
          <ImportCard {...step} />
          <SymptomsCard {...step} />
          <SheetCard {...step} />
          <NotesCard {...step} />
        </div>
        <div className={styles.column}>
          <PictureNotices {...step} />
          <PictureForm {...step} />
          <OptionsCard {...step} />
          <AsGoodNotice {...step} />
          <OwnColumnCard {...step} />
          <ReleaseCard {...step} />
          <AsideCard {...step} />
        </div>
      </div>
    </>
  );
}
