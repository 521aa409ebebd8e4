import type { Input, Output } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { VisitEvent } from '../../shared/visit/event.ts';
import { applyEvent } from '../../shared/visit/transitions.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { minute } from './visits.ts';

type Request = Input<'visits.record'>;
type Answer = Result<Output<'visits.record'>>;

/**
 * What becomes of a request: it gets through, the disk is full, the visit does not take it, it never arrives, or it
 * is recorded and the answer is lost on the way back.
 */
export type Fate = 'through' | 'refused' | 'unfit' | 'lost' | 'answer-lost';

/** A store for one visit that keeps the rules of the real one: receipts, conflicts, one revision an event. */
export class MemoryServer {
  /** The events that were recorded, in order. */
  readonly stored: VisitEvent[] = [];
  readonly #visits: Visit[];

  constructor(visit: Visit) {
    this.#visits = [visit];
  }

  /** The visit as it stood at this revision; the newest when none is named. */
  visit(revision?: number): Visit {
    const found = this.#visits.find((visit) => visit.revision === revision) ?? this.#visits.at(-1);
    if (found === undefined) throw new Error('There is always the first.');
    return found;
  }

  record({ revision, event }: Request): Answer {
    const recorded = this.stored.findIndex(({ id }) => id === event.id);
    if (recorded >= 0) return this.#receipt(recorded);
    const before = this.visit();
    if (before.revision !== revision) return ok({ kind: 'conflict', visit: before });
    this.stored.push(event as VisitEvent);
    this.#visits.push(applyEvent(before, event as VisitEvent, minute(before.revision)));
    return this.#receipt(this.stored.length - 1);
  }

  #receipt(index: number): Answer {
    const visit = this.#visits[index + 1];
    if (visit === undefined) throw new Error('Every event made a visit.');
    return ok({ kind: 'saved', revision: visit.revision, savedAt: visit.changedAt });
  }
}

/** The way from one window to the server, on which a request waits until its fate is named. */
export class Wire {
  #waiting: { request: Request; resolve: (answer: Answer) => void; reject: () => void } | null = null;
  readonly #server: MemoryServer;
  /** Whether there ever were two requests at once, which must not be. */
  wasCrowded = false;

  constructor(server: MemoryServer) {
    this.#server = server;
  }

  get isBusy(): boolean {
    return this.#waiting !== null;
  }

  readonly send = (request: Request): Promise<Answer> => {
    this.wasCrowded ||= this.isBusy;
    return new Promise((resolve, reject) => {
      this.#waiting = { request, resolve, reject };
    });
  };

  /** Lets the request that waits, if any, meet its fate; resolves when the window has dealt with the answer. */
  async settle(fate: Fate): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) return;
    const { request, resolve, reject } = waiting;
    if (fate === 'refused') resolve(fail('disk-full'));
    if (fate === 'unfit') resolve(fail('event-refused'));
    if (fate === 'through') resolve(this.#server.record(request));
    if (fate === 'answer-lost') this.#server.record(request);
    if (fate === 'answer-lost' || fate === 'lost') reject();
    await new Promise((done) => setImmediate(done));
  }
}
