import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { optionPlace } from './place.ts';

/**
 * A number that stands alone says so: where nothing was counted beside it, the cell gives "no comparison group" as a
 * reason, or says it in words of its own.
 */
export function comparisons(library: Library): Issue[] {
  const own = library.text.en;
  return library.options.flatMap((option) =>
    Object.entries(option.cells).flatMap(([row, cell]) => {
      if (cell.kind !== 'measured' || cell.measures.some(({ control }) => control !== null)) return [];
      const isSaid =
        cell.why.includes('no-comparison') || own[`options.${option.id}.why.${row}`] !== undefined;
      return isSaid
        ? []
        : [
            {
              rule: 'comparisons',
              ...optionPlace(option, `cells.${row}.why`),
              reason: 'nothing was counted beside this; it must say so',
            },
          ];
    }),
  );
}
