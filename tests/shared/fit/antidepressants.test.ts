import { expect, test } from 'vitest';
import { fitOf } from '../../../shared/fit/fit.ts';
import { problemOf } from '../../support/fitProblems.ts';

/**
 * The benefit-risk model that JSMAA carries as a test (tommite/jsmaa, SMAA2SimulationTest and
 * smaa2-benefitrisk.jsmaa): four antidepressants, efficacy and five harms, nothing known of the weights. Scales run
 * over the smallest and largest mean plus or minus 1.96 standard deviations.
 */
const names = ['fluoxetine', 'paroxetine', 'sertraline', 'venlafaxine'];
const efficacy = [
  [0, 0],
  [0.086, 0.056],
  [0.095, 0.044],
  [0.113, 0.048],
];
const harms = [
  [
    [11.7, 2.5],
    [9.2, 1.86],
    [15.4, 2.65],
    [5.5, 2.32],
  ],
  [
    [7.2, 1.45],
    [10.6, 1.58],
    [7.5, 1.48],
    [15.7, 4.44],
  ],
  [
    [16.6, 3.27],
    [21.2, 5.15],
    [20.2, 3.78],
    [12.8, 2.45],
  ],
  [
    [13.7, 1.89],
    [14.3, 2.93],
    [15, 3.21],
    [11.2, 3.98],
  ],
  [
    [18.6, 1.79],
    [18.3, 3.7],
    [19.5, 2.6],
    [31, 1.68],
  ],
];
const published = {
  ranks: [
    [0.2, 0.28, 0.3, 0.22],
    [0.25, 0.29, 0.27, 0.19],
    [0.17, 0.25, 0.29, 0.3],
    [0.39, 0.18, 0.15, 0.29],
  ],
  confidence: [0.48, 0.44, 0.34, 0.74],
};

const ends = (pairs: number[][]) => {
  const reach = ([mean = 0, sd = 0]: number[]) => [mean - 1.96 * sd, mean + 1.96 * sd];
  const all = pairs.flatMap(reach);
  return { low: Math.min(...all), high: Math.max(...all) };
};
const logNormal = ([mean = 0, sd = 0]: number[]) => ({
  kind: 'lognormal',
  median: Math.exp(mean),
  low: Math.exp(mean - 1.959964 * sd),
  high: Math.exp(mean + 1.959964 * sd),
});

test('rank acceptabilities and confidence factors are the published ones, within their tolerances', () => {
  const { low, high } = ends(efficacy);
  const scales = harms.map(ends);
  const problem = problemOf(
    names.map((_, a) => [
      logNormal(efficacy[a] ?? []),
      ...harms.map((harm) => ({ kind: 'normal', mean: harm[a]?.[0], sd: harm[a]?.[1] })),
    ]),
    {
      criteria: [
        { id: 'c0', direction: 'more', worst: Math.exp(low), best: Math.exp(high) },
        ...scales.map((scale, k) => ({
          id: `c${k + 1}`,
          direction: 'less',
          worst: scale.high,
          best: scale.low,
        })),
      ],
      samples: 50_000,
    },
  );
  const found = fitOf(problem);
  for (const [a, ranks] of Object.values(found.rankAcceptability).entries())
    for (const [rank, share] of ranks.entries())
      expect(Math.abs(share - (published.ranks[a]?.[rank] ?? 0)), `${names[a]} ${rank}`).toBeLessThan(0.02);
  for (const [a, share] of Object.values(found.confidenceFactors).entries())
    expect(Math.abs((share ?? 0) - (published.confidence[a] ?? 0)), names[a]).toBeLessThan(0.03);
});
