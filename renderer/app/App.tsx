import { lazy, Suspense, useEffect, useState } from 'react';
import type { AppState } from '../../shared/ipc/contract.ts';
import { beside } from './beside.ts';
import { FirstStart } from './FirstStart.tsx';
import { PracticeBanner } from './PracticeBanner.tsx';
import { Unlock } from './Unlock.tsx';
import { useWords } from './words.tsx';

/** What stands behind the door is fetched while the passphrase is typed, so that the field is there at once. */
const fetchInside = () => import('./Inside.tsx');
const Inside = lazy(() => fetchInside().then((module) => ({ default: module.Inside })));

/** The window: which screen stands in it follows from where the app stands and which visit is open. */
export function App() {
  const [state, setState] = useState<AppState | null>(null);
  const { language } = useWords();

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    void beside()
      ['app.status']({})
      .then((answer) => answer.ok && setState(answer.value.state));
    const soon = setTimeout(fetchInside, 500);
    return () => clearTimeout(soon);
  }, []);

  if (state === null) return null;
  if (state === 'new') return <FirstStart onOpened={setState} />;
  if (state === 'locked') return <Unlock onOpened={setState} />;
  return (
    <>
      {state === 'practice' && <PracticeBanner />}
      <Suspense>
        <Inside />
      </Suspense>
    </>
  );
}
