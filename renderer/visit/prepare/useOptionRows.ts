import { useEffect, useState } from 'react';
import type { OptionRow } from '../../../shared/ipc/contract.ts';
import type { ErrorCode } from '../../../shared/result.ts';
import { beside } from '../../app/beside.ts';

/** Every option of the library by name; null until it has come, or the code of why it cannot. */
export function useOptionRows(): readonly OptionRow[] | ErrorCode | null {
  const [rows, setRows] = useState<readonly OptionRow[] | ErrorCode | null>(null);
  useEffect(() => {
    let here = true;
    void beside()
      ['library.list']({})
      .then((answer) => here && setRows(answer.ok ? answer.value.options : answer.error.code));
    return () => {
      here = false;
    };
  }, []);
  return rows;
}
