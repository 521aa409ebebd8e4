import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PrintoutId } from '../../../shared/ids.ts';
import type { Change, VisitEvent } from '../../../shared/visit/event.ts';
import { applyEvent, replay } from '../../../shared/visit/transitions.ts';
import { Visit } from '../../../shared/visit/visit.ts';
import { eventOf, laterEvent, visitEvents } from '../../support/arbitraries.ts';
import {
  fever,
  firstStep,
  freshVisit,
  hair,
  minute,
  morning,
  noon,
  palbociclib,
  secondStep,
  visitAfter,
  visitId,
  visitOf,
} from '../../support/visits.ts';

const printoutId = PrintoutId.parse('22222222-2222-4222-8222-222222222222');
const started: VisitEvent = eventOf(
  { type: 'visit-started', visitId, language: 'es', libraryVersion: '2026-11-23' },
  '33333333-3333-4333-8333-333333333333',
);

const walk = { kind: 'step', what: 'Walk', who: 'Ana', by: null } as const;
const ask = { kind: 'question', what: 'Wig?', who: 'Nurse', by: '2026-12-01' } as const;
const letter = { size: 'large', paper: 'letter' } as const;
const sha256 = 'a'.repeat(64);

describe('What goes away leaves nothing behind', () => {
  test('an empty sentence for her is no sentence', () => {
    const said = { type: 'for-you-set', option: palbociclib, text: 'Pills' } as const;
    expect(visitAfter(said, { ...said, text: '' }).forYou).toEqual({});
  });

  test('a reaction that is taken away leaves the others of the option', () => {
    const mark = { type: 'reaction-set', option: palbociclib, attribute: hair, reaction: 'plus' } as const;
    const other = { ...mark, attribute: fever } as const;
    expect(visitAfter(mark, other, { ...mark, reaction: null }).reactions).toEqual({
      [palbociclib]: { [fever]: 'plus' },
    });
  });

  test('an option without a reaction is not there any more', () => {
    const mark = { type: 'reaction-set', option: palbociclib, attribute: hair, reaction: 'plus' } as const;
    expect(visitAfter(mark, { ...mark, reaction: null }).reactions).toEqual({});
  });

  test('a printout that is recorded twice is there once', () => {
    const printed: Change = { type: 'printed', printoutId, language: 'es', layout: letter, sha256 };
    expect(visitAfter(printed, printed).printouts).toHaveLength(1);
  });

  test('no is an answer: a place without cancer is not "nobody has said where"', () => {
    const none = visitAfter({
      type: 'picture-set',
      answers: [{ item: 'finding', finding: 'site.bone', value: 'no' }],
    });
    expect(none.profile.findings).toEqual({ 'site.bone': 'no' });
    expect(freshVisit().profile.findings).toEqual({});
  });
});

describe('Next steps stand at the place that the event names', () => {
  const put = (stepId: typeof firstStep, at: number, step: typeof walk | typeof ask | null) =>
    ({ type: 'next-step-set', stepId, at, step }) as const;
  const ids = (visit: Visit) => visit.steps.map((step) => step.id);

  test('a step put before another stands before it', () => {
    expect(ids(visitAfter(put(firstStep, 0, walk), put(secondStep, 0, ask)))).toEqual([
      secondStep,
      firstStep,
    ]);
  });

  test('a step put past the end stands last', () => {
    expect(ids(visitAfter(put(firstStep, 0, walk), put(secondStep, 39, ask)))).toEqual([
      firstStep,
      secondStep,
    ]);
  });

  test('a step said again is moved and reworded, not doubled', () => {
    const visit = visitAfter(put(firstStep, 0, walk), put(secondStep, 1, ask), put(firstStep, 1, ask));
    expect(visit.steps).toEqual([
      { id: secondStep, ...ask },
      { id: firstStep, ...ask },
    ]);
  });

  test('a step that is taken away is gone, and taking away what is not there changes nothing', () => {
    const visit = visitAfter(put(firstStep, 0, walk), put(firstStep, 0, null), put(secondStep, 3, null));
    expect(visit.steps).toEqual([]);
  });
});

describe('A visit starts once', () => {
  test('the first event makes an empty visit in its language', () => {
    const visit = applyEvent(null, started, morning);
    expect(visit).toEqual({ ...freshVisit(), language: 'es' });
  });

  test('a second start throws', () => {
    expect(() => applyEvent(freshVisit(), started, noon)).toThrow('A visit starts once.');
  });

  test('any other event on no visit throws', () => {
    const event = eventOf({ type: 'gate-set', gate: 'numbers' }, crypto.randomUUID());
    expect(() => applyEvent(null, event, noon)).toThrow('first event');
  });

  test('no events are no visit', () => {
    expect(() => replay([])).toThrow('at least its first event');
  });
});

describe('For every sequence of events', () => {
  test('replaying all of them gives what applying them one by one gave, and each stop is a valid visit', () => {
    fc.assert(
      fc.property(visitEvents, (events) => {
        let visit: Visit | null = null;
        for (const [index, event] of events.entries()) {
          visit = applyEvent(visit, event, minute(index));
          expect(Visit.parse(visit)).toEqual(visit);
        }
        expect(visitOf(events)).toEqual(visit);
        expect(visit?.revision).toBe(events.length);
      }),
    );
  });

  test('the visit before an event is left as it was', () => {
    fc.assert(
      fc.property(visitEvents, laterEvent, (events, event) => {
        const visit = visitOf(events);
        const copy = structuredClone(visit);
        applyEvent(visit, event, noon);
        expect(visit).toEqual(copy);
      }),
    );
  });

  test('saying the last event twice changes nothing but the revision', () => {
    fc.assert(
      fc.property(visitEvents, laterEvent, (events, event) => {
        const once = applyEvent(visitOf(events), event, noon);
        const twice = applyEvent(once, event, noon);
        expect(twice).toEqual({ ...once, revision: once.revision + 1 });
      }),
    );
  });
});
