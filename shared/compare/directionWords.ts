import type { Lookup } from '../content/lookup.ts';
import type { Translator } from '../i18n/translate.ts';
import type { GridCell } from './grid.ts';
import { studyName } from './studyName.ts';

type InWords = Extract<GridCell, { kind: 'direction' | 'compared-with' }>;

/** "Longer than with letrozole + dummy pill (placebo), in MONALEESA-2.": no number, but never without its comparison. */
export function directionWords(t: Translator, cell: InWords, lookup: Lookup): string {
  if (cell.kind === 'compared-with') {
    const names = new Set(cell.readings.map(({ study }) => studyName(t.language, study, lookup)));
    return t('options:comparedWith', { studies: [...names].join('; ') });
  }
  const { study } = cell.reading;
  return t(`options:against.${cell.direction}`, {
    arm: lookup.text(t.language, `studies.${study.id}.control`),
    study: studyName(t.language, study, lookup),
  });
}
