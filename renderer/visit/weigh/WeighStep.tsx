import { useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { useGrid } from '../useGrid.ts';
import { HerCards } from './HerCards.tsx';
import { weighingOf } from './weighing.ts';

/** How each option meets what she said, in words and numbers. Off until somebody asks; nothing is added up. */
export function WeighStep({ visit, library, record }: StepProps) {
  const { t } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const made = useGrid(visit, library);
  const weighing = typeof made === 'string' ? made : weighingOf(visit, made.grid);
  return (
    <>
      <StepHead title={t('weigh:title')} lead={t('weigh:lead')} />
      {typeof weighing === 'string' || typeof made === 'string' ? (
        <p className={styles.notice}>{t(`weigh:${String(weighing) as 'noCards'}`)}</p>
      ) : isAsked ? (
        <HerCards {...made} visit={visit} record={record} weighing={weighing} />
      ) : (
        <>
          <div className={styles.actions}>
            <Button onPress={() => setIsAsked(true)}>{t('weigh:ask')}</Button>
          </div>
          <p className={styles.soft}>{t('weigh:askHint')}</p>
        </>
      )}
    </>
  );
}
