import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChangeQueue } from '../../../renderer/visit/changeQueue.ts';
import type { VisitEvent } from '../../../shared/visit/event.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { laterEvent } from '../../support/arbitraries.ts';
import { type Fate, MemoryServer, Wire } from '../../support/memoryServer.ts';
import { freshVisit, noon } from '../../support/visits.ts';

/** What may happen next in one of the two windows. */
type Move =
  | { kind: 'add'; event: VisitEvent }
  | { kind: 'settle'; fate: Fate }
  | { kind: 'resume' | 'letGo' | 'refresh' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('add' as const), event: laterEvent }), weight: 4 },
  {
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      fate: fc.constantFrom<Fate>('through', 'through', 'refused', 'unfit', 'lost', 'answer-lost'),
    }),
    weight: 6,
  },
  { arbitrary: fc.record({ kind: fc.constantFrom('resume', 'resume', 'letGo', 'refresh') }), weight: 3 },
);
const moves = fc.array(fc.record({ window: fc.constantFrom(0, 1), move }), { maxLength: 60 });

/** One window, and the account of what it was given and what it let go at its person's word. */
class Client {
  readonly wire: Wire;
  readonly queue: ChangeQueue;
  readonly added = new Map<string, VisitEvent>();
  readonly letGo = new Set<string>();
  readonly #server: MemoryServer;

  constructor(server: MemoryServer) {
    this.#server = server;
    this.wire = new Wire(server);
    this.queue = new ChangeQueue(server.visit(), {
      send: this.wire.send,
      now: () => noon,
      onChange: () => undefined,
    });
  }

  async make(next: Move): Promise<void> {
    if (next.kind === 'add') {
      if (this.added.has(next.event.id)) return;
      this.added.set(next.event.id, next.event);
      this.queue.add(next.event);
    }
    if (next.kind === 'settle') await this.wire.settle(next.fate);
    if (next.kind === 'resume') this.queue.resume();
    if (next.kind === 'refresh') this.queue.refresh(this.#server.visit());
    if (next.kind === 'letGo') {
      const { obstacle, unsaved } = this.queue.state;
      const gone = { conflict: unsaved, refused: unsaved.slice(0, 1), failed: [] };
      if (obstacle !== null) for (const { id } of gone[obstacle.kind]) this.letGo.add(id);
      this.queue.letGo();
    }
  }

  /** Goes on until all is saved, whatever stands in the way. */
  async finish(): Promise<void> {
    while (this.queue.state.unsaved.length > 0) {
      if (this.queue.state.obstacle !== null) this.queue.resume();
      await this.wire.settle('through');
    }
  }
}

/** The visit without the moments, in which the window's clock and the store's may differ. */
const timeless = (visit: Visit) =>
  JSON.parse(JSON.stringify(visit), (key, value) => (key === 'at' || key === 'changedAt' ? null : value));

function check(server: MemoryServer, client: Client): void {
  const { unsaved, visit, obstacle } = client.queue.state;
  const stored = server.stored.map(({ id }) => id as string);
  for (const id of client.added.keys()) {
    const times = stored.filter((other) => other === id).length;
    expect(times, 'stored twice').toBeLessThanOrEqual(1);
    const shown = unsaved.some((event) => event.id === id);
    expect(times === 1 || shown || client.letGo.has(id), 'a change was lost').toBe(true);
  }
  const inOrder = [...client.added.keys()].filter((id) => unsaved.some((event) => event.id === id));
  expect(unsaved.map(({ id }) => id)).toEqual(inOrder);
  if (unsaved.length === 0) {
    // "Saved" is shown: then what is on the screen is what the store has at that revision.
    expect(obstacle).toBeNull();
    expect(timeless(visit)).toEqual(timeless(server.visit(visit.revision)));
  }
  expect(client.wire.wasCrowded, 'two requests at once').toBe(false);
  expect(client.wire.isBusy).toBe(unsaved.length > 0 && obstacle === null);
}

test('after any interleaving each change is in the store once, or still shown as unsaved', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (all) => {
      const server = new MemoryServer(freshVisit());
      const clients = [new Client(server), new Client(server)] as const;
      for (const { window, move: next } of all) {
        const client = window === 0 ? clients[0] : clients[1];
        await client.make(next);
        for (const each of clients) check(server, each);
      }
      for (const client of clients) {
        await client.finish();
        check(server, client);
        expect(client.queue.state.unsaved).toEqual([]);
        expect(await client.queue.settled()).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
