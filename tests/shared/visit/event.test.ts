import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ReversibleEvent, VisitEvent } from '../../../shared/visit/event.ts';
import { longestText } from '../../../shared/visit/text.ts';
import { eventOf, reversibleChange, visitEvents } from '../../support/arbitraries.ts';
import { comfort, fever, firstStep, hair, palbociclib } from '../../support/visits.ts';

const id = '33333333-3333-4333-8333-333333333333';
const isEvent = (change: object) => VisitEvent.safeParse({ id, v: 2, ...change }).success;
const text = (words: string) => ({ type: 'text-set', field: 'label', text: words });
const step = { kind: 'step', what: '', who: '', by: null };

describe('Every event that a window can make', () => {
  test('is accepted as it is', () => {
    fc.assert(
      fc.property(visitEvents, (events) => {
        for (const event of events) expect(VisitEvent.parse(event)).toEqual(event);
      }),
    );
  });

  test('is refused with one property more, and without any one of its own', () => {
    fc.assert(
      fc.property(reversibleChange, (change) => {
        const event = eventOf(change, id);
        expect(VisitEvent.safeParse({ ...event, more: 1 }).success).toBe(false);
        for (const key of Object.keys(event)) {
          const { [key]: _left, ...rest } = event as Record<string, unknown>;
          expect(VisitEvent.safeParse(rest).success, key).toBe(false);
        }
      }),
    );
  });
});

describe('Limits, at the edge and just past it', () => {
  test.each<[string, object, boolean]>([
    ['a text as long as may be', text('x'.repeat(longestText)), true],
    ['a text one letter longer', text('x'.repeat(longestText + 1)), false],
    ['an emoji of two halves', text('\u{1F600}'), true],
    ['half an emoji', text('\uD83D'), false],
    ['a text in a field that nobody defined', { ...text('x'), field: 'secret' }, false],
    ['a year of birth that is not known', { type: 'birth-year-set', year: null }, true],
    ['a year of birth with a fraction', { type: 'birth-year-set', year: 1960.5 }, false],
    ['a year of birth before 1900', { type: 'birth-year-set', year: 1899 }, false],
    ['a day', { type: 'date-set', day: '2028-02-29' }, true],
    ['a day that does not exist', { type: 'date-set', day: '2027-02-29' }, false],
    ['four columns', { type: 'columns-set', columns: ['a', 'b', 'c', 'd'] }, true],
    ['five columns', { type: 'columns-set', columns: ['a', 'b', 'c', 'd', 'e'] }, false],
    ['the same column twice', { type: 'columns-set', columns: ['a', 'a'] }, false],
    ['a release by nobody', { type: 'release-set', release: { by: '', columns: ['a'] } }, false],
    [
      'a release with the same column twice',
      { type: 'release-set', release: { by: 'x', columns: ['a', 'a'] } },
      false,
    ],
    ['the same goal twice', { type: 'goals-set', goals: [comfort, comfort] }, false],
    ['two cards', { type: 'matters-set', matters: { answer: 'cards', cards: [hair, fever] } }, true],
    [
      'the same card twice',
      { type: 'matters-set', matters: { answer: 'cards', cards: [hair, hair] } },
      false,
    ],
    ['a step at the fortieth place', { type: 'next-step-set', stepId: firstStep, at: 39, step }, true],
    ['a step at the forty-first place', { type: 'next-step-set', stepId: firstStep, at: 40, step }, false],
    [
      'a picture item with its own answer',
      { type: 'picture-set', answers: [{ item: 'her2', value: 'low' }] },
      true,
    ],
    [
      "a picture item with another's answer",
      { type: 'picture-set', answers: [{ item: 'her2', value: 'after' }] },
      false,
    ],
    [
      'two answers to one item of the picture',
      {
        type: 'picture-set',
        answers: [
          { item: 'lvef', value: null },
          { item: 'lvef', value: 60 },
        ],
      },
      false,
    ],
    ['a picture without an answer', { type: 'picture-set', answers: [] }, false],
    [
      'a finding that nobody defined',
      { type: 'picture-set', answers: [{ item: 'finding', finding: 'site.moon', value: 'yes' }] },
      false,
    ],
    [
      'a decision for an option',
      { type: 'outcome-set', outcome: { kind: 'chosen', option: palbociclib } },
      true,
    ],
    ['a decision for no option', { type: 'outcome-set', outcome: { kind: 'chosen' } }, false],
    ['a type that nobody defined', { type: 'visit-deleted' }, false],
  ])('%s', (_case, change, accepted) => {
    expect(isEvent(change)).toBe(accepted);
  });

  test('an id that is not one, and a version that is not this one', () => {
    const change = { type: 'gate-set', gate: 'numbers' };
    expect(isEvent(change)).toBe(true);
    expect(isEvent({ ...change, id: 'x' })).toBe(false);
    expect(isEvent({ ...change, v: 1 })).toBe(false);
  });
});

test('what cannot be taken back is not among what can', () => {
  const accepted = { id, v: 2, type: 'unreviewed-accepted', by: 'Dr. Ruiz' };
  expect(VisitEvent.safeParse(accepted).success).toBe(true);
  expect(ReversibleEvent.safeParse(accepted).success).toBe(false);
});
