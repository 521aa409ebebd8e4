import { dequal } from 'dequal/lite';
import type { EventId } from '../../shared/ids.ts';
import type { ReversibleChange, VisitEvent } from '../../shared/visit/event.ts';
import { inverseOf } from '../../shared/visit/undo.ts';
import type { Visit } from '../../shared/visit/visit.ts';

interface Done {
  event: EventId;
  change: ReversibleChange;
  inverse: ReversibleChange;
}

type Add = (change: ReversibleChange, undoes?: EventId) => VisitEvent | null;

/** What undo or redo was about, and whether it was done: not where somebody else has changed the same thing since. */
export interface Attempt {
  change: ReversibleChange;
  isDone: boolean;
}

/** What this window did, in order, since the visit was opened here. Undoing is itself an event, never an erasure. */
export class UndoHistory {
  #done: Done[] = [];
  #undone: Done[] = [];

  did(done: Done): void {
    this.#done.push(done);
    this.#undone = [];
  }

  /** Takes the last change back, on the visit as it stands; null when there is none left. */
  undo(visit: Visit, add: Add): Attempt | null {
    const last = this.#done.pop();
    if (last === undefined) return null;
    if (!stands(visit, last.change)) return { change: last.change, isDone: false };
    add(last.inverse, last.event);
    this.#undone.push(last);
    return { change: last.change, isDone: true };
  }

  /** Does again what was taken back last, on the visit as it stands; null when there is nothing. */
  redo(visit: Visit, add: Add): Attempt | null {
    const last = this.#undone.pop();
    if (last === undefined) return null;
    if (!stands(visit, last.inverse)) return { change: last.change, isDone: false };
    const event = add(last.change);
    if (event !== null) this.#done.push({ ...last, event: event.id });
    return { change: last.change, isDone: true };
  }
}

/** Whether the visit still says what `change` said. The inverse of a change names what stands in its place. */
const stands = (visit: Visit, change: ReversibleChange): boolean =>
  dequal(placeless(inverseOf(visit, change)), placeless(change));

/** A step that others have pushed up or down in the list is still the same step. */
const placeless = (change: ReversibleChange) =>
  change.type === 'next-step-set' ? { ...change, at: 0 } : change;
