import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UndoHistory } from '../../../renderer/visit/undoHistory.ts';
import type { EventId } from '../../../shared/ids.ts';
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

  record(change: ReversibleChange): void {
    const before = this.visit;
    const event = this.#add(change);
    this.#history.did({ event: event.id, change, inverse: inverseOf(before, change) });
  }

  undo = () => this.#history.undo(this.#add);
  redo = () => this.#history.redo(this.#add);
}

const label = (text: string) => ({ type: 'text-set', field: 'label', text }) as const;
const shown = ({ revision: _revision, ...visit }: Visit) => visit;

describe('Undo', () => {
  test('takes back the last change, says which it was, and names the event', () => {
    const desk = new Desk();
    desk.record(label('A'));
    desk.record(label('Ana'));
    expect(desk.undo()).toEqual(label('Ana'));
    expect(desk.visit.texts.label).toBe('A');
    expect(desk.events.at(-1)).toMatchObject({ ...label('A'), undoes: desk.events[1]?.id });
  });

  test('again takes back the one before', () => {
    const desk = new Desk();
    desk.record(label('A'));
    desk.record(label('Ana'));
    desk.undo();
    expect(desk.undo()).toEqual(label('A'));
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
    expect(desk.redo()).toEqual(label('Ana'));
    expect(desk.visit.texts.label).toBe('Ana');
    expect(desk.events).toHaveLength(3);
    expect(desk.events[2]).not.toHaveProperty('undoes');
  });

  test('can itself be taken back, and that names the new event', () => {
    const desk = new Desk();
    desk.record(label('Ana'));
    desk.undo();
    desk.redo();
    expect(desk.undo()).toEqual(label('Ana'));
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
