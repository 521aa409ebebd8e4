import { useEffect, useState } from 'react';
import type { Library } from '../../shared/content/library.ts';
import { languages, type OptionId } from '../../shared/ids.ts';
import { beside } from '../app/beside.ts';

/**
 * The part of the library for these columns, in both languages (the screen and her paper may differ). Null until
 * the first has come; while another part is fetched the one before stays.
 */
export function useLibrary(columns: readonly OptionId[]): Library | null {
  const [library, setLibrary] = useState<Library | null>(null);
  // The same options in another order need no other slice.
  const wanted = [...columns].sort().join(' ');

  useEffect(() => {
    let latest = true;
    const optionIds = wanted === '' ? [] : (wanted.split(' ') as OptionId[]);
    void beside()
      ['library.slice']({ optionIds, languages: [...languages] })
      .then((answer) => latest && answer.ok && setLibrary(answer.value));
    return () => {
      latest = false;
    };
  }, [wanted]);

  return library;
}
