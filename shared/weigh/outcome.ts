import type { Grid } from '../compare/grid.ts';
import { weighed } from '../fit/fit.ts';
import { middleOf } from '../fit/middle.ts';
import type { Problem } from '../fit/problem.ts';
import type { AttributeId, OptionId } from '../ids.ts';
import { assertNever } from '../result.ts';
import {
  type CardTurn,
  comparedOn,
  type Strength,
  strengthsOf,
  turnsOf,
  type WeightTurn,
} from './explain.ts';
import { tilesOf, timesOutOfTen } from './tiles.ts';
import type { Gap, WeighedCard, Weighing } from './weighing.ts';

/** What the runs over her cards allow to be said; the ids of options and cards, never words. */
export type Outcome =
  | (Leader & { kind: 'steady' | 'leans' })
  /** `rest` are today's options that are not in the group. */
  | {
      kind: 'about-the-same';
      group: OptionId[];
      rest: OptionId[];
      strengths: Strength[];
      unknown: UnknownCard[];
      doubts: Doubts;
    }
  | { kind: 'cannot-say'; gaps: Gap[]; unknown: UnknownCard[] };

interface Leader {
  option: OptionId;
  /** Of ten; null is "nearly every time". */
  times: number | null;
  /** The places of today's columns, ten of them; null is a tile that stays open. */
  tiles: (number | null)[];
  /** Cards on which it is nowhere behind, and clearly ahead of at least one other option. */
  fits: AttributeId[];
  /** Cards on which another option is clearly ahead of it. */
  pulls: AttributeId[];
  unknown: UnknownCard[];
  /** Whether on every card it does as well as every other option, or better. */
  isAsGoodOnAll: boolean;
  turn: { importance: WeightTurn | null; number: CardTurn | null };
  doubts: Doubts;
}

export interface UnknownCard {
  card: AttributeId;
  options: OptionId[];
}

/** What the numbers rest on that makes them less sure. */
interface Doubts {
  /** Benefits that meet only through a treatment that both were compared with. */
  indirect: AttributeId[];
  /** Side effects counted in different studies. */
  otherStudies: AttributeId[];
  withoutRange: AttributeId[];
}

/** What came of weighing; null where nothing is added up. */
export function outcomeIn(weighing: Weighing, grid: Grid): Outcome | null {
  switch (weighing.kind) {
    case 'off':
      return null;
    case 'cannot-say':
      return { kind: 'cannot-say', gaps: weighing.gaps, unknown: [] };
    case 'problem':
      return outcomeOf(weighing.problem, weighing.cards, grid);
    default:
      return assertNever(weighing);
  }
}

/**
 * The option that does as well as every other one, or better, on each of her cards, in the middle of what is known;
 * null where there is none. Quick: nothing is run.
 */
export function asGoodOnAll(weighing: Weighing, { columns }: Grid): OptionId | null {
  if (weighing.kind !== 'problem') return null;
  const middle = middleOf(weighing.problem);
  const { isAsGoodOnAll } = comparedOn(weighing.cards, middle, middle.leader);
  return isAsGoodOnAll ? (columns[middle.leader]?.id ?? null) : null;
}

/** Runs the problem and says what may be said of it. The same problem gives the same answer. */
export function outcomeOf(problem: Problem, cards: readonly WeighedCard[], { columns }: Grid): Outcome {
  const { verdict, first } = weighed(problem);
  const group = verdict.group as OptionId[];
  const options = columns.map(({ id }) => id);
  const unknown = unknownIn(cards, options);
  const doubts = doubtsIn(cards);
  if (verdict.kind === 'cannot-say') return { kind: verdict.kind, gaps: [], unknown };
  const middle = middleOf(problem);
  if (verdict.kind === 'about-the-same') {
    const rest = options.filter((id) => !group.includes(id));
    const strengths = strengthsOf(cards, middle, options, group);
    return { kind: verdict.kind, group, rest, strengths, unknown, doubts };
  }
  const option = group[0] as OptionId;
  const place = options.indexOf(option);
  // With unknowns the least steady share is the one that is told; the others keep their part of what is left.
  const shares = atLeast(
    verdict.share,
    place,
    options.map((id) => first[id] ?? 0),
  );
  return {
    kind: verdict.kind,
    option,
    times: timesOutOfTen(verdict.share),
    tiles: tilesOf(shares),
    ...comparedOn(cards, middle, place),
    unknown,
    turn: middle.leader === place ? turnsOf(problem, cards, middle) : { importance: null, number: null },
    doubts,
  };
}

function atLeast(share: number, leader: number, shares: readonly number[]): number[] {
  const others = 1 - (shares[leader] ?? 0);
  return shares.map((one, place) => {
    if (place === leader) return share;
    return others > 0 ? (one / others) * (1 - share) : (1 - share) / (shares.length - 1);
  });
}

function unknownIn(cards: readonly WeighedCard[], options: readonly OptionId[]): UnknownCard[] {
  return cards
    .map(({ attribute, columns }) => ({
      card: attribute.id,
      options: options.filter((_, place) => columns[place]?.kind === 'unknown'),
    }))
    .filter((one) => one.options.length > 0);
}

function doubtsIn(cards: readonly WeighedCard[]): Doubts {
  const idsOf = (found: readonly WeighedCard[]) => found.map(({ attribute }) => attribute.id);
  const indirect = cards.filter(({ isIndirect }) => isIndirect);
  return {
    indirect: idsOf(indirect.filter(({ basis }) => basis === 'differences')),
    otherStudies: idsOf(indirect.filter(({ basis }) => basis !== 'differences')),
    withoutRange: idsOf(cards.filter(({ isRanged }) => !isRanged)),
  };
}
