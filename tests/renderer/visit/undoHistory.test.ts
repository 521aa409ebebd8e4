import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UndoHistory } from '../../../renderer/visit/undoHistory.ts';
import { type EventId, StepId } from '../../../shared/ids.ts';
import type { ReversibleChange, VisitEvent } from '../../../shared/visit/event.ts';
import { applyEvent } from '../../../shared/visit/transitions.ts';
import { inverseOf } from '../../../shared/visit/undo.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { eventOf, reversibleChange } from '../../support/arbitraries.ts';
import { freshVisit, noon } from '../../support/visits.ts';

/** A visit that is changed, taken back and changed again in one window, as useVisit does it. */
class Desk {
  visit = freshVisit();
  readonly events: VisitEvent[] = [];
  readonly #history = new UndoHistory();

  readonly #add = (change: ReversibleChange, undoes?: EventId): VisitEvent => {
    const event = eventOf(change, crypto.randomUUID());
    if (undoes !== undefined) event.undoes = undoes;
    this.events.push(event);
    this.visit = applyEvent(this.visit, event, noon);
    return event;
  };

  record(made: ReversibleChange): void {
    // Made-up records have no prototype; what a screen makes has one.
    const change = structuredClone(made);
    const before = this.visit;
    const event = this.#add(change);
    this.#history.did({ event: event.id, change, inverse: inverseOf(before, change) });
  }

  /** Somebody else, in another window: the history of this one does not know of it. */
  elsewhere(change: ReversibleChange): void {
    this.#add(change);
  }

  undo = () => this.#history.undo(this.visit, this.#add);
  redo = () => this.#history.redo(this.visit, this.#add);
}

const label = (text: string) => ({ type: 'text-set', field: 'label', text }) as const;
const did = (change: ReversibleChange) => ({ change, isDone: true });
const shown = ({ revision: _revision, ...visit }: Visit) => visit;

describe('Undo', () => {
  test('takes back the last change, says which it was, and names the event', () => {
    const desk = new Desk();
    desk.record(label('A'));
    desk.record(label('Ana'));
    expect(desk.undo()).toEqual(did(label('Ana')));
    expect(desk.visit.texts.label).toBe('A');
    expect(desk.events.at(-1)).toMatchObject({ ...label('A'), undoes: desk.events[1]?.id });
  });

  test('again takes back the one before', () => {
    const desk = new Desk();
    desk.record(label('A'));
    desk.record(label('Ana'));
    desk.undo();
    expect(desk.undo()).toEqual(did(label('A')));
    expect(desk.visit.texts.label).toBe('');
  });

  test('with nothing to take back says so and does nothing', () => {
    const desk = new Desk();
    expect(desk.undo()).toBeNull();
    expect(desk.events).toEqual([]);
  });

  test('erases nothing: the events stay, and one more is added', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    const [first] = desk.events;
    desk.undo();
    expect(desk.events).toHaveLength(2);
    expect(desk.events[0]).toBe(first);
  });
});

describe('Redo', () => {
  test('does again what was taken back, as a new event', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    desk.undo();
    expect(desk.redo()).toEqual(did(label('Ana')));
    expect(desk.visit.texts.label).toBe('Ana');
    expect(desk.events).toHaveLength(3);
    expect(desk.events[2]).not.toHaveProperty('undoes');
  });

  test('can itself be taken back, and that names the new event', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    desk.undo();
    desk.redo();
    expect(desk.undo()).toEqual(did(label('Ana')));
    expect(desk.events.at(-1)?.undoes).toBe(desk.events[2]?.id);
  });

  test('with nothing taken back says so and does nothing', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    expect(desk.redo()).toBeNull();
    expect(desk.events).toHaveLength(1);
  });

  test('is over as soon as something else is done', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    desk.undo();
    desk.record(label('Eva'));
    expect(desk.redo()).toBeNull();
    expect(desk.visit.texts.label).toBe('Eva');
  });
});

describe('What was changed elsewhere since', () => {
  const reason = { type: 'text-set', field: 'reason', text: 'rest' } as const;
  const step = (at: number, what: string, letter: string): ReversibleChange => ({
    type: 'next-step-set',
    stepId: StepId.parse(`${letter.repeat(8)}-0000-4000-8000-000000000000`),
    at,
    step: { kind: 'step', what, who: '', by: null },
  });

  test('is not taken back: the attempt says so, and the change before it can be', () => {
    const desk = new Desk();
    desk.record(reason);
    desk.record(label('Ana'));
    desk.elsewhere(label('Eva'));
    expect(desk.undo()).toEqual({ change: label('Ana'), isDone: false });
    expect(desk.visit.texts.label).toBe('Eva');
    expect(desk.undo()).toEqual(did(reason));
    expect(desk.visit.texts.reason).toBe('');
  });

  test('is not done again over', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    desk.undo();
    desk.elsewhere(label('Eva'));
    expect(desk.redo()).toEqual({ change: label('Ana'), isDone: false });
    expect(desk.visit.texts.label).toBe('Eva');
  });

  test('does not count where it is something else, or the same again', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    desk.elsewhere(reason);
    desk.elsewhere(label('Ana'));
    expect(desk.undo()).toEqual(did(label('Ana')));
    expect(desk.visit.texts).toMatchObject({ label: '', reason: 'rest' });
  });

  test('does not count where a step was only pushed down the list', () => {
    const desk = new Desk();
    desk.record(step(0, 'Blood test', 'a'));
    desk.elsewhere(step(0, 'Scan', 'b'));
    expect(desk.undo()).toMatchObject({ isDone: true });
    expect(desk.visit.steps.map(({ what }) => what)).toEqual(['Scan']);
  });
});

test('after any sequence the visit is what a pile of its earlier states says', () => {
  const moves = fc.array(fc.oneof(reversibleChange, fc.constantFrom('undo' as const, 'redo' as const)));
  fc.assert(
    fc.property(moves, (all) => {
      const desk = new Desk();
      const past: Visit[] = [];
      const future: Visit[] = [];
      let now = desk.visit;
      for (const move of all) {
        const from = move === 'undo' ? past : future;
        if (move === 'undo' || move === 'redo') {
          const there = from.pop();
          expect(desk[move]() === null).toBe(there === undefined);
          if (there === undefined) continue;
          (move === 'undo' ? future : past).push(now);
          now = there;
        } else {
          desk.record(move);
          past.push(now);
          future.length = 0;
          now = desk.visit;
        }
        expect({ ...shown(desk.visit), changedAt: '' }).toEqual({ ...shown(now), changedAt: '' });
      }
    }),
  );
});
