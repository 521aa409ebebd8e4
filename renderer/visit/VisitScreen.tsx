import { useCallback, useRef, useState } from 'react';
import type { VisitId } from '../../shared/ids.ts';
import { Mishap } from '../app/Mishap.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { KeptDrafts } from '../components/keptDrafts.ts';
import { BottomBar } from './BottomBar.tsx';
import { Leaving, useLeaving } from './Leaving.tsx';
import { Obstacle } from './Obstacle.tsx';
import type { Recordable } from './StepProps.ts';
import { StepRail } from './StepRail.tsx';
import { stepOf } from './stepOf.ts';
import { type StepId, steps } from './steps.ts';
import { TopBar } from './TopBar.tsx';
import type { Attempt } from './undoHistory.ts';
import { useLibrary } from './useLibrary.ts';
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
  const { visit, unsaved, savedAt, obstacle } = open.state;
  const [stepId, setStepId] = useState<StepId>('prepare');
  const [undone, setUndone] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const [drafts] = useState(() => new Map<string, string>());
  const { leave, stay, isAsking } = useLeaving(open.queue, drafts, onLeave);
  const library = useLibrary(visit.columns);

  const record = useCallback(
    (change: Recordable) => {
      setUndone(null);
      open.record(change);
    },
    [open.record],
  );

  const goTo = useCallback((step: StepId) => {
    setStepId(step);
    // Moving the focus tells a screen reader that the page has changed, and starts Tab at the top of the step.
    main.current?.focus();
    if (main.current !== null) main.current.scrollTop = 0;
  }, []);

  const say = useCallback(
    (attempt: Attempt | null, how: 'undone' | 'redone') => {
      if (attempt === null) return setUndone(t('visit:nothingToUndo'));
      const { change, isDone } = attempt;
      goTo(stepOf(change));
      const what = t(`visit:change.${change.type}`);
      setUndone(t(isDone ? `visit:${how}` : 'visit:changedSince', { what }));
    },
    [goTo, t],
  );
  const undo = useCallback(() => say(open.undo(), 'undone'), [open.undo, say]);
  const redo = useCallback(() => say(open.redo(), 'redone'), [open.redo, say]);
  useShortcuts({ goTo, undo, redo });

  const at = steps.findIndex((step) => step.id === stepId);
  const Step = steps[at]?.Step;
  return (
    <div className={styles.screen}>
      <TopBar label={visit.texts.label} startedAt={visit.startedAt} onLeave={leave} />
      <StepRail current={stepId} onGo={goTo} />
      <main ref={main} className={styles.main} tabIndex={-1} aria-label={t(`visit:step.${stepId}`)}>
        {obstacle !== null && <Obstacle obstacle={obstacle} unsaved={unsaved} queue={open.queue} />}
        {isAsking && <Leaving onLeave={onLeave} onStay={stay} />}
        {typeof library === 'string' && <p role="alert">{t(`errors:${library}`)}</p>}
        {Step !== undefined && library !== null && typeof library !== 'string' && (
          <KeptDrafts value={drafts}>
            <Mishap key={stepId}>
              <Step visit={visit} library={library} record={record} queue={open.queue} />
            </Mishap>
          </KeptDrafts>
        )}
      </main>
      <BottomBar
        saved={unsaved.length === 0 ? savedAt : null}
        said={undone}
        onUndo={undo}
        back={steps[at - 1]?.id ?? null}
        next={steps[at + 1]?.id ?? null}
        onGo={goTo}
      />
    </div>
  );
}
