import { decide, type Shares, type Verdict } from './decide.ts';
import type { Problem } from './problem.ts';
import type { UnknownAt } from './sample.ts';
import { confidenceFactors, type Simulation, simulate } from './smaa.ts';

/** How well each alternative meets what was said, with the ids of the problem. Shares run from 0 to 1. */
export interface Fit {
  /** The share of runs in which it takes each rank, the first one first. */
  rankAcceptability: Record<string, number[]>;
  /** Null where it never comes first. */
  centralWeights: Record<string, Record<string, number> | null>;
  confidenceFactors: Record<string, number | null>;
  /** The share of runs in which it stands above each other one. */
  pairwise: Record<string, Record<string, number>>;
  meanValues: Record<string, number>;
  verdict: Omit<Verdict, 'group'> & { group: string[] };
}

/** Works a problem out. The same problem with the same seed gives the same answer. */
export function fitOf(problem: Problem): Fit {
  const { alternatives, criteria } = problem;
  const found = simulate(problem);
  const confidence = confidenceFactors(problem, found.centralWeights);
  const verdict = decide(sharesIn(found), sharesAtEnds(problem));
  const byAlternative = <Value>(value: (place: number) => Value): Record<string, Value> =>
    Object.fromEntries(alternatives.map((id, place) => [id, value(place)]));
  return {
    rankAcceptability: byAlternative((place) => found.rankAcceptability[place] ?? []),
    centralWeights: byAlternative((place) => {
      const weights = found.centralWeights[place] ?? null;
      return weights && Object.fromEntries(criteria.map(({ id }, k) => [id, weights[k] ?? 0]));
    }),
    confidenceFactors: byAlternative((place) => confidence[place] ?? null),
    pairwise: byAlternative((place) => {
      const above = alternatives.map((id, other): [string, number] => [
        id,
        found.pairwise[place]?.[other] ?? 0,
      ]);
      return Object.fromEntries(above.filter((_, other) => other !== place));
    }),
    meanValues: byAlternative((place) => found.meanValues[place] ?? 0),
    verdict: { ...verdict, group: alternatives.filter((_, place) => verdict.group.includes(place)) },
  };
}

const sharesIn = ({ rankAcceptability, pairwise }: Simulation): Shares => ({
  first: rankAcceptability.map(([first = 0]) => first),
  pairwise,
});

/**
 * For each alternative in turn: its unknown measurements at their best with all others' at their worst, and the
 * other way round. More worth in one place never lowers an alternative, so whichever way the unknown ones are moved,
 * one by one or together, its share stays between the two.
 */
function sharesAtEnds(problem: Problem): Shares[] {
  const isUnknown = Object.values(problem.measurements).some((measured) =>
    Object.values(measured).some(({ kind }) => kind === 'unknown'),
  );
  if (!isUnknown) return [];
  return problem.alternatives.flatMap((alternative) => {
    const others = (own: UnknownAt, rest: UnknownAt) =>
      problem.alternatives.map((id) => (id === alternative ? own : rest));
    return [others('best', 'worst'), others('worst', 'best')].map((at) => sharesIn(simulate(problem, at)));
  });
}
