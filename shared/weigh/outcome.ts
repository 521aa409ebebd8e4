import type { Grid } from '../compare/grid.ts';
import { weighed } from '../fit/fit.ts';
import { type Middle, middleOf } from '../fit/middle.ts';
import type { Problem } from '../fit/problem.ts';
import { type NumberTurn, turnAroundsOf } from '../fit/turnaround.ts';
import type { AttributeId, OptionId } from '../ids.ts';
import { assertNever } from '../result.ts';
import type { Basis } from './cardMeasures.ts';
import { ratioOf } from './importance.ts';
import { tilesOf, timesOutOfTen } from './tiles.ts';
import type { Gap, WeighedCard, Weighing } from './weighing.ts';

/** What the runs over her cards allow to be said; the ids of options and cards, never words. */
export type Outcome =
  | (Leader & { kind: 'steady' | 'leans' })
  /** `rest` are today's options that are not in the group. */
  | { kind: 'about-the-same'; group: OptionId[]; rest: OptionId[]; unknown: UnknownCard[]; doubts: Doubts }
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

export interface WeightTurn {
  card: AttributeId;
  isMore: boolean;
  word: keyof typeof ratioOf;
  instead: OptionId;
}

export interface CardTurn {
  card: AttributeId;
  option: OptionId;
  instead: OptionId;
  basis: Basis;
  isBetter: boolean;
  /** In the unit of the measurement. */
  from: number;
  to: number;
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

/** Runs the problem and says what may be said of it. The same problem gives the same answer. */
export function outcomeOf(problem: Problem, cards: readonly WeighedCard[], { columns }: Grid): Outcome {
  const { verdict, first } = weighed(problem);
  const group = verdict.group as OptionId[];
  const options = columns.map(({ id }) => id);
  const unknown = unknownIn(cards, options);
  const doubts = doubtsIn(cards);
  if (verdict.kind === 'cannot-say') return { kind: verdict.kind, gaps: [], unknown };
  if (verdict.kind === 'about-the-same')
    return { kind: verdict.kind, group, rest: options.filter((id) => !group.includes(id)), unknown, doubts };
  const option = group[0] as OptionId;
  const middle = middleOf(problem);
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

/** Card by card, what is known of the leading option beside what is known of the others, at the middle. */
function comparedOn(cards: readonly WeighedCard[], { worths }: Middle, leader: number) {
  const gaps = cards.map((card, at) => {
    const known = card.columns.map(({ kind }) => kind !== 'unknown');
    const mine = worths[leader]?.[at] ?? 0;
    const others = worths
      .filter((_, place) => place !== leader && known[place] === true)
      .map((row) => mine - (row[at] ?? 0));
    const isKnown = known[leader] === true && others.length > 0;
    return {
      card,
      least: Math.min(...others),
      most: Math.max(...others),
      isKnown,
      all: !known.includes(false),
    };
  });
  const some = gaps.filter(({ isKnown }) => isKnown);
  const idsOf = (found: typeof gaps) => found.map(({ card }) => card.attribute.id);
  const isAhead = ({ most, card }: (typeof gaps)[number]) => most >= card.smallest && most > 0;
  return {
    fits: idsOf(some.filter((gap) => isAhead(gap) && gap.least > -gap.card.smallest)),
    pulls: idsOf(some.filter(({ least, card }) => least <= -card.smallest && least < 0)),
    isAsGoodOnAll: gaps.every(({ least, all }) => all && least >= 0) && gaps.some(isAhead),
  };
}

function turnsOf(problem: Problem, cards: readonly WeighedCard[], middle: Middle) {
  const { importance, number } = turnAroundsOf(problem, middle);
  return {
    importance: importance && {
      card: importance.criterion as AttributeId,
      isMore: importance.to > importance.from,
      word: wordFor(importance.from, importance.to),
      instead: importance.instead as OptionId,
    },
    number: number && cardTurn(number, cards),
  };
}

/** How much more or less a card would count beside all the others, in the words in which importance is asked. */
function wordFor(from: number, to: number): keyof typeof ratioOf {
  const odds = (share: number) => share / (1 - share);
  const ratio = Math.max(odds(to) / odds(from), odds(from) / odds(to));
  if (ratio <= ratioOf.little.high) return 'little';
  return ratio <= ratioOf.clearly.high ? 'clearly' : 'much';
}

function cardTurn(turn: NumberTurn, cards: readonly WeighedCard[]): CardTurn | null {
  const card = cards.find(({ attribute }) => attribute.id === turn.criterion);
  if (card === undefined) return null;
  return {
    card: card.attribute.id,
    option: turn.alternative as OptionId,
    instead: turn.instead as OptionId,
    basis: card.basis,
    isBetter: card.criterion.direction === 'more' ? turn.to > turn.from : turn.to < turn.from,
    from: turn.from,
    to: turn.to,
  };
}
