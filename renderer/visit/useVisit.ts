import { useCallback, useEffect, useRef, useState } from 'react';
import { EventId, type VisitId } from '../../shared/ids.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { eventVersion, VisitEvent } from '../../shared/visit/event.ts';
import { inverseOf } from '../../shared/visit/undo.ts';
import { beside } from '../app/beside.ts';
import { ChangeQueue, type QueueState } from './changeQueue.ts';
import type { Recordable } from './StepProps.ts';
import { type Attempt, UndoHistory } from './undoHistory.ts';

/** One visit, open in this window. `record` and the others keep their identity for as long as the window shows it. */
export interface OpenVisit {
  state: QueueState;
  record: (change: Recordable) => void;
  /** Takes the last change of this window back; null when there is none. */
  undo: () => Attempt | null;
  redo: () => Attempt | null;
  queue: ChangeQueue;
}

/** Opens the visit and keeps it: null while it is being read, or the code of why it cannot be. */
export function useVisit(visitId: VisitId): OpenVisit | ErrorCode | null {
  const [queue, setQueue] = useState<ChangeQueue | ErrorCode | null>(null);
  const [state, setState] = useState<QueueState | null>(null);
  const history = useRef(new UndoHistory());

  useEffect(() => {
    let here = true;
    const now = () => new Date().toISOString();
    void beside()
      ['visits.open']({ visitId })
      .then((answer) => {
        if (!here) return;
        if (!answer.ok) return setQueue(answer.error.code);
        const send = beside()['visits.record'];
        const opened = new ChangeQueue(answer.value.visit, { send, now, onChange: setState });
        setState(opened.state);
        setQueue(opened);
      });
    return () => {
      here = false;
    };
  }, [visitId]);

  const isOpen = queue instanceof ChangeQueue;
  const add = useCallback(
    (change: Recordable, undoes?: EventId): VisitEvent | null => {
      if (!isOpen) return null;
      const event = eventOf(change, undoes);
      queue.add(event);
      return event;
    },
    [isOpen, queue],
  );

  const record = useCallback(
    (change: Recordable) => {
      if (!isOpen) return;
      const before = queue.state.visit;
      const event = add(change);
      if (event === null || change.type === 'unreviewed-accepted') return;
      history.current.did({ event: event.id, change, inverse: inverseOf(before, change) });
    },
    [add, isOpen, queue],
  );
  const undo = useCallback(
    () => (isOpen ? history.current.undo(queue.state.visit, add) : null),
    [add, isOpen, queue],
  );
  const redo = useCallback(
    () => (isOpen ? history.current.redo(queue.state.visit, add) : null),
    [add, isOpen, queue],
  );

  if (!isOpen || state === null) return typeof queue === 'string' ? queue : null;
  return { state, record, undo, redo, queue };
}

/** The event that says this change; parsed here, so that a step that builds nonsense fails where it was written. */
function eventOf(change: Recordable, undoes?: EventId): VisitEvent {
  const id = EventId.parse(crypto.randomUUID());
  return VisitEvent.parse({
    id,
    v: eventVersion,
    ...(undoes === undefined ? {} : { undoes }),
    ...change,
  });
}
