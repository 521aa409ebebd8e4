import type { MessageKey } from '../i18n/translate.ts';
import type { GridRow } from './grid.ts';

/**
 * The fixed words over a row: whether what it says comes from one study, or must not be held against each other.
 * Null where there is nothing that anybody could compare.
 */
export function howToCompare({ attribute, comparability, cells }: GridRow): MessageKey | null {
  if (comparability === 'nothing-to-compare' || cells.length < 2) return null;
  const figures = cells.filter(({ kind }) => kind === 'measured').length;
  const directions = cells.filter(({ kind }) => kind === 'direction').length;
  if (figures === 0) return directions > 1 ? 'options:differentStudiesInWords' : null;
  if (comparability === 'one-study') return 'options:oneStudy';
  return attribute.group === 'benefit' ? 'options:differentStudies' : 'options:differentStudiesBeside';
}
