import { fitOf } from '../../shared/fit/fit.ts';
import { Problem } from '../../shared/fit/problem.ts';
import { exponential, randomFrom } from '../../shared/fit/random.ts';
import { simulate } from '../../shared/fit/smaa.ts';
import type { Finding } from './finding.ts';
import { plainFit } from './fitPlain.ts';
import { described, interleaved, median, timed } from './medians.ts';

const large = { samples: 10_000, alternatives: 6, criteria: 12 };
/** Sizes of which the second is four times the first in one respect. */
const grown = {
  samples: [large, { ...large, samples: 40_000 }],
  alternatives: [
    { ...large, alternatives: 2 },
    { ...large, alternatives: 8 },
  ],
  criteria: [{ ...large, criteria: 3 }, large],
} as const;
const rounds = 15;

/**
 * Problems in which every measurement is uncertain and nothing is known of the weights. Held against each other: the
 * whole answer and only drawing its random numbers (`fit-smaa`), its runs and the same runs written plainly
 * (`fit-plain`), one answer to four times as much and four answers (`fit-linear-…`).
 */
export async function fit(): Promise<Finding> {
  const parts = [await againstBare(), await againstPlain()];
  for (const name of ['samples', 'alternatives', 'criteria'] as const) parts.push(await growing(name));
  return { ratios: parts.flatMap(({ ratios }) => ratios), info: parts.flatMap(({ info }) => info) };
}

async function againstBare(): Promise<Finding> {
  const problem = problemOf(large);
  const { whole, bare } = await interleaved(rounds, async () => ({
    whole: await timed(() => fitOf(problem)),
    bare: await timed(bareNumbers),
  }));
  return {
    ratios: [{ name: 'fit-smaa', value: median(whole) / median(bare), bound: 1.5 }],
    info: [described(`fit of ${inWords(large)}`, whole), described('its random numbers alone', bare)],
  };
}

async function againstPlain(): Promise<Finding> {
  const problem = problemOf(large);
  const { runs, plain } = await interleaved(rounds, async () => ({
    runs: await timed(() => simulate(problem)),
    plain: await timed(() => plainFit(problem)),
  }));
  return {
    ratios: [{ name: 'fit-plain', value: median(runs) / median(plain), bound: 1 }],
    info: [described('its runs', runs), described('the same runs written plainly', plain)],
  };
}

async function growing(respect: keyof typeof grown): Promise<Finding> {
  const [small, big] = grown[respect];
  const [once, fourTimes] = [problemOf(small), problemOf(big)];
  const found = await interleaved(rounds, async () => ({
    once: await timed(() => fitOf(once)),
    fourTimes: await timed(() => fitOf(fourTimes)),
  }));
  const value = median(found.fourTimes) / median(found.once) / 4;
  return {
    ratios: [{ name: `fit-linear-${respect}`, value, bound: 1.5 }],
    info: [
      described(`fit of ${inWords(small)}`, found.once),
      described(`of ${inWords(big)}`, found.fourTimes),
    ],
  };
}

const inWords = ({ samples, alternatives, criteria }: typeof large) =>
  `${samples} runs, ${alternatives} alternatives, ${criteria} criteria`;

/** Every measurement once for the ranks and once for the confidence factors, and the weights. */
function bareNumbers(): number {
  const { samples, alternatives, criteria } = large;
  const random = randomFrom(1, 0);
  let sum = 0;
  for (let drawn = 0; drawn < 2 * samples * alternatives * criteria; drawn += 1) sum += random.normal();
  for (let drawn = 0; drawn < samples * criteria; drawn += 1) sum += exponential(random);
  return sum;
}

function problemOf({ samples, alternatives, criteria }: typeof large): Problem {
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
  const options = ids('a', alternatives);
  const cards = ids('c', criteria);
  const normal = (seed: number) => ({ kind: 'normal', mean: 30 + ((seed * 17) % 40), sd: 8 });
  return Problem.parse({
    criteria: cards.map((id) => ({ id, direction: 'more', worst: 0, best: 100 })),
    alternatives: options,
    measurements: Object.fromEntries(
      options.map((option, a) => [
        option,
        Object.fromEntries(cards.map((card, k) => [card, normal(a * criteria + k)])),
      ]),
    ),
    weights: { kind: 'none' },
    samples,
  });
}
