import { folded } from '../../shared/folded.ts';
import type { Language } from '../../shared/ids.ts';
import type { OptionRow } from '../../shared/ipc/contract.ts';

/**
 * The options that have every word of `query` in their name, their line, a drug, a brand or the name of their class,
 * in any language: a person from Texas may type either. In the order in which they came.
 */
export function findOptions(
  rows: readonly OptionRow[],
  query: string,
  familyName: (row: OptionRow) => string,
): OptionRow[] {
  const wanted = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    const { name, short, drugs, brands } = row;
    const text = folded(
      [name.en, name.es, short.en, short.es, ...drugs, ...brands, familyName(row)].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** By name in the language of the screen, as a person looks for it. */
export const byName = (rows: readonly OptionRow[], language: Language): OptionRow[] =>
  rows.toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
