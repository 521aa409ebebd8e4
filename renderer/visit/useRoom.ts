import { useCallback, useState } from 'react';
import type { Visit } from '../../shared/visit/visit.ts';

/**
 * While the visit is in the room, this window shows no list of visits and no Prepare, until somebody who has the key
 * asks for them. The key holds for as long as the visit is open here.
 */
export function useRoom(stage: Visit['stage']) {
  const [isKeyed, setIsKeyed] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const ask = useCallback(() => setIsAsking(true), []);
  const close = useCallback(() => setIsAsking(false), []);
  const open = useCallback(() => {
    setIsKeyed(true);
    setIsAsking(false);
  }, []);
  return { isHeld: stage === 'in-room' && !isKeyed, isAsking, ask, close, open };
}
