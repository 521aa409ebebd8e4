import { fitOf } from '../../shared/fit/fit.ts';
import { Problem } from '../../shared/fit/problem.ts';
import { exponential, randomFrom } from '../../shared/fit/random.ts';
import type { Finding } from './finding.ts';
import { described, interleaved, median, timed } from './medians.ts';

const [samples, alternatives, criteria] = [10_000, 6, 12];
/** Of the time that only drawing the random numbers takes, what the whole answer may take. */
const bound = 1.5;
const rounds = 15;

/** A problem in which every measurement is uncertain and nothing is known of the weights, beside its bare numbers. */
export async function fit(): Promise<Finding> {
  const problem = largeProblem();
  const found = await interleaved(rounds, async () => ({
    whole: await timed(() => fitOf(problem)),
    bare: await timed(bareNumbers),
  }));
  const [whole, bare] = [median(found.whole), median(found.bare)];
  const size = `${samples} runs, ${alternatives} alternatives, ${criteria} criteria`;
  return {
    ratios: [{ name: 'fit-smaa', value: whole / bare, bound }],
    info: [described(`fit of ${size}`, found.whole), described('its random numbers alone', found.bare)],
  };
}

/** Every measurement once for the ranks and once for the confidence factors, and the weights. */
function bareNumbers(): number {
  const random = randomFrom(1, 0);
  let sum = 0;
  for (let drawn = 0; drawn < 2 * samples * alternatives * criteria; drawn += 1) sum += random.normal();
  for (let drawn = 0; drawn < samples * criteria; drawn += 1) sum += exponential(random);
  return sum;
}

function largeProblem(): Problem {
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
