import { useEffect, useState } from 'react';
import type { Library } from '../../shared/content/library.ts';
import { languages, type OptionId } from '../../shared/ids.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';

/**
 * The part of the library for these columns and what was added under them, in both languages (the screen and her paper may differ). Null until
 * the first has come; while another part is fetched the one before stays. A code where it cannot be had.
 */
export function useLibrary(
  columns: readonly OptionId[],
  goesWith: readonly OptionId[],
): Library | ErrorCode | null {
  const [library, setLibrary] = useState<Library | ErrorCode | null>(null);
  // The same options in another order need no other slice.
  const wanted = [...columns, ...goesWith].sort().join(' ');

  useEffect(() => {
    let latest = true;
    const optionIds = wanted === '' ? [] : (wanted.split(' ') as OptionId[]);
    void beside()
      ['library.slice']({ optionIds, languages: [...languages] })
      .then((answer) => latest && setLibrary(answer.ok ? answer.value : answer.error.code));
    return () => {
      latest = false;
    };
  }, [wanted]);

  return library;
}
