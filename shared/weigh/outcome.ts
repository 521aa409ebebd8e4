import type { Grid } from '../compare/grid.ts';
import { weighed } from '../fit/fit.ts';
import { type Middle, middleOf } from '../fit/middle.ts';
import type { Problem } from '../fit/problem.ts';
import type { AttributeId, OptionId } from '../ids.ts';
import { assertNever } from '../result.ts';
import { comparedOn, type Strength, strengthsOf, type Turns, turnsOf } from './explain.ts';
import { tilesOf, timesOutOfTen } from './tiles.ts';
import type { Gap, WeighedCard, Weighing } from './weighing.ts';

/** What the runs over her cards allow to be said; the ids of options and cards, never words. */
export type Outcome =
  | (Leader & { kind: 'steady' | 'leans' })
  /** `rest` are today's options that are not in the group. */
  | ({
      kind: 'about-the-same';
      group: OptionId[];
      rest: OptionId[];
      strengths: Strength[];
      /** Whether they differ on none of her cards by what matters: then there is nothing that could tip it. */
      isAllSame: boolean;
    } & Around)
  | { kind: 'cannot-say'; gaps: Gap[]; unknown: UnknownCard[] };

interface Leader extends Around {
  option: OptionId;
  /** Of ten; null is "nearly every time". */
  times: number | null;
  /** The places of today's columns, ten of them; null is a tile that stays open. */
  tiles: (number | null)[];
  /** Cards on which it is nowhere behind, and clearly ahead of at least one other option. */
  fits: AttributeId[];
  /** Cards on which another option is clearly ahead of it. */
  pulls: AttributeId[];
  /** Whether on every card it does as well as every other option, or better. */
  isAsGoodOnAll: boolean;
  turn: Turns;
}

/** What is said with every verdict that says something. */
interface Around {
  unknown: UnknownCard[];
  /** Cards on which today's options do not differ by what matters. */
  same: AttributeId[];
  doubts: Doubts;
  /** By what the runs moved how much each card counts: what she said of it. */
  moved: Problem['weights']['kind'];
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
  const options = columns.map(({ id }) => id);
  const middle = inOrder(middleOf(weighing.problem), weighing.problem, options);
  const { isAsGoodOnAll } = comparedOn(weighing.cards, middle.worths, middle.leader);
  return isAsGoodOnAll ? (options[middle.leader] ?? null) : null;
}

/** Runs the problem and says what may be said of it. The same problem gives the same answer. */
function outcomeOf(problem: Problem, cards: readonly WeighedCard[], { columns }: Grid): Outcome {
  const { verdict, first } = weighed(problem);
  const group = verdict.group as OptionId[];
  const options = columns.map(({ id }) => id);
  const unknown = unknownIn(cards, options);
  if (verdict.kind === 'cannot-say') return { kind: verdict.kind, gaps: [], unknown };
  const middle = middleOf(problem);
  const { worths } = inOrder(middle, problem, options);
  const around = { unknown, same: sameIn(cards), doubts: doubtsIn(cards), moved: problem.weights.kind };
  if (verdict.kind === 'about-the-same') {
    const isIn = (id: OptionId) => group.includes(id);
    const strengths = strengthsOf(cards, worths, options, options.filter(isIn));
    const rest = options.filter((id) => !isIn(id));
    const isAllSame = around.same.length === cards.length && unknown.length === 0;
    return { kind: verdict.kind, group: options.filter(isIn), rest, strengths, isAllSame, ...around };
  }
  const option = group[0] as OptionId;
  const place = options.indexOf(option);
  // With unknowns the least steady share is the one that is told; the others keep their part of what is left.
  const shares = atLeast(
    verdict.share,
    place,
    options.map((id) => first[id] ?? 0),
  );
  const isMiddleToo = problem.alternatives[middle.leader] === option;
  return {
    kind: verdict.kind,
    option,
    times: timesOutOfTen(verdict.share),
    tiles: tilesOf(shares),
    ...comparedOn(cards, worths, place),
    turn: isMiddleToo ? turnsOf(problem, cards, middle) : { importance: null, number: null },
    ...around,
  };
}

/** The middle with the alternatives in the order of today's columns, in which the cards have theirs. */
function inOrder(
  { worths, leader }: Pick<Middle, 'worths' | 'leader'>,
  { alternatives }: Problem,
  options: readonly OptionId[],
) {
  return {
    worths: options.map((id) => worths[alternatives.indexOf(id)] ?? []),
    leader: options.indexOf((alternatives[leader] ?? '') as OptionId),
  };
}

/** Cards on which all that are known stand on one value: they differ by less than matters, or not at all. */
function sameIn(cards: readonly WeighedCard[]): AttributeId[] {
  const isSame = ({ columns }: WeighedCard) => {
    const known = columns.filter(({ kind }) => kind !== 'unknown');
    const values = known.map((one) => (one.kind === 'exact' ? one.value : null));
    return !values.includes(null) && new Set(values).size === 1;
  };
  return cards.filter(isSame).map(({ attribute }) => attribute.id);
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
