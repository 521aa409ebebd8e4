import { describe, expect, test } from 'vitest';
import { ChangeQueue, type QueueState } from '../../../renderer/visit/changeQueue.ts';
import type { Change, VisitEvent } from '../../../shared/visit/event.ts';
import { eventOf } from '../../support/arbitraries.ts';
import { type Fate, MemoryServer, Wire } from '../../support/memoryServer.ts';
import { freshVisit, minute, morning, noon } from '../../support/visits.ts';

/** A window with its queue: what it shows, every state it was told, and the wire to the server. */
function windowOn(server: MemoryServer) {
  const wire = new Wire(server);
  const told: QueueState[] = [];
  const queue = new ChangeQueue(server.visit(), {
    send: wire.send,
    now: () => noon,
    onChange: (state) => told.push(state),
  });
  return { wire, queue, told };
}

const say = (change: Change): VisitEvent => eventOf(change, crypto.randomUUID());
const label = (text: string) => say({ type: 'text-set', field: 'label', text });
const reason = (text: string) => say({ type: 'text-set', field: 'reason', text });

/** A window, and another one that has already written its label. */
async function twoWindows() {
  const server = new MemoryServer(freshVisit());
  const mine = windowOn(server);
  const theirs = windowOn(server);
  theirs.queue.add(label('theirs'));
  await theirs.wire.settle('through');
  return { server, mine, theirs };
}

describe('A change', () => {
  test('is shown at once and is unsaved until the store has answered', async () => {
    const { wire, queue, told } = windowOn(new MemoryServer(freshVisit()));
    const event = label('Ana');
    queue.add(event);
    expect(queue.state).toMatchObject({ unsaved: [event], savedAt: morning, obstacle: null });
    expect(queue.state.visit.texts.label).toBe('Ana');
    await wire.settle('through');
    expect(queue.state).toMatchObject({ unsaved: [], savedAt: minute(1), obstacle: null });
    expect(told.at(-1)).toBe(queue.state);
  });

  test('goes out after the one before it, in the order in which they were made', async () => {
    const server = new MemoryServer(freshVisit());
    const { wire, queue } = windowOn(server);
    const events = ['A', 'An', 'Ana'].map(label);
    for (const event of events) queue.add(event);
    expect(wire.wasCrowded).toBe(false);
    expect(server.stored).toEqual([]);
    for (const _event of events) await wire.settle('through');
    expect(server.stored).toEqual(events);
    expect(queue.state.visit.revision).toBe(4);
  });

  test.each<[Fate, string]>([
    ['refused', 'disk-full'],
    ['lost', 'unexpected'],
    ['answer-lost', 'unexpected'],
  ])('whose sending was %s stays, says %s, and waits for the person', async (fate, code) => {
    const { wire, queue } = windowOn(new MemoryServer(freshVisit()));
    queue.add(label('Ana'));
    await wire.settle(fate);
    expect(queue.state.obstacle).toEqual({ kind: 'failed', code });
    expect(queue.state.unsaved).toHaveLength(1);
    expect(wire.isBusy).toBe(false);
    queue.add(reason('rest'));
    expect(wire.isBusy).toBe(false);
  });

  test('is sent again when the person says so, with those made since', async () => {
    const server = new MemoryServer(freshVisit());
    const { wire, queue } = windowOn(server);
    const events = [label('Ana'), reason('rest')];
    queue.add(events[0] as VisitEvent);
    await wire.settle('refused');
    queue.add(events[1] as VisitEvent);
    queue.resume();
    expect(queue.state.obstacle).toBeNull();
    await wire.settle('through');
    await wire.settle('through');
    expect(server.stored).toEqual(events);
    expect(queue.state.unsaved).toEqual([]);
  });

  test('whose answer was lost is not stored twice', async () => {
    const server = new MemoryServer(freshVisit());
    const { wire, queue } = windowOn(server);
    queue.add(label('Ana'));
    await wire.settle('answer-lost');
    expect([server.stored.length, queue.state.unsaved.length]).toEqual([1, 1]);
    queue.resume();
    await wire.settle('through');
    expect([server.stored.length, queue.state.unsaved.length]).toEqual([1, 0]);
    expect(queue.state.visit.revision).toBe(server.visit().revision);
  });
});

describe('When another window was first', () => {
  test('nothing is written, nothing is dropped, and both are shown', async () => {
    const { server, mine } = await twoWindows();
    mine.queue.add(label('mine'));
    await mine.wire.settle('through');
    expect(mine.queue.state.obstacle).toEqual({ kind: 'conflict', theirs: server.visit() });
    expect(mine.queue.state.visit.texts.label).toBe('mine');
    expect(server.visit().texts.label).toBe('theirs');
  });

  test('going on puts mine on top of what they wrote', async () => {
    const { server, mine } = await twoWindows();
    mine.queue.add(reason('mine'));
    await mine.wire.settle('through');
    mine.queue.resume();
    expect(mine.queue.state.visit.texts).toMatchObject({ label: 'theirs', reason: 'mine' });
    await mine.wire.settle('through');
    expect(server.visit().texts).toMatchObject({ label: 'theirs', reason: 'mine' });
    expect(mine.queue.state.unsaved).toEqual([]);
  });

  test('letting go takes theirs, and the next change is saved on top of it', async () => {
    const { server, mine } = await twoWindows();
    mine.queue.add(label('mine'));
    await mine.wire.settle('through');
    mine.queue.letGo();
    expect(mine.queue.state).toMatchObject({ visit: server.visit(), unsaved: [], obstacle: null });
    mine.queue.add(reason('later'));
    await mine.wire.settle('through');
    expect(server.visit().texts).toMatchObject({ label: 'theirs', reason: 'later' });
  });

  test('letting go drops nothing after a failure that may pass', async () => {
    const { wire, queue } = windowOn(new MemoryServer(freshVisit()));
    queue.add(label('Ana'));
    await wire.settle('refused');
    queue.letGo();
    expect(queue.state.unsaved).toHaveLength(1);
    expect(queue.state.obstacle).not.toBeNull();
  });
});

describe('A change that the visit does not take', () => {
  test('stands in the way by name, and holds back those made since', async () => {
    const { wire, queue } = windowOn(new MemoryServer(freshVisit()));
    queue.add(label('Ana'));
    await wire.settle('unfit');
    queue.add(reason('rest'));
    expect(queue.state.obstacle).toEqual({ kind: 'refused', code: 'event-refused' });
    expect(queue.state.unsaved).toHaveLength(2);
    expect(wire.isBusy).toBe(false);
  });

  test('is let go alone, at the person’s word, and the rest is saved', async () => {
    const server = new MemoryServer(freshVisit());
    const { wire, queue } = windowOn(server);
    queue.add(label('Ana'));
    queue.add(reason('rest'));
    await wire.settle('unfit');
    queue.letGo();
    expect(queue.state.visit.texts).toMatchObject({ label: '', reason: 'rest' });
    await wire.settle('through');
    expect(queue.state).toMatchObject({ unsaved: [], obstacle: null });
    expect(server.visit().texts).toMatchObject({ label: '', reason: 'rest' });
  });
});

describe('A visit that was read again', () => {
  test('is shown, with the unsaved changes on top', async () => {
    const { server, mine } = await twoWindows();
    mine.queue.add(reason('mine'));
    mine.queue.refresh(server.visit());
    expect(mine.queue.state.visit.texts).toMatchObject({ label: 'theirs', reason: 'mine' });
  });

  test('is passed over when it is older than what is known', async () => {
    const server = new MemoryServer(freshVisit());
    const { wire, queue } = windowOn(server);
    queue.add(label('Ana'));
    await wire.settle('through');
    queue.refresh(freshVisit());
    expect(queue.state.visit.texts.label).toBe('Ana');
  });

  test('and holds a change whose receipt comes later is what the window goes on from', async () => {
    const { server, mine, theirs } = await twoWindows();
    mine.queue.refresh(server.visit());
    mine.queue.add(label('mine'));
    await mine.wire.settle('answer-lost');
    theirs.queue.refresh(server.visit());
    theirs.queue.add(label('theirs again'));
    await theirs.wire.settle('through');
    mine.queue.refresh(server.visit());
    mine.queue.resume();
    await mine.wire.settle('through');
    expect(mine.queue.state).toMatchObject({ visit: server.visit(), unsaved: [], obstacle: null });
  });

  test('during a conflict is newer than the visit of that conflict, and is what mine goes on top of', async () => {
    const { server, mine, theirs } = await twoWindows();
    mine.queue.add(reason('mine'));
    await mine.wire.settle('through');
    theirs.queue.add(label('newer'));
    await theirs.wire.settle('through');
    mine.queue.refresh(server.visit());
    mine.queue.resume();
    await mine.wire.settle('through');
    expect(mine.queue.state).toMatchObject({ unsaved: [], obstacle: null });
    expect(server.visit().texts).toMatchObject({ label: 'newer', reason: 'mine' });
  });
});

describe('Whether all is settled', () => {
  test('is true at once when nothing waits', async () => {
    expect(await windowOn(new MemoryServer(freshVisit())).queue.settled()).toBe(true);
  });

  test('is said when the last answer has come, and not before', async () => {
    const { wire, queue } = windowOn(new MemoryServer(freshVisit()));
    queue.add(label('A'));
    queue.add(label('Ana'));
    let said: boolean | null = null;
    const settled = queue.settled().then((saved) => {
      said = saved;
    });
    await wire.settle('through');
    expect(said).toBeNull();
    await wire.settle('through');
    await settled;
    expect(said).toBe(true);
  });

  test('is false after a failure, and false at once while it stands', async () => {
    const { wire, queue } = windowOn(new MemoryServer(freshVisit()));
    queue.add(label('Ana'));
    const settled = queue.settled();
    await wire.settle('refused');
    expect(await settled).toBe(false);
    expect(await queue.settled()).toBe(false);
  });
});
