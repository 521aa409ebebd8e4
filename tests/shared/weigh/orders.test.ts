import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Measurement } from '../../../shared/fit/problem.ts';
import type { OptionId } from '../../../shared/ids.ts';
import { measuresOf } from '../../../shared/weigh/cardMeasures.ts';
import type { CardTurn } from '../../../shared/weigh/explain.ts';
import type { Outcome } from '../../../shared/weigh/outcome.ts';
import { realLookup } from '../../support/realLibrary.ts';
import { type RealVisit, realVisits, rowIn, weighedOf } from '../../support/weighing.ts';

const sorted = (ids: readonly string[]) => ids.toSorted();

/** A number that may differ in its last digits, where sums were added up in another order. */
const near = (value: number) => expect.closeTo(value, 6);
const turnOf = (number: CardTurn | null) =>
  number && { ...number, from: near(number.from), to: near(number.to) };

/** What an outcome says, without the order in which it names columns. */
function saidBy(outcome: Outcome | null) {
  if (outcome === null) return null;
  const unknown = outcome.unknown.map((one) => ({ ...one, options: sorted(one.options) }));
  switch (outcome.kind) {
    case 'cannot-say':
      return { ...outcome, unknown };
    case 'about-the-same': {
      const { group, rest, strengths } = outcome;
      const speaksFor = Object.fromEntries(strengths.map(({ option, cards }) => [option, cards]));
      return { ...outcome, unknown, group: sorted(group), rest: sorted(rest), strengths: speaksFor };
    }
    default:
      return { ...outcome, unknown, tiles: null };
  }
}

/** The same as it is expected of another order. */
function expected(outcome: Outcome | null) {
  const said = saidBy(outcome);
  if (said === null || !('turn' in said)) return said;
  return { ...said, turn: { ...said.turn, number: turnOf(said.turn.number) } };
}

/** How many of ten tiles each option has. */
const tilesOf = (outcome: Outcome | null, ids: readonly string[]) =>
  outcome !== null && 'tiles' in outcome
    ? Object.fromEntries(ids.map((id, at) => [id, outcome.tiles.filter((tile) => tile === at).length]))
    : null;

const turned = realVisits.chain((visit) =>
  fc.record({
    visit: fc.constant(visit),
    ids: fc.shuffledSubarray([...visit.ids], { minLength: visit.ids.length }),
  }),
);

describe('In whatever order the columns stand', () => {
  test('the same is said of the same options', () => {
    const kinds: string[] = [];
    fc.assert(
      fc.property(turned, ({ visit, ids }) => {
        const [one, other] = [visit, { ...visit, ids }].map((each) => weighedOf(each, 500).outcome);
        if (one !== null && ids.join() !== visit.ids.join()) kinds.push(one?.kind ?? '');
        expect(saidBy(other ?? null)).toEqual(expected(one ?? null));
        expect(tilesOf(other ?? null, ids)?.[leadOf(one)]).toBe(
          tilesOf(one ?? null, visit.ids)?.[leadOf(one)],
        );
      }),
      { numRuns: 600, seed: 3 },
    );
    for (const kind of ['steady', 'leans', 'about-the-same', 'cannot-say'])
      expect(kinds.filter((each) => each === kind).length, kind).toBeGreaterThan(2);
  });

  const leadOf = (outcome: Outcome | null | undefined) =>
    outcome != null && 'option' in outcome ? outcome.option : '';

  test('another order of her cards may say something else', () => {
    const differs = fc.sample(realVisits, { numRuns: 200, seed: 3 }).some((visit) => {
      const [one, other] = [visit, { ...visit, cards: visit.cards.toReversed() }].map(
        (each) => weighedOf(each, 500).outcome,
      );
      return one?.kind !== other?.kind || leadOf(one) !== leadOf(other);
    });
    expect(differs).toBe(true);
  });

  test('two networks of as many options are the same one: the one whose comparison comes first by name', () => {
    const four = [
      'gedatolisib-fulvestrant',
      'exemestane-everolimus',
      'aromatase-inhibitor',
      'fulvestrant-capivasertib',
    ];
    const known = (ids: readonly string[]) => {
      const { row, columns } = rowIn(realLookup, ids, 'growth-median');
      const found = measuresOf(row, columns, realLookup, 'open');
      if (typeof found === 'string') throw new Error(found);
      const byId = ids.map((id, at): [string, Measurement | undefined] => [id, found.columns[at]]);
      return byId.filter(([, one]) => one?.kind !== 'unknown').map(([id]) => id);
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(four, { minLength: 4 }), (ids) => {
        expect(sorted(known(ids))).toEqual(['aromatase-inhibitor', 'exemestane-everolimus']);
      }),
    );
    // The other network is there: without the first one, its two are known.
    const other = ['gedatolisib-fulvestrant', 'fulvestrant-capivasertib'];
    expect(sorted(known(other))).toEqual(sorted(other));
  });
});

type Leader = Extract<Outcome, { kind: 'steady' | 'leans' }>;
const isLeader = (outcome: Outcome | null): outcome is Leader =>
  outcome?.kind === 'steady' || outcome?.kind === 'leans';
const leads = fc
  .sample(realVisits, { numRuns: 3000, seed: 7 })
  .map((visit: RealVisit) => weighedOf(visit, 500))
  .flatMap(({ weighing, outcome }) =>
    weighing.kind === 'problem' && isLeader(outcome) ? [{ ...weighing, outcome }] : [],
  );

describe('An option of a real visit that came closer', () => {
  test('did so often enough for what follows', () => {
    expect(leads.length).toBeGreaterThan(100);
  });

  test('has a card on which it did, unless no card differs by what matters', () => {
    for (const { outcome, cards } of leads)
      if (outcome.fits.length === 0) expect(outcome.same).toHaveLength(cards.length);
  });

  test('is turned around by no other unless every card is known of both, and by "none" only where all is known', () => {
    let turns = 0;
    for (const { outcome, problem } of leads) {
      const { importance, number } = outcome.turn;
      const isKnown = (option: OptionId) =>
        Object.values(problem.measurements[option] ?? {}).every(({ kind }) => kind !== 'unknown');
      if (importance === 'none') expect(outcome.unknown).toEqual([]);
      for (const turn of [importance, number]) {
        if (turn === null || turn === 'none') continue;
        turns += 1;
        expect(isKnown(outcome.option) && isKnown(turn.instead)).toBe(true);
      }
    }
    expect(turns).toBeGreaterThan(50);
    expect(leads.some(({ outcome }) => outcome.unknown.length > 0)).toBe(true);
  });

  test('neither fits nor pulls on a card that is about the same for all', () => {
    for (const { outcome } of leads)
      for (const card of outcome.same) expect([...outcome.fits, ...outcome.pulls]).not.toContain(card);
    expect(leads.some(({ outcome }) => outcome.same.length > 0)).toBe(true);
  });

  test('comes closer by a number that is another than the one on the card, in the direction that is said', () => {
    for (const { outcome, cards } of leads) {
      const { number } = outcome.turn;
      if (number === null) continue;
      const { direction } = cards.find(({ attribute }) => attribute.id === number.card)?.criterion ?? {};
      expect(number.to > number.from).toBe(number.isBetter === (direction === 'more'));
    }
  });
});
