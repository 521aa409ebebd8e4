import { languages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { wordsIn } from '../readability.ts';
import { listPlace, textPlace } from './place.ts';

/** Equal detail: in a row with a budget no column says much more than the one beside it. */
export function wordBudget(library: Library): Issue[] {
  return library.attributes.flatMap(({ id: row, budget }, at) =>
    languages.flatMap((language): Issue[] => {
      if (budget === null) return [];
      const { min, max } = budget[language];
      const isWide = max < min || max > 1.5 * min;
      const place = listPlace('attributes', at, `budget.${language}`);
      const wide = {
        rule: 'wordBudget',
        ...place,
        reason: `${row}: ${max} is not between ${min} and 1.5 × ${min}`,
      };
      const outside = library.options.flatMap(({ id, role, cells }) => {
        const key = `options.${id}.cell.${row}`;
        const text = library.text[language][key];
        if (role !== 'column' || cells[row]?.kind !== 'words' || text === undefined) return [];
        const count = wordsIn(text).length;
        if (count >= min && count <= max) return [];
        const reason = `${count} words; this row has ${min} to ${max}`;
        return [{ rule: 'wordBudget', ...textPlace(language, key, library), reason }];
      });
      return isWide ? [wide, ...outside] : outside;
    }),
  );
}
