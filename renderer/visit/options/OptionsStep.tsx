import { optionIn } from '../../../shared/visit/outcome.ts';
import { isReleased } from '../../../shared/visit/visit.ts';
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
  const isCompared = visit.answers.path !== 'urgent' && visit.answers.path !== 'stopping';
  const made = useGrid(onTheWay(visit), library);
  return (
    <>
      <StepHead title={t('options:title')} lead={t('options:lead')} />
      {!isCompared ? (
        <p className={step.notice}>{t('options:notOnPath')}</p>
      ) : typeof made === 'string' ? (
        <p className={step.notice}>{t(`options:${made}`)}</p>
      ) : (
        <>
          <p className={step.soft}>{t('options:marks')}</p>
          <OptionsGrid {...made} visit={visit} record={record} />
          <GoesWithAny options={made.grid.goesWithAny} lookup={made.lookup} />
        </>
      )}
    </>
  );
}

/** Where it is already decided, the option that was chosen stands alone: what to expect of it. */
function onTheWay(visit: StepProps['visit']): StepProps['visit'] {
  const chosen = optionIn(visit.outcome);
  if (visit.answers.path !== 'already-decided' || chosen === null || !isReleased(visit)) return visit;
  return {
    ...visit,
    ownColumn: null,
    columns: [chosen],
    released: visit.released && { ...visit.released, own: null, columns: [chosen] },
  };
}
