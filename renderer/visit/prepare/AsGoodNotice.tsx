import { useMemo } from 'react';
import { gridOf } from '../../../shared/compare/grid.ts';
import { lookupIn } from '../../../shared/content/lookup.ts';
import { asGoodOnAll } from '../../../shared/weigh/outcome.ts';
import { herCardsOf, weighingOf } from '../../../shared/weigh/weighing.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

/**
 * For the clinician, once her cards are known (by phone, say) and before the options are released: an option that is
 * at least as good as the others on all that she picked, so that a column without a reason to stand can go.
 */
export function AsGoodNotice({ visit, library }: Pick<StepProps, 'visit' | 'library'>) {
  const { t, language } = useWords();
  const option = useMemo(() => {
    // Most visits are prepared before she has picked anything.
    if (visit.matters.cards.length === 0) return null;
    const lookup = lookupIn(library);
    const columns = visit.columns.filter((id) => library.options.some((one) => one.id === id));
    const grid = gridOf({ ...visit, columns }, lookup);
    if (typeof herCardsOf(visit, grid) === 'string') return null;
    return asGoodOnAll(weighingOf(visit, grid, lookup), grid);
  }, [visit, library]);
  if (option === null) return null;
  const name = library.text[language][`options.${option}.name`] ?? option;
  return <p className={styles.notice}>{t('prepare:asGood', { option: name })}</p>;
}
