import { useCallback, useEffect, useRef, useState } from 'react';
import type { VisitId } from '../../shared/ids.ts';
import { Mishap } from '../app/Mishap.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { KeptDrafts } from '../components/keptDrafts.ts';
import { warmPreview } from '../preview/warmPreview.ts';
import { BottomBar } from './BottomBar.tsx';
import { LeaveRoom } from './LeaveRoom.tsx';
import { Leaving, useLeaving } from './Leaving.tsx';
import { Obstacle } from './Obstacle.tsx';
import { Pause } from './Pause.tsx';
import type { Recordable } from './StepProps.ts';
import { StepRail } from './StepRail.tsx';
import { stepOf } from './stepOf.ts';
import { type StepId, stepBeside, steps } from './steps.ts';
import { TopBar } from './TopBar.tsx';
import type { Attempt } from './undoHistory.ts';
import { useLibrary } from './useLibrary.ts';
import { useRoom } from './useRoom.ts';
import { useShortcuts } from './useShortcuts.ts';
import { type OpenVisit, useVisit } from './useVisit.ts';
import styles from './VisitScreen.module.css';

/** One visit: rail at the left, the step in the middle, where to go next at the foot. */
export function VisitScreen({ visitId, onLeave }: { visitId: VisitId; onLeave: () => void }) {
  const { t } = useWords();
  const open = useVisit(visitId);
  if (open === null) return null;
  if (typeof open !== 'string') return <OpenVisitScreen open={open} onLeave={onLeave} />;
  return (
    <main className={styles.refused}>
      <p role="alert">{t(`errors:${open}`)}</p>
      <Button onPress={onLeave}>{t('visit:home')}</Button>
    </main>
  );
}

function OpenVisitScreen({ open, onLeave }: { open: OpenVisit; onLeave: () => void }) {
  const { t } = useWords();
  const { visit, unsaved, savedAt } = open.state;
  const room = useRoom(visit.stage);
  const main = useRef<HTMLElement>(null);
  useEffect(warmPreview, []);
  const [wanted, setWanted] = useState<StepId>(room.isHeld ? 'today' : 'prepare');
  const [isPaused, setIsPaused] = useState(false);
  const [drafts] = useState(() => new Map<string, string>());
  const leaving = useLeaving(open.queue, drafts, onLeave);
  // In the room Prepare is not hers to see, whichever way it was asked for.
  const stepId = room.isHeld && wanted === 'prepare' ? 'today' : wanted;

  const goTo = useCallback((step: StepId) => {
    setWanted(step);
    // Moving the focus tells a screen reader that the page has changed, and starts Tab at the top of the step.
    main.current?.focus();
    if (main.current !== null) main.current.scrollTop = 0;
  }, []);
  const { said, record, undo, redo } = useUndo(open, goTo);
  const pause = useCallback(() => setIsPaused((was) => !was), []);
  useShortcuts({ goTo, undo, redo, pause });

  if (isPaused) return <Pause onGoOn={pause} />;
  const { path } = visit.answers;
  return (
    <div className={styles.screen}>
      <TopBar
        label={visit.texts.label}
        startedAt={visit.startedAt}
        isInRoom={room.isHeld}
        onPause={pause}
        onLeave={room.isHeld ? room.ask : leaving.leave}
      />
      <StepRail current={stepId} path={path} isInRoom={room.isHeld} symptoms={visit.symptoms} onGo={goTo} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <main ref={main} className={styles.main} tabIndex={0} aria-label={t(`visit:step.${stepId}`)}>
        {leaving.isAsking && <Leaving onLeave={onLeave} onStay={leaving.stay} />}
        <KeptDrafts value={drafts}>
          <CurrentStep open={open} stepId={stepId} record={record} />
        </KeptDrafts>
      </main>
      <BottomBar
        saved={unsaved.length === 0 ? savedAt : null}
        said={said}
        onUndo={undo}
        onRedo={redo}
        back={backOf(stepBeside(path, stepId, 'before'), room.isHeld)}
        next={stepBeside(path, stepId, 'after')}
        onGo={goTo}
      />
      {room.isAsking && <LeaveRoom onOpened={room.open} onClose={room.close} />}
    </div>
  );
}

const backOf = (step: StepId | null, isInRoom: boolean) => (isInRoom && step === 'prepare' ? null : step);

interface CurrentProps {
  open: OpenVisit;
  stepId: StepId;
  record: (change: Recordable) => void;
}

/** What stands in the way of saving, and under it the step itself, once its part of the library has come. */
function CurrentStep({ open, stepId, record }: CurrentProps) {
  const { t } = useWords();
  const { visit, unsaved, obstacle } = open.state;
  const library = useLibrary(visit.columns, visit.goesWith);
  const Step = steps.find(({ id }) => id === stepId)?.Step;
  return (
    <>
      {obstacle !== null && <Obstacle obstacle={obstacle} unsaved={unsaved} queue={open.queue} />}
      {typeof library === 'string' && <p role="alert">{t(`errors:${library}`)}</p>}
      {Step !== undefined && library !== null && typeof library !== 'string' && (
        <Mishap key={stepId}>
          <Step visit={visit} library={library} record={record} queue={open.queue} />
        </Mishap>
      )}
    </>
  );
}

/** Recording, undoing and doing again, each of which says what it did and shows where. */
function useUndo(open: OpenVisit, goTo: (step: StepId) => void) {
  const { t } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const record = useCallback(
    (change: Recordable) => {
      setSaid(null);
      open.record(change);
    },
    [open.record],
  );
  const say = useCallback(
    (attempt: Attempt | null, how: 'undone' | 'redone') => {
      if (attempt === null)
        return setSaid(t(how === 'undone' ? 'visit:nothingToUndo' : 'visit:nothingToRedo'));
      const { change, isDone } = attempt;
      goTo(stepOf(change));
      const what = t(`visit:change.${change.type}`);
      setSaid(t(isDone ? `visit:${how}` : 'visit:changedSince', { what }));
    },
    [goTo, t],
  );
  const undo = useCallback(() => say(open.undo(), 'undone'), [open.undo, say]);
  const redo = useCallback(() => say(open.redo(), 'redone'), [open.redo, say]);
  return { said, record, undo, redo };
}
