import { useEffect, useLayoutEffect, useRef } from 'react';
import { type StepId, steps } from './steps.ts';

interface Shortcuts {
  goTo: (step: StepId) => void;
  undo: () => void;
  redo: () => void;
  pause: () => void;
}

/**
 * F9 pauses; Ctrl+1…8 go to the steps, Ctrl+Z takes back, Ctrl+Shift+Z does again (Cmd on a Mac). In a text field Ctrl+Z
 * belongs to the field: it takes back letters, not changes of the visit.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F9') {
        latest.current.pause();
        return event.preventDefault();
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (handle(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function handle(event: KeyboardEvent, { goTo, undo, redo }: Shortcuts): boolean {
  const step = steps[Number(event.key) - 1];
  if (step !== undefined) {
    goTo(step.id);
    return true;
  }
  if (event.key.toLowerCase() !== 'z' || isTextField(event.target)) return false;
  if (event.shiftKey) redo();
  else undo();
  return true;
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range'].includes(target.type));
