import type { Grid } from '../../../shared/compare/grid.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Outcome } from '../../../shared/weigh/outcome.ts';
import type { OutcomeWords } from '../../../shared/weigh/outcomeWords.ts';
import { letterOf, tilesInWords } from '../../../shared/weigh/tiles.ts';
import { useWords } from '../../app/words.tsx';
import styles from './FitCard.module.css';

interface Props {
  outcome: Outcome;
  grid: Grid;
  lookup: Lookup;
  words: Pick<OutcomeWords, 'often' | 'doubts'>;
}

/** Folded: ten lettered tiles, no longer and no bolder for one option than for another, and what the numbers rest on. */
export function Steadiness({ outcome, grid, lookup, words }: Props) {
  const { t, language } = useWords();
  const tiles = 'tiles' in outcome ? outcome.tiles : [];
  if (tiles.length === 0 && words.doubts.length === 0) return null;
  return (
    <details className={styles.steadiness}>
      <summary>{t(tiles.length > 0 ? 'weigh:howSteady' : 'weigh:worked')}</summary>
      {tiles.length > 0 && (
        <>
          <p>{words.often}</p>
          <p>{t('weigh:tilesCaption')}</p>
          <div className={styles.tiles} role="img" aria-label={tilesInWords(tiles, t)}>
            {tiles.map((place, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: ten tiles that never move.
              <span key={at} className={styles.tile} data-option={place ?? 'open'}>
                {place === null ? '' : letterOf(place)}
              </span>
            ))}
          </div>
          {tiles.includes(null) && <p>{t('weigh:tilesOpen')}</p>}
          <ul className={styles.letters}>
            {grid.columns.map(({ id }, place) => (
              <li key={id}>
                {t('weigh:letter', {
                  letter: letterOf(place),
                  option: lookup.text(language, `options.${id}.name`),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {words.doubts.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
