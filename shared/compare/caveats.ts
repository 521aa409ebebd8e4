import type { MessageKey } from '../i18n/translate.ts';
import type { GridCell } from './grid.ts';

/** Reasons for doubt that change of whom or what a number speaks: they stand with it, not only in its source. */
const besideTheNumber = ['other-people', 'other-schedule', 'other-cancer'] as const;

/** What stands with the study's name of a cell, in few words: other people, another dose, no group to compare with. */
export function caveatsOf({ readings, whyKeys }: Extract<GridCell, { kind: 'measured' }>): MessageKey[] {
  const others = besideTheNumber.filter((reason) => whyKeys.includes(`reasons.${reason}`));
  const isAlone = readings.some(({ arm, control }) => arm === 'treated' && control === null);
  return [...others, ...(isAlone ? (['no-comparison'] as const) : [])].map(
    (reason): MessageKey => `options:caveat.${reason}`,
  );
}
