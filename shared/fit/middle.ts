import { cellsOf, fillWorths } from './cells.ts';
import type { Problem } from './problem.ts';
import { randomFrom } from './random.ts';
import { same } from './tally.ts';
import { weightsOf } from './weights.ts';

/** A problem with everything that is open in it at its mean, by the places of criteria and alternatives. */
export interface Middle {
  /** Of the criteria, with a sum of 1. */
  weights: number[];
  /** For each alternative, what it is worth under each criterion, from 0 to 1. */
  worths: number[][];
  /** For each alternative, the sum of weight times worth. */
  totals: number[];
  /** The place of the alternative with the highest total, the first one of equals. */
  leader: number;
}

/** Enough that a mean is out by no more than about 0.01, and quick. */
const mostDraws = 4000;

/**
 * The middle of a problem. Weights and worths are means over draws; what is unknown has the mean of its whole scale.
 * Every measurement is drawn with the same random numbers, so that equal ones are worth exactly the same.
 */
export function middleOf(problem: Problem): Middle {
  const draws = Math.min(problem.samples, mostDraws);
  const weights = meanWeights(problem, draws);
  const drawn = new Float64Array(draws);
  const worths = cellsOf(problem).map((cells) =>
    cells.map((cell) => {
      fillWorths(cell, randomFrom(problem.seed, 3), drawn);
      return drawn.reduce((sum, worth) => sum + worth, 0) / draws;
    }),
  );
  const totals = worths.map((row) => row.reduce((sum, worth, k) => sum + worth * (weights[k] ?? 0), 0));
  const highest = Math.max(...totals);
  return { weights, worths, totals, leader: totals.findIndex((total) => total >= highest - same) };
}

function meanWeights(problem: Problem, draws: number): number[] {
  const draw = weightsOf(problem, randomFrom(problem.seed, 1));
  const drawn = new Float64Array(problem.criteria.length);
  const sums = new Float64Array(drawn.length);
  for (let done = 0; done < draws; done += 1) {
    draw(drawn);
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (drawn[k] ?? 0);
  }
  return Array.from(sums, (sum) => sum / draws);
}
