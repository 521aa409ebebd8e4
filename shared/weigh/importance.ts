import type { Problem } from '../fit/problem.ts';
import type { AttributeId } from '../ids.ts';
import type { Importance, importanceWords } from '../visit/visit.ts';

type Word = (typeof importanceWords)[number];

/**
 * How many times as much the more important of two counts, from and to. Nobody means an exact number by such a word, so
 * each is a range, and the runs draw from all of it.
 */
export const ratioOf: Record<Word, { low: number; high: number }> = {
  little: { low: 1, high: 1.5 },
  clearly: { low: 1.5, high: 3 },
  much: { low: 3, high: 6 },
};

/** Where she said the order only, the first counts at least as much as the second, and up to this many times. */
const orderOnly = { low: 1, high: 100 };

/** Points are what somebody says on one day: the runs move each share by up to this much either way. */
const pointsMove = 0.1;

/** The words between each card and the next in her order; null where nothing was said, or of another order. */
export function wordsBetween(importance: Importance, cards: readonly AttributeId[]): (Word | null)[] {
  const pairs = importance.kind === 'words' ? importance.pairs : [];
  return cards.slice(1).map((less, at) => {
    const pair = pairs.find((one) => one.more === cards[at] && one.less === less);
    return pair?.word ?? null;
  });
}

/** The points of each card in her order; null where she gave none, or gave them to other cards. */
export function pointsOf(importance: Importance, cards: readonly AttributeId[]): number[] | null {
  if (importance.kind !== 'points') return null;
  const points = cards.map((id) => importance.points.find(({ card }) => card === id)?.points ?? null);
  return points.includes(null) ? null : (points as number[]);
}

/** Whether the points say another order than the one in which the cards stand. */
export function isAgainstOrder(importance: Importance, cards: readonly AttributeId[]): boolean {
  const points = pointsOf(importance, cards);
  return points?.some((one, at) => at > 0 && one > (points[at - 1] ?? 0)) ?? false;
}

/** Her cards in the order that her points give; cards with as many points stay as they stand. */
export function orderedByPoints(importance: Importance, cards: readonly AttributeId[]): AttributeId[] {
  const points = pointsOf(importance, cards) ?? [];
  const given = new Map(cards.map((card, at) => [card, points[at] ?? 0]));
  return cards.toSorted((a, b) => (given.get(b) ?? 0) - (given.get(a) ?? 0));
}

/**
 * What is known of the weights: her points, her words, or the order alone, whichever is the most that she said.
 * `cards` in her order. Points that are all zero say nothing beyond the order.
 */
export function weightsFrom(importance: Importance, cards: readonly AttributeId[]): Problem['weights'] {
  const points = pointsOf(importance, cards);
  const sum = points?.reduce((total, one) => total + one, 0) ?? 0;
  if (points !== null && sum > 0) return fromPoints(points, sum, cards);
  const words = wordsBetween(importance, cards);
  if (words.every((word) => word === null)) return { kind: 'ordinal', order: [...cards] };
  const pairs = words.map((word, at) => ({
    more: cards[at] ?? '',
    less: cards[at + 1] ?? '',
    ...(word === null ? orderOnly : ratioOf[word]),
  }));
  return { kind: 'ratio', pairs };
}

/** A card without points counts nothing, and is not moved. */
function fromPoints(
  points: readonly number[],
  sum: number,
  cards: readonly AttributeId[],
): Problem['weights'] {
  const rangeOf = (share: number) =>
    share === 0
      ? { low: 0, high: 0 }
      : { low: Math.max(0, share - pointsMove), high: Math.min(1, share + pointsMove) };
  const ranges = cards.map((card, at) => [card, rangeOf((points[at] ?? 0) / sum)] as const);
  return { kind: 'interval', ranges: Object.fromEntries(ranges) };
}
