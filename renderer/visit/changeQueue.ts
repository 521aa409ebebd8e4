import type { Instant } from '../../shared/ids.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { ErrorCode, Result } from '../../shared/result.ts';
import type { VisitEvent } from '../../shared/visit/event.ts';
import { applyEvent } from '../../shared/visit/transitions.ts';
import type { Visit } from '../../shared/visit/visit.ts';

/**
 * What stands in the way of saving: another window was first, the store could not (the disk is full, say), or the
 * visit does not take the oldest change, however often it is tried. Nothing is dropped by any of them.
 */
type Obstacle = { kind: 'conflict'; theirs: Visit } | { kind: 'failed' | 'refused'; code: ErrorCode };

const refusals: readonly ErrorCode[] = ['event-refused', 'invalid-input'];

export interface QueueState {
  /** The visit with every change, saved or not. */
  visit: Visit;
  /** Changes that the store has not confirmed, oldest first. */
  unsaved: readonly VisitEvent[];
  savedAt: Instant;
  obstacle: Obstacle | null;
}

interface Outside {
  send: (input: Input<'visits.record'>) => Promise<Result<Output<'visits.record'>>>;
  now: () => Instant;
  onChange: (state: QueueState) => void;
}

/**
 * The changes of one window on their way to the store: applied at once, sent one at a time in order, kept until
 * confirmed. After any interleaving of windows, delays and refusals each change is in the store or in `unsaved`.
 */
export class ChangeQueue {
  readonly #outside: Outside;
  #confirmed: Visit;
  #state: QueueState;
  #sending = false;
  #waiting: (() => void)[] = [];

  constructor(visit: Visit, outside: Outside) {
    this.#outside = outside;
    this.#confirmed = visit;
    this.#state = { visit, unsaved: [], savedAt: visit.changedAt, obstacle: null };
  }

  get state(): QueueState {
    return this.#state;
  }

  add(event: VisitEvent): void {
    const visit = applyEvent(this.#state.visit, event, this.#outside.now());
    this.#become({ visit, unsaved: [...this.#state.unsaved, event] });
    void this.#drain();
  }

  /** Tries again after a failure; after a conflict, puts the unsaved changes on top of what the other window wrote. */
  resume(): void {
    const { obstacle } = this.#state;
    if (obstacle?.kind === 'conflict') this.#learn(obstacle.theirs);
    this.#become({ visit: this.#withUnsaved(this.#state.unsaved), obstacle: null });
    void this.#drain();
  }

  /**
   * Only ever at the person's word: after a conflict, takes the other window's visit and lets all unsaved changes
   * go; after a refusal, lets the one go that was refused, and sends the rest.
   */
  letGo(): void {
    const { obstacle } = this.#state;
    if (obstacle?.kind === 'conflict') {
      this.#learn(obstacle.theirs);
      const visit = this.#confirmed;
      this.#become({ visit, unsaved: [], obstacle: null, savedAt: visit.changedAt });
    } else if (obstacle?.kind === 'refused') {
      const unsaved = this.#state.unsaved.slice(1);
      this.#become({ visit: this.#withUnsaved(unsaved), unsaved, obstacle: null });
      void this.#drain();
    }
  }

  /** The store's visit as it was just read, for instance after a printout was recorded by the main process. */
  refresh(visit: Visit): void {
    if (this.#learn(visit)) this.#become({ visit: this.#withUnsaved(this.#state.unsaved) });
  }

  /** Resolves to whether everything is saved, once nothing is on its way any more. */
  async settled(): Promise<boolean> {
    if (this.#sending) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#state.unsaved.length === 0;
  }

  async #drain(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    while (this.#state.unsaved.length > 0 && this.#state.obstacle === null) await this.#sendFirst();
    this.#sending = false;
    this.#settle();
  }

  async #sendFirst(): Promise<void> {
    const event = this.#state.unsaved[0];
    if (event === undefined) return;
    const input = { visitId: this.#confirmed.id, revision: this.#confirmed.revision, event };
    // A shell that has gone away rejects: to the person that is a failure like any other, and nothing is lost.
    const answer = await this.#outside.send(input).catch(() => null);
    if (answer === null || !answer.ok) {
      const code = answer === null ? 'unexpected' : answer.error.code;
      this.#become({ obstacle: { kind: refusals.includes(code) ? 'refused' : 'failed', code } });
    } else if (answer.value.kind === 'conflict') {
      this.#become({ obstacle: { kind: 'conflict', theirs: answer.value.visit } });
    } else {
      const { revision, savedAt } = answer.value;
      const unsaved = this.#state.unsaved.slice(1);
      if (this.#learn({ ...applyEvent(this.#confirmed, event, savedAt), revision })) {
        this.#become({ unsaved, savedAt });
      } else {
        // The visit was read again since, with this change in it, and perhaps others' changes on top.
        this.#become({ unsaved, savedAt, visit: this.#withUnsaved(unsaved) });
      }
    }
  }

  /** Takes the store's visit as confirmed if it is newer than the one that is known; says whether it was. */
  #learn(visit: Visit): boolean {
    if (visit.revision <= this.#confirmed.revision) return false;
    this.#confirmed = visit;
    return true;
  }

  #withUnsaved(unsaved: readonly VisitEvent[]): Visit {
    const now = this.#outside.now();
    return unsaved.reduce((visit, event) => applyEvent(visit, event, now), this.#confirmed);
  }

  #become(change: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...change };
    this.#outside.onChange(this.#state);
  }

  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
