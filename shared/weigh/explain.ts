import type { Middle } from '../fit/middle.ts';
import type { Problem } from '../fit/problem.ts';
import { type ImportanceTurn, type NumberTurn, turnAroundsOf } from '../fit/turnaround.ts';
import type { AttributeId, OptionId } from '../ids.ts';
import type { Basis } from './cardMeasures.ts';
import { ratioOf } from './importance.ts';
import { middleIn } from './scale.ts';
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

/** Means of draws miss a difference that is just what matters by about as much. */
const rounding = 0.005;

/** What speaks for each option of a group, among themselves. */
export function strengthsOf(
  cards: readonly WeighedCard[],
  worths: Middle['worths'],
  options: readonly OptionId[],
  group: readonly OptionId[],
): Strength[] {
  const places = group.map((id) => options.indexOf(id));
  return group
    .map((option, at) => ({ option, cards: comparedOn(cards, worths, places[at] ?? 0, places).fits }))
    .filter((strength) => strength.cards.length > 0);
}

/**
 * Card by card, what is known of one option beside what is known of the others (`among`), at the middle. `worths` in the order of
 * today's columns.
 */
export function comparedOn(
  cards: readonly WeighedCard[],
  worths: Middle['worths'],
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
  const isAhead = ({ most, card }: (typeof gaps)[number]) => most >= card.smallest - rounding && most > 0;
  return {
    fits: idsOf(some.filter((gap) => isAhead(gap) && gap.least > -gap.card.smallest + rounding)),
    pulls: idsOf(some.filter(({ least, card }) => least <= -card.smallest + rounding && least < 0)),
    isAsGoodOnAll:
      gaps.every(({ least, all, card }) => all && least > -card.smallest + rounding) && gaps.some(isAhead),
  };
}

/** `none`: no change in how much one card counts does it. Null: nothing can be said of it. */
export interface Turns {
  importance: WeightTurn | 'none' | null;
  number: CardTurn | null;
}

const noTurns: Turns = { importance: null, number: null };

/**
 * What would turn it around, in the words in which importance is asked. `middle` with the alternatives of the problem
 * in their order there. Only those are looked at of which every card is known: an unknown might do it too, or not.
 */
export function turnsOf(problem: Problem, cards: readonly WeighedCard[], middle: Middle): Turns {
  const { alternatives, measurements } = problem;
  const known = alternatives
    .map((id, place) => ({ id, place }))
    .filter(({ id }) => Object.values(measurements[id] ?? {}).every(({ kind }) => kind !== 'unknown'));
  const leader = known.findIndex(({ place }) => place === middle.leader);
  if (leader === -1 || known.length < 2) return noTurns;
  const { importance, number } = turnAroundsOf(
    {
      ...problem,
      alternatives: known.map(({ id }) => id),
      measurements: Object.fromEntries(known.map(({ id }) => [id, measurements[id] ?? {}])),
    },
    {
      ...middle,
      worths: known.map(({ place }) => middle.worths[place] ?? []),
      totals: known.map(({ place }) => middle.totals[place] ?? 0),
      leader,
    },
  );
  // One card alone is all that counts, however much.
  const canBeNone = known.length === alternatives.length && cards.length > 1;
  return {
    importance: importance === null ? (canBeNone ? noneIf(middle) : null) : weightTurn(importance),
    number: number && cardTurn(number, problem, cards),
  };
}

/** Where two stand level in the middle, no change was looked for. */
function noneIf({ totals, leader }: Middle): 'none' | null {
  const highest = totals[leader] ?? 0;
  return totals.filter((total) => total >= highest - level).length === 1 ? 'none' : null;
}

const level = 1e-9;

const weightTurn = ({ criterion, from, to, instead }: ImportanceTurn): WeightTurn => ({
  card: criterion as AttributeId,
  isMore: to > from,
  word: wordFor(from, to),
  instead: instead as OptionId,
});

/** How much more or less a card would count beside all the others, in the words in which importance is asked. */
function wordFor(from: number, to: number): keyof typeof ratioOf {
  const odds = (share: number) => share / (1 - share);
  const ratio = Math.max(odds(to) / odds(from), odds(from) / odds(to));
  if (ratio <= ratioOf.little.high) return 'little';
  return ratio <= ratioOf.clearly.high ? 'clearly' : 'much';
}

function cardTurn(
  turn: NumberTurn,
  { measurements }: Problem,
  cards: readonly WeighedCard[],
): CardTurn | null {
  const card = cards.find(({ attribute }) => attribute.id === turn.criterion);
  const measurement = measurements[turn.alternative]?.[turn.criterion];
  if (card === undefined || measurement === undefined) return null;
  // As it stands on her card; the runs begin a little beside it where few people were counted.
  const from = middleIn(measurement) ?? turn.from;
  if ((turn.to - from) * (turn.to - turn.from) <= 0) return null;
  return {
    card: card.attribute.id,
    option: turn.alternative as OptionId,
    instead: turn.instead as OptionId,
    basis: card.basis,
    isBetter: card.criterion.direction === 'more' ? turn.to > turn.from : turn.to < turn.from,
    from,
    to: turn.to,
  };
}
