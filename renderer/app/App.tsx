import { useCallback, useEffect, useState } from 'react';
import type { VisitId } from '../../shared/ids.ts';
import type { AppState } from '../../shared/ipc/contract.ts';
import { HomeScreen } from '../home/HomeScreen.tsx';
import { VisitScreen } from '../visit/VisitScreen.tsx';
import { beside } from './beside.ts';
import { FirstStart } from './FirstStart.tsx';
import { PracticeBanner } from './PracticeBanner.tsx';
import { Unlock } from './Unlock.tsx';
import { useWords } from './words.tsx';

/** The window: which screen stands in it follows from where the app stands and which visit is open. */
export function App() {
  const [state, setState] = useState<AppState | null>(null);
  const [visitId, setVisitId] = useState<VisitId | null>(null);
  const leave = useCallback(() => setVisitId(null), []);
  const { language } = useWords();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    void beside()
      ['app.status']({})
      .then((answer) => answer.ok && setState(answer.value.state));
  }, []);

  if (state === null) return null;
  if (state === 'new') return <FirstStart onOpened={setState} />;
  if (state === 'locked') return <Unlock onOpened={setState} />;
  return (
    <>
      {state === 'practice' && <PracticeBanner />}
      {visitId === null ? (
        <HomeScreen onOpen={setVisitId} />
      ) : (
        <VisitScreen visitId={visitId} onLeave={leave} />
      )}
    </>
  );
}
