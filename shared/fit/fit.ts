import { confidenceFactors } from './confidence.ts';
import { decide, type Verdict } from './decide.ts';
import type { Problem } from './problem.ts';
import { type Simulation, simulate } from './smaa.ts';

/** How the alternatives stand to each other, with the ids of the problem. Shares run from 0 to 1. */
export interface Weighed {
  /** The share of runs in which it comes first; of a tie, an equal part. */
  first: Record<string, number>;
  /** The share of runs in which it stands above each other one; half of a tie each. */
  pairwise: Record<string, Record<string, number>>;
  verdict: Omit<Verdict, 'group'> & { group: string[] };
}

/** How well each alternative meets what was said, and why. */
export interface Fit extends Pick<Weighed, 'pairwise' | 'verdict'> {
  /** The share of runs in which it takes each rank, the first one first. */
  rankAcceptability: Record<string, number[]>;
  /** Null where it never comes first. */
  centralWeights: Record<string, Record<string, number> | null>;
  confidenceFactors: Record<string, number | null>;
  meanValues: Record<string, number>;
}

/** What `fitOf` says of who comes first, in less than half of its time: all that changes while somebody weighs up. */
export function weighed(problem: Problem): Weighed {
  return named(problem, simulate(problem));
}

/** Works a problem out. The same problem with the same seed gives the same answer. */
export function fitOf(problem: Problem): Fit {
  const { alternatives, criteria } = problem;
  const found = simulate(problem);
  const confidence = confidenceFactors(problem, found.centralWeights);
  const { pairwise, verdict } = named(problem, found);
  return {
    rankAcceptability: byId(alternatives, (place) => found.rankAcceptability[place] ?? []),
    centralWeights: byId(alternatives, (place) => {
      const weights = found.centralWeights[place] ?? null;
      return weights && Object.fromEntries(criteria.map(({ id }, k) => [id, weights[k] ?? 0]));
    }),
    confidenceFactors: byId(alternatives, (place) => confidence[place] ?? null),
    pairwise,
    meanValues: byId(alternatives, (place) => found.meanValues[place] ?? 0),
    verdict,
  };
}

function named({ alternatives }: Problem, { first, pairwise, ends }: Simulation): Weighed {
  const verdict = decide({ first, pairwise }, ends);
  return {
    first: byId(alternatives, (place) => first[place] ?? 0),
    pairwise: byId(alternatives, (place) => {
      const above = alternatives.map((id, other): [string, number] => [id, pairwise[place]?.[other] ?? 0]);
      return Object.fromEntries(above.filter((_, other) => other !== place));
    }),
    verdict: { ...verdict, group: alternatives.filter((_, place) => verdict.group.includes(place)) },
  };
}

const byId = <Value>(ids: readonly string[], value: (place: number) => Value): Record<string, Value> =>
  Object.fromEntries(ids.map((id, place) => [id, value(place)]));
