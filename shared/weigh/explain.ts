import type { Middle } from '../fit/middle.ts';
import type { Problem } from '../fit/problem.ts';
import { type NumberTurn, turnAroundsOf } from '../fit/turnaround.ts';
import type { AttributeId, OptionId } from '../ids.ts';
import type { Basis } from './cardMeasures.ts';
import { ratioOf } from './importance.ts';
import type { WeighedCard } from './weighing.ts';

/** The cards that speak for one of a group: on them it is nowhere behind the others, and clearly ahead of one. */
export interface Strength {
  option: OptionId;
  cards: AttributeId[];
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

/** What speaks for each option of a group, among themselves. */
export function strengthsOf(
  cards: readonly WeighedCard[],
  middle: Middle,
  options: readonly OptionId[],
  group: readonly OptionId[],
): Strength[] {
  const places = group.map((id) => options.indexOf(id));
  return group
    .map((option, at) => ({ option, cards: comparedOn(cards, middle, places[at] ?? 0, places).fits }))
    .filter((strength) => strength.cards.length > 0);
}

/** Card by card, what is known of one option beside what is known of the others (`among`), at the middle. */
export function comparedOn(
  cards: readonly WeighedCard[],
  { worths }: Middle,
  leader: number,
  among: readonly number[] = worths.map((_, place) => place),
) {
  const gaps = cards.map((card, at) => {
    const known = card.columns.map(({ kind }) => kind !== 'unknown');
    const mine = worths[leader]?.[at] ?? 0;
    const others = worths
      .filter((_, place) => place !== leader && known[place] === true && among.includes(place))
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

/** What would turn it around, in the words in which importance is asked. */
export function turnsOf(problem: Problem, cards: readonly WeighedCard[], middle: Middle) {
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
