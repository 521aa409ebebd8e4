import { useEffect, useState } from 'react';
import type { Output } from '../../shared/ipc/contract.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';

export type Reading = Output<'library.reading'>;

/** What belongs to no visit; null until it has come, or the code of why it cannot. */
export function useReading(): Reading | ErrorCode | null {
  const [reading, setReading] = useState<Reading | ErrorCode | null>(null);
  useEffect(() => {
    let here = true;
    void beside()
      ['library.reading']({})
      .then((answer) => here && setReading(answer.ok ? answer.value : answer.error.code));
    return () => {
      here = false;
    };
  }, []);
  return reading;
}
