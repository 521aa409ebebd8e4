import { useWords } from '../../app/words.tsx';
import step from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { useGrid } from '../useGrid.ts';
import { GoesWithAny } from './GoesWithAny.tsx';
import { OptionsGrid } from './OptionsGrid.tsx';

/** Today's options side by side, once an oncologist has released them. */
export function OptionsStep({ visit, library, record }: StepProps) {
  const { t } = useWords();
  const made = useGrid(visit, library);
  return (
    <>
      <StepHead title={t('options:title')} lead={t('options:lead')} />
      {typeof made === 'string' ? (
        <p className={step.notice}>{t(`options:${made}`)}</p>
      ) : (
        <>
          <OptionsGrid {...made} visit={visit} record={record} />
          <GoesWithAny options={made.grid.goesWithAny} lookup={made.lookup} />
        </>
      )}
    </>
  );
}
