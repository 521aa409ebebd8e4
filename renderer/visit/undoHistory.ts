import type { EventId } from '../../shared/ids.ts';
import type { ReversibleChange, VisitEvent } from '../../shared/visit/event.ts';

interface Done {
  event: EventId;
  change: ReversibleChange;
  inverse: ReversibleChange;
}

type Add = (change: ReversibleChange, undoes?: EventId) => VisitEvent | null;

/** What this window did, in order, since the visit was opened here. Undoing is itself an event, never an erasure. */
export class UndoHistory {
  #done: Done[] = [];
  #undone: Done[] = [];

  did(done: Done): void {
    this.#done.push(done);
    this.#undone = [];
  }

  undo(add: Add): ReversibleChange | null {
    const last = this.#done.pop();
    if (last === undefined) return null;
    add(last.inverse, last.event);
    this.#undone.push(last);
    return last.change;
  }

  redo(add: Add): ReversibleChange | null {
    const last = this.#undone.pop();
    if (last === undefined) return null;
    const event = add(last.change);
    if (event !== null) this.#done.push({ ...last, event: event.id });
    return last.change;
  }
}
