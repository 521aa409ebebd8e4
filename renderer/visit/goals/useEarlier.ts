import { useEffect, useState } from 'react';
import type { Visit } from '../../../shared/visit/visit.ts';
import { beside } from '../../app/beside.ts';

/** The visit that this one follows; null until it has come, and where it is no longer there. */
export function useEarlier({ follows }: Visit): Visit | null {
  const [earlier, setEarlier] = useState<Visit | null>(null);
  const visitId = follows?.visit ?? null;
  useEffect(() => {
    let here = true;
    if (visitId === null) return;
    void beside()
      ['visits.open']({ visitId })
      .then((answer) => {
        if (here && answer.ok) setEarlier(answer.value.visit);
      });
    return () => {
      here = false;
    };
  }, [visitId]);
  return visitId === null ? null : earlier;
}
