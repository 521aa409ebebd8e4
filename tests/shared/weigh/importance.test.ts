import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../shared/fit/problem.ts';
import { randomFrom } from '../../../shared/fit/random.ts';
import { weightsOf } from '../../../shared/fit/weights.ts';
import { AttributeId } from '../../../shared/ids.ts';
import { Importance, importanceWords } from '../../../shared/visit/visit.ts';
import {
  isAgainstOrder,
  orderedByPoints,
  pointsOf,
  ratioOf,
  weightsFrom,
  wordsBetween,
} from '../../../shared/weigh/importance.ts';

const [time, stomach, hair] = ['growth-median', 'nausea', 'hair-thinning'].map((id) =>
  AttributeId.parse(id),
) as [AttributeId, AttributeId, AttributeId];
const cards = [time, stomach, hair];
type Word = (typeof importanceWords)[number];

const inWords = (...pairs: [more: AttributeId, less: AttributeId, word: Word][]): Importance => ({
  kind: 'words',
  pairs: pairs.map(([more, less, word]) => ({ more, less, word })),
});
const inPoints = (...points: number[]): Importance => ({
  kind: 'points',
  points: points.map((one, at) => ({ card: cards[at] ?? hair, points: one })),
});
const order: Importance = { kind: 'order' };
const byOrder = (...ids: AttributeId[]) => ({ kind: 'ordinal', order: ids });

/** The problem of these cards with these weights, about two options of which all is known. */
const problemWith = (weights: Problem['weights'], ids: readonly string[]) => ({
  criteria: ids.map((id) => ({ id, direction: 'more', worst: 0, best: 1 })),
  alternatives: ['one', 'other'],
  measurements: Object.fromEntries(
    ['one', 'other'].map((option) => [
      option,
      Object.fromEntries(ids.map((id) => [id, { kind: 'exact', value: 0.5 }])),
    ]),
  ),
  weights,
});

describe('How much more a card counts', () => {
  test.each(importanceWords)('is the range that "%s" stands for', (word) => {
    const weights = weightsFrom(inWords([time, stomach, word], [stomach, hair, 'little']), cards);
    expect(weights).toEqual({
      kind: 'ratio',
      pairs: [
        { more: time, less: stomach, ...ratioOf[word] },
        { more: stomach, less: hair, low: 1, high: 1.5 },
      ],
    });
  });

  test('begins with each word where the word before ends, from as much to six times as much', () => {
    const ranges = importanceWords.map((word) => ratioOf[word]);
    expect(ranges.map(({ low }) => low)).toEqual([1, ...ranges.slice(0, -1).map(({ high }) => high)]);
    expect(ranges.at(-1)?.high).toBe(6);
  });

  test('is the order alone where nothing else was said', () => {
    expect(weightsFrom(order, cards)).toEqual(byOrder(time, stomach, hair));
    expect(weightsFrom(inWords(), cards)).toEqual(byOrder(time, stomach, hair));
    expect(wordsBetween(order, cards)).toEqual([null, null]);
  });

  test('is the order between two cards of which she said no word, and the word between the others', () => {
    const only = (...pair: [AttributeId, AttributeId, Word]) => weightsFrom(inWords(pair), cards);
    expect(only(time, stomach, 'much')).toEqual({
      kind: 'ratio',
      pairs: [
        { more: time, less: stomach, low: 3, high: 6 },
        { more: stomach, less: hair, low: 1, high: 100 },
      ],
    });
    expect(only(stomach, hair, 'clearly')).toEqual({
      kind: 'ratio',
      pairs: [
        { more: time, less: stomach, low: 1, high: 100 },
        { more: stomach, less: hair, low: 1.5, high: 3 },
      ],
    });
  });

  test('is not taken from words about another order', () => {
    const turned = inWords([stomach, time, 'much']);
    expect(wordsBetween(turned, cards)).toEqual([null, null]);
    expect(weightsFrom(turned, cards)).toEqual(byOrder(time, stomach, hair));
    const notNeighbours = inWords([time, hair, 'much']);
    expect(weightsFrom(notNeighbours, cards)).toEqual(byOrder(time, stomach, hair));
    expect(wordsBetween(notNeighbours, [time, hair])).toEqual(['much']);
  });
});

describe('Points', () => {
  test('are shares that move by a tenth of all either way, and not past nothing or all', () => {
    expect(weightsFrom(inPoints(50, 45, 5), cards)).toEqual({
      kind: 'interval',
      ranges: {
        [time]: { low: 0.4, high: 0.6 },
        [stomach]: { low: expect.closeTo(0.35), high: expect.closeTo(0.55) },
        [hair]: { low: 0, high: expect.closeTo(0.15) },
      },
    });
    expect(weightsFrom(inPoints(40), [time])).toEqual({
      kind: 'interval',
      ranges: { [time]: { low: 0.9, high: 1 } },
    });
  });

  test('are shares of what was given, which need not be a hundred', () => {
    expect(weightsFrom(inPoints(10, 5, 5), cards)).toEqual(weightsFrom(inPoints(50, 25, 25), cards));
  });

  test('of zero leave a card without any weight, which does not move', () => {
    expect(weightsFrom(inPoints(60, 40, 0), cards)).toMatchObject({
      ranges: { [hair]: { low: 0, high: 0 } },
    });
  });

  test('that are all zero say nothing beyond the order', () => {
    expect(weightsFrom(inPoints(0, 0, 0), cards)).toEqual(byOrder(time, stomach, hair));
    expect(weightsFrom(inPoints(1, 0, 0), cards).kind).toBe('interval');
  });

  test('against the order count as given, and are said to be against it', () => {
    const against = inPoints(20, 50, 30);
    expect(isAgainstOrder(against, cards)).toBe(true);
    expect(weightsFrom(against, cards)).toMatchObject({
      ranges: { [time]: { high: expect.closeTo(0.3) }, [stomach]: { low: 0.4 } },
    });
    expect(orderedByPoints(against, cards)).toEqual([stomach, hair, time]);
  });

  test('in the order, or as many as the next, are not against it; neither are words', () => {
    expect(isAgainstOrder(inPoints(50, 30, 20), cards)).toBe(false);
    expect(isAgainstOrder(inPoints(30, 30, 30), cards)).toBe(false);
    expect(isAgainstOrder(inWords([stomach, time, 'much']), cards)).toBe(false);
    expect(orderedByPoints(inPoints(30, 30, 40), cards)).toEqual([hair, time, stomach]);
  });

  test('of other cards are none', () => {
    expect(pointsOf(inPoints(60, 40), cards)).toBeNull();
    expect(weightsFrom(inPoints(60, 40), cards)).toEqual(byOrder(time, stomach, hair));
    expect(pointsOf(inPoints(60, 40), [stomach, time])).toEqual([40, 60]);
    expect(isAgainstOrder(inPoints(20, 80), cards)).toBe(false);
  });
});

const pool = [...cards, 'diarrhea' as AttributeId];
const card = fc.constantFrom(...pool);
const said: fc.Arbitrary<Importance> = fc.oneof(
  fc.constant(order),
  fc
    .array(fc.tuple(card, card, fc.constantFrom(...importanceWords)), { maxLength: 2 })
    .map((pairs) => inWords(...pairs)),
  fc
    .array(fc.record({ card, points: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })) }), {
      maxLength: 3,
    })
    .map((points): Importance => ({ kind: 'points', points })),
);
const hers = fc.uniqueArray(card, { minLength: 1, maxLength: 3 });

describe('Whatever she says', () => {
  test('makes a problem that the schema accepts and from which weights can be drawn', () => {
    fc.assert(
      fc.property(said, hers, (importance, ids) => {
        expect(Importance.safeParse(importance).success).toBe(true);
        const problem = Problem.parse(problemWith(weightsFrom(importance, ids), ids));
        const drawn = new Float64Array(ids.length);
        weightsOf(problem, randomFrom(1, 1))(drawn);
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
        expect(drawn.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps her order, unless she gave points', () => {
    fc.assert(
      fc.property(said, hers, (importance, ids) => {
        const weights = weightsFrom(importance, ids);
        if (weights.kind === 'interval') {
          expect(importance.kind).toBe('points');
          return;
        }
        const drawn = new Float64Array(ids.length);
        weightsOf(Problem.parse(problemWith(weights, ids)), randomFrom(1, 1))(drawn);
        expect([...drawn]).toEqual([...drawn].sort((a, b) => b - a));
      }),
      { numRuns: 400 },
    );
  });
});
