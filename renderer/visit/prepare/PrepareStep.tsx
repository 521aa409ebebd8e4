import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { GateCard } from './GateCard.tsx';
import { OptionsCard } from './OptionsCard.tsx';
import { PictureCard } from './PictureCard.tsx';
import { ReleaseCard } from './ReleaseCard.tsx';
import { ToldCard } from './ToldCard.tsx';
import { WhoCard } from './WhoCard.tsx';

/** For clinicians, before the room: who, what she has been told, the picture, which options, the release. */
export function PrepareStep(step: StepProps) {
  const { t } = useWords();
  return (
    <>
      <StepHead title={t('prepare:title')} lead={t('prepare:lead')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <WhoCard {...step} />
          <ToldCard {...step} />
          <GateCard {...step} />
        </div>
        <div className={styles.column}>
          <PictureCard {...step} />
          <OptionsCard {...step} />
          <ReleaseCard {...step} />
        </div>
      </div>
    </>
  );
}
