import { lazy, Suspense, useCallback, useState } from 'react';
import type { VisitId } from '../../shared/ids.ts';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { VisitScreen } from '../visit/VisitScreen.tsx';

/** Few visits need it, so it comes when somebody asks for it. */
const LibraryScreen = lazy(() =>
  import('../library/LibraryScreen.tsx').then((module) => ({ default: module.LibraryScreen })),
);

/** Behind the door: the list of visits, the one that is open, or the library. */
export function Inside() {
  const [visitId, setVisitId] = useState<VisitId | null>(null);
  const [isReading, setIsReading] = useState(false);
  const leave = useCallback(() => setVisitId(null), []);
  if (isReading) {
    return (
      <Suspense>
        <LibraryScreen onClose={() => setIsReading(false)} />
      </Suspense>
    );
  }
  return visitId === null ? (
    <HomeScreen onOpen={setVisitId} onRead={() => setIsReading(true)} />
  ) : (
    <VisitScreen visitId={visitId} onLeave={leave} />
  );
}
