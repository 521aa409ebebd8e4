import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReversibleChange, ReversibleEvent } from '../../../shared/visit/event.ts';
import { applyEvent } from '../../../shared/visit/transitions.ts';
import { inverseOf } from '../../../shared/visit/undo.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { eventOf, reversibleChangeOf, reversibleTypes, visitEvents } from '../../support/arbitraries.ts';
import {
  firstStep,
  freshVisit,
  minute,
  morning,
  noon,
  palbociclib,
  secondStep,
  visitOf,
} from '../../support/visits.ts';

const later = '2026-11-23T15:00:00.000Z';
const apply = (visit: Visit, change: ReversibleChange, now: string) =>
  applyEvent(visit, eventOf(change, crypto.randomUUID()), now);

/** The visit after the change and after its inverse. */
const thereAndBack = (before: Visit, change: ReversibleChange) =>
  apply(apply(before, change, noon), inverseOf(before, change), later);

/** What undoing may leave different: how many events there were, when the last was, when a release was (again) given. */
function timeless({ revision: _revision, changedAt: _changedAt, released, ...rest }: Visit) {
  return { ...rest, released: released === null ? null : { by: released.by, columns: released.columns } };
}

describe('A change and then its inverse', () => {
  test.each(reversibleTypes)('%s: give the visit as it stood before', (type) => {
    fc.assert(
      fc.property(visitEvents, reversibleChangeOf(type), (events, change) => {
        const before = visitOf(events);
        expect(timeless(thereAndBack(before, change))).toEqual(timeless(before));
      }),
    );
  });

  test.each(reversibleTypes)('%s: the inverse is a change that can be stored', (type) => {
    fc.assert(
      fc.property(visitEvents, reversibleChangeOf(type), (events, change) => {
        const inverse = eventOf(inverseOf(visitOf(events), change), crypto.randomUUID());
        expect(ReversibleEvent.parse(inverse)).toEqual(inverse);
        expect(inverse.type).toBe(type);
      }),
    );
  });

  test.each(reversibleTypes)('%s: the inverse of the inverse is the change again', (type) => {
    fc.assert(
      fc.property(visitEvents, reversibleChangeOf(type), (events, change) => {
        const before = visitOf(events);
        const done = apply(before, change, noon);
        const undone = apply(done, inverseOf(before, change), noon);
        const redone = apply(undone, inverseOf(done, inverseOf(before, change)), noon);
        expect(timeless(redone)).toEqual(timeless(done));
      }),
    );
  });
});

describe('Taking back', () => {
  test('a text brings back the text that stood there, and not another field', () => {
    const before = apply(freshVisit(), { type: 'text-set', field: 'reason', text: 'first' }, morning);
    expect(inverseOf(before, { type: 'text-set', field: 'reason', text: 'second' })).toEqual({
      type: 'text-set',
      field: 'reason',
      text: 'first',
    });
  });

  test('the first release takes it away', () => {
    const change = { type: 'release-set', release: { by: 'Dr. Ruiz', columns: [palbociclib] } } as const;
    expect(
      thereAndBack(freshVisit(), { ...change, release: { ...change.release, columns: [] } }).released,
    ).toBeNull();
  });

  test('a withdrawn release gives it again: by the same person, from the moment of taking back', () => {
    const release = { by: 'Dr. Ruiz', columns: [palbociclib], own: null };
    const before = apply(freshVisit(), { type: 'release-set', release }, morning);
    const back = thereAndBack(before, { type: 'release-set', release: null });
    expect(back.released).toEqual({ ...release, at: later });
  });

  test('a step that was taken away comes back to its own place', () => {
    const words = { kind: 'step', what: 'Walk', who: 'Ana', by: null } as const;
    const steps = [firstStep, secondStep].map((stepId) => ({ stepId, step: words }));
    const before = steps.reduce(
      (visit, step, at) => apply(visit, { type: 'next-step-set', at, ...step }, minute(at)),
      freshVisit(),
    );
    const change = { type: 'next-step-set', stepId: firstStep, at: 0, step: null } as const;
    expect(thereAndBack(before, change).steps).toEqual(before.steps);
  });

  test('the last of forty steps comes back to the fortieth place', () => {
    const words = { kind: 'step', what: '', who: '', by: null } as const;
    const steps = Array.from({ length: 39 }, () => ({
      id: crypto.randomUUID() as typeof firstStep,
      ...words,
    }));
    const before = { ...freshVisit(), steps: [...steps, { id: firstStep, ...words }] };
    const inverse = inverseOf(before, { type: 'next-step-set', stepId: firstStep, at: 0, step: null });
    expect(ReversibleEvent.safeParse(eventOf(inverse, crypto.randomUUID())).success).toBe(true);
    expect(inverse).toMatchObject({ at: 39 });
  });
});
