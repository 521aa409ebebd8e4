import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventVersion } from '../../../shared/visit/event.ts';
import { upcast } from '../../../shared/visit/upcast.ts';
import { eventOf, visitEvents } from '../../support/arbitraries.ts';

const today = eventOf({ type: 'gate-set', gate: 'in-words' }, '33333333-3333-4333-8333-333333333333');

// A made-up past: in version 0 the gate was called `time` and `in-words` was `words`; in version -1 it was a flag.
const upgrades = {
  [-1]: ({ talk, ...older }: Record<string, unknown>) => ({
    ...older,
    v: 0,
    time: talk === true ? 'words' : 'no',
  }),
  0: ({ time, ...older }: Record<string, unknown>) => ({
    ...older,
    v: 1,
    gate: time === 'words' ? 'in-words' : 'not-today',
  }),
  1: (older: Record<string, unknown>) => ({ ...older, v: 2 }),
};
const { id, type } = today;

describe('An event as it was stored', () => {
  test('of this version is read as it is', () => {
    fc.assert(
      fc.property(visitEvents, (events) => {
        for (const event of events) expect(upcast(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }),
    );
  });

  test('of the version before is read through its upgrade', () => {
    expect(upcast({ id, type, v: 0, time: 'words' }, upgrades)).toEqual(today);
  });

  test('of a much older version is read through one upgrade after the other', () => {
    expect(upcast({ id, type, v: -1, talk: true }, upgrades)).toEqual(today);
  });

  test('stays as it is in the store', () => {
    const stored = Object.freeze({ id, type, v: 0, time: 'words' });
    upcast(stored, upgrades);
    expect(stored).toEqual({ id, type, v: 0, time: 'words' });
  });
});

describe('An event of version 1', () => {
  const old = (answer: unknown) => upcast({ id, type: 'picture-set', v: 1, answer });

  test.each<[string, unknown, unknown[]]>([
    ['an item that kept its name', { item: 'her2', value: 'low' }, [{ item: 'her2', value: 'low' }]],
    [
      'receptors that were positive, without saying which',
      { item: 'hormoneReceptors', value: 'positive' },
      [
        { item: 'er', value: 'positive' },
        { item: 'pr', value: 'unknown' },
      ],
    ],
    [
      'receptors that were negative: both were',
      { item: 'hormoneReceptors', value: 'negative' },
      [
        { item: 'er', value: 'negative' },
        { item: 'pr', value: 'negative' },
      ],
    ],
    ['no treatment yet', { item: 'earlierTreatment', value: 'none' }, [{ item: 'line', value: 'first' }]],
    ['some treatment', { item: 'earlierTreatment', value: 'some' }, [{ item: 'line', value: 'later' }]],
    [
      'a heart rhythm problem that is taken back',
      { item: 'heartRhythmProblem', value: 'unknown' },
      [{ item: 'finding', finding: 'condition.long-qt', value: null }],
    ],
  ])('about the picture is read as today: %s', (_case, answer, answers) => {
    expect(old(answer)).toEqual({ id, type: 'picture-set', v: 2, answers });
  });

  test('about where it has spread was a whole list: what it lacked was a no', () => {
    const read = old({ item: 'spreadTo', value: ['bone'] });
    const answers = read.type === 'picture-set' ? read.answers : [];
    expect(answers).toContainEqual({ item: 'finding', finding: 'site.bone', value: 'yes' });
    expect(answers).toContainEqual({ item: 'finding', finding: 'site.liver', value: 'no' });
    expect(answers).not.toContainEqual(expect.objectContaining({ finding: 'site.brain-lining' }));
  });

  test('about anything else says the same, also where it has an answer', () => {
    const told = { id, type: 'told-set', item: 'spread', answer: 'yes' };
    expect(upcast({ ...told, v: 1 })).toEqual({ ...told, v: 2 });
  });
});

describe('What cannot be read throws', () => {
  test('an older event whose upgrade nobody wrote, by its version', () => {
    expect(() => upcast({ id, type, v: -2 }, upgrades)).toThrow('No way to read an event of version -2.');
  });

  test('an older event that its upgrade does not make whole', () => {
    expect(() => upcast({ id, type: 'unheard-of', v: 0 }, upgrades)).toThrow();
  });

  test('an event of a newer version', () => {
    expect(() => upcast({ ...today, v: eventVersion + 1 })).toThrow();
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'gate-set'],
    ['a list', [today]],
    ['an empty object', {}],
    ['an event without a version', { ...today, v: undefined }],
    ['an event whose version is a text', { ...today, v: '1' }],
    ['an event with a version between two', { ...today, v: 0.5 }],
    ['an event with something added', { ...today, more: true }],
  ])('%s', (_case, stored) => {
    expect(() => upcast(stored)).toThrow();
  });
});
