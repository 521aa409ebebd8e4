import { describe, expect, test } from 'vitest';
import { decide, type Shares } from '../../../shared/fit/decide.ts';

/** Two alternatives, of which the first comes first in this share of the runs. */
const two = (share: number): Shares => ({
  first: [share, 1 - share],
  pairwise: [
    [0, share],
    [1 - share, 0],
  ],
});

describe('The verdict over two alternatives', () => {
  test.each([
    [1, 'steady', [0]],
    [0.85, 'steady', [0]],
    [0.8499, 'leans', [0]],
    [0.65, 'leans', [0]],
    [0.6499, 'about-the-same', [0, 1]],
    [0.5, 'about-the-same', [0, 1]],
    [0.36, 'about-the-same', [0, 1]],
    [0.35, 'leans', [1]],
    [0.1, 'steady', [1]],
  ])('of which the first comes first in %f of the runs is %s', (share, kind, group) => {
    expect(decide(two(share), [])).toMatchObject({ kind, group });
  });

  test('takes a sum of split ties that misses the threshold by rounding for the threshold', () => {
    expect(decide(two(0.85 - 1e-12), []).kind).toBe('steady');
  });
});

describe('The verdict over three alternatives', () => {
  test('about the same are those that the leader stands above in fewer than 65 of 100 runs', () => {
    const shares = {
      first: [0.05, 0.5, 0.45],
      pairwise: [
        [0, 0.06, 0.1],
        [0.94, 0, 0.52],
        [0.9, 0.48, 0],
      ],
    };
    expect(decide(shares, [])).toEqual({ kind: 'about-the-same', group: [1, 2], share: 0.5 });
  });

  test('where none is that close, the closest stands beside the leader: none is the same as itself alone', () => {
    const shares = {
      first: [0.6, 0.25, 0.15],
      pairwise: [
        [0, 0.7, 0.8],
        [0.3, 0, 0.6],
        [0.2, 0.4, 0],
      ],
    };
    expect(decide(shares, [])).toMatchObject({ kind: 'about-the-same', group: [0, 1] });
  });
});

describe('With unknown measurements at their ends', () => {
  test('nothing can be said where another comes first', () => {
    expect(decide(two(0.9), [two(0.95), two(0.2)])).toEqual({ kind: 'cannot-say', group: [], share: 0.9 });
  });

  test('nothing can be said where one that came first becomes one of two', () => {
    expect(decide(two(0.9), [two(0.6)]).kind).toBe('cannot-say');
    expect(decide(two(0.6), [two(0.9)]).kind).toBe('cannot-say');
  });

  test('the least steady verdict is given where the same one comes first at every end', () => {
    expect(decide(two(0.9), [two(0.99), two(0.7)])).toEqual({ kind: 'leans', group: [0], share: 0.7 });
  });
});
