import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PrintoutId } from '../../../shared/ids.ts';
import type { Change, VisitEvent } from '../../../shared/visit/event.ts';
import { applyEvent, replay } from '../../../shared/visit/transitions.ts';
import { Visit } from '../../../shared/visit/visit.ts';
import { eventOf, laterEvent, visitEvents } from '../../support/arbitraries.ts';
import {
  comfort,
  fever,
  firstStep,
  freshVisit,
  hair,
  minute,
  morning,
  noon,
  palbociclib,
  ribociclib,
  secondStep,
  visitId,
  visitOf,
} from '../../support/visits.ts';

const printoutId = PrintoutId.parse('22222222-2222-4222-8222-222222222222');
const started: VisitEvent = eventOf(
  { type: 'visit-started', visitId, language: 'es', libraryVersion: '2026-11-23' },
  '33333333-3333-4333-8333-333333333333',
);

/** The visit after these changes, all at noon. */
function visitAfter(...changes: Change[]): Visit {
  return changes.reduce(
    (visit, change) => applyEvent(visit, eventOf(change, crypto.randomUUID()), noon),
    freshVisit(),
  );
}

/** The fields of the visit in which these two differ, besides those that every event changes. */
function changed(before: Visit, now: Visit): Partial<Visit> {
  const entries = Object.entries(now).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Visit]),
  );
  return Object.fromEntries(entries.filter(([key]) => key !== 'revision' && key !== 'changedAt'));
}

const walk = { kind: 'step', what: 'Walk', who: 'Ana', by: null } as const;
const ask = { kind: 'question', what: 'Wig?', who: 'Nurse', by: '2026-12-01' } as const;
const letter = { size: 'large', paper: 'letter' } as const;
const sha256 = 'a'.repeat(64);

describe('Each event changes its own part of the visit and no other', () => {
  const examples: { [Type in Exclude<Change['type'], 'visit-started'>]: [Change & { type: Type }, object] } =
    {
      'text-set': [
        { type: 'text-set', field: 'label', text: 'Ana' },
        { texts: { ...freshVisit().texts, label: 'Ana' } },
      ],
      'for-you-set': [
        { type: 'for-you-set', option: palbociclib, text: 'Pills at home' },
        { forYou: { [palbociclib]: 'Pills at home' } },
      ],
      'birth-year-set': [{ type: 'birth-year-set', year: 1960 }, { birthYear: 1960 }],
      'language-set': [{ type: 'language-set', language: 'es' }, { language: 'es' }],
      'stage-set': [{ type: 'stage-set', stage: 'in-room' }, { stage: 'in-room' }],
      'told-set': [
        { type: 'told-set', item: 'not-curable', answer: 'no' },
        { told: { ...freshVisit().told, 'not-curable': 'no' } },
      ],
      'picture-set': [
        { type: 'picture-set', answer: { item: 'spreadTo', value: [] } },
        { profile: { ...freshVisit().profile, spreadTo: [] } },
      ],
      'gate-set': [{ type: 'gate-set', gate: 'in-words' }, { gate: 'in-words' }],
      'columns-set': [
        { type: 'columns-set', columns: [ribociclib, palbociclib] },
        { columns: [ribociclib, palbociclib] },
      ],
      'release-set': [
        { type: 'release-set', release: { by: 'Dr. Ruiz', columns: [palbociclib] } },
        { released: { by: 'Dr. Ruiz', columns: [palbociclib], at: noon } },
      ],
      'goals-set': [{ type: 'goals-set', goals: [comfort] }, { goals: [comfort] }],
      'date-set': [{ type: 'date-set', day: '2027-06-12' }, { dateToProtect: '2027-06-12' }],
      'matters-set': [
        { type: 'matters-set', matters: { answer: 'cards', cards: [hair] } },
        { matters: { answer: 'cards', cards: [hair] } },
      ],
      'reaction-set': [
        { type: 'reaction-set', option: palbociclib, attribute: hair, reaction: 'minus' },
        { reactions: { [palbociclib]: { [hair]: 'minus' } } },
      ],
      'outcome-set': [
        { type: 'outcome-set', outcome: { kind: 'not-today', safeUntil: null } },
        { outcome: { kind: 'not-today', safeUntil: null } },
      ],
      'next-step-set': [
        { type: 'next-step-set', stepId: firstStep, at: 0, step: walk },
        { steps: [{ id: firstStep, ...walk }] },
      ],
      'unreviewed-accepted': [
        { type: 'unreviewed-accepted', by: 'Dr. Ruiz' },
        { unreviewedAccepted: { by: 'Dr. Ruiz', at: noon } },
      ],
      printed: [
        { type: 'printed', printoutId, language: 'es', layout: letter, sha256 },
        { printouts: [{ id: printoutId, at: noon, language: 'es', layout: letter, sha256 }] },
      ],
    };

  test.each(Object.entries(examples))('%s', (_type, [change, expected]) => {
    expect(changed(freshVisit(), visitAfter(change))).toEqual(expected);
  });

  test('every event counts as one revision and sets the time of the last change', () => {
    const visit = visitAfter({ type: 'gate-set', gate: 'numbers' });
    expect([visit.revision, visit.startedAt, visit.changedAt]).toEqual([2, morning, noon]);
  });
});

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

  test('zero and none are answers: an empty list of places is not "nobody has said where"', () => {
    const none = visitAfter({ type: 'picture-set', answer: { item: 'spreadTo', value: [] } });
    expect(none.profile.spreadTo).toEqual([]);
    expect(freshVisit().profile.spreadTo).toBeNull();
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
