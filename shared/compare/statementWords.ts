import type { Lookup } from '../content/lookup.ts';
import type { Language } from '../ids.ts';
import type { GridCell } from './grid.ts';

type Statement = Extract<GridCell, { kind: 'guideline' }>['statements'][number];

/**
 * One of the five phrases. Where it is not settled that the picture it speaks of is hers, that picture comes first:
 * "If it is HER2-positive, as a first treatment: Guidelines name this as one of the usual choices."
 */
export function statementWords({ picture, phrase, isHers }: Statement, lookup: Lookup, language: Language) {
  const words = lookup.text(language, `guidelines.${phrase}`);
  return isHers ? words : `${lookup.text(language, `pictures.${picture}`)}: ${words}`;
}
