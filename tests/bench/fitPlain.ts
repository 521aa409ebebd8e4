import type { Problem } from '../../shared/fit/problem.ts';
import { exponential, type Random, randomFrom } from '../../shared/fit/random.ts';

interface Run {
  weights: Record<string, number>;
  totals: Record<string, number>;
  /** The alternatives, the first one first. */
  standing: string[];
}

/**
 * The runs of `simulate` as one would first write them: an object for every run, and then one look through all of
 * them for every number. It draws from the same streams as many random numbers, and knows normal measurements on
 * straight scales, with nothing known of the weights.
 */
export function plainFit(problem: Problem) {
  const { alternatives, criteria, samples, seed } = problem;
  const [random, forWeights] = [randomFrom(seed, 0), randomFrom(seed, 1)];
  const runs = Array.from({ length: samples }, () => runOf(problem, random, forWeights));
  const share = (isSo: (run: Run) => boolean) => runs.filter(isSo).length / samples;
  const mean = (some: Run[], of: (run: Run) => number) =>
    some.reduce((sum, run) => sum + of(run), 0) / some.length;
  const ofEach = <Value>(value: (alternative: string) => Value) =>
    Object.fromEntries(alternatives.map((id) => [id, value(id)]));
  return {
    rankAcceptability: ofEach((own) =>
      alternatives.map((_, rank) => share(({ standing }) => standing[rank] === own)),
    ),
    pairwise: ofEach((own) =>
      ofEach((other) => share(({ totals }) => (totals[own] ?? 0) > (totals[other] ?? 0))),
    ),
    meanValues: ofEach((own) => mean(runs, ({ totals }) => totals[own] ?? 0)),
    centralWeights: ofEach((own) => {
      const firsts = runs.filter(({ standing }) => standing[0] === own);
      return Object.fromEntries(
        criteria.map(({ id }) => [id, mean(firsts, ({ weights }) => weights[id] ?? 0)]),
      );
    }),
  };
}

function runOf({ alternatives, criteria, measurements }: Problem, random: Random, forWeights: Random): Run {
  const parts = criteria.map(() => exponential(forWeights));
  const sum = parts.reduce((total, part) => total + part, 0);
  const weights = Object.fromEntries(criteria.map(({ id }, k) => [id, (parts[k] ?? 0) / sum]));
  const totals = Object.fromEntries(
    alternatives.map((alternative) => {
      const parts = criteria.map(({ id, worst, best }) => {
        const measured = measurements[alternative]?.[id];
        if (measured?.kind !== 'normal') throw new Error('Only normal measurements are known here.');
        const value = measured.mean + measured.sd * random.normal();
        return Math.min(1, Math.max(0, (value - worst) / (best - worst))) * (weights[id] ?? 0);
      });
      return [alternative, parts.reduce((total, part) => total + part, 0)];
    }),
  );
  const standing = alternatives.toSorted((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0));
  return { weights, totals, standing };
}
