import { useCallback, useState } from 'react';
import type { VisitId } from '../../shared/ids.ts';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { VisitScreen } from '../visit/VisitScreen.tsx';

/** Behind the door: the list of visits, or the one that is open. */
export function Inside() {
  const [visitId, setVisitId] = useState<VisitId | null>(null);
  const leave = useCallback(() => setVisitId(null), []);
  return visitId === null ? (
    <HomeScreen onOpen={setVisitId} />
  ) : (
    <VisitScreen visitId={visitId} onLeave={leave} />
  );
}
