import { Problem } from '../../shared/fit/problem.ts';

type Given = Partial<Record<'weights' | 'samples' | 'seed' | 'criteria', unknown>>;

/** The names of rows and columns in a made-up problem: c0, c1 … and a0, a1 … */
export const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at}`);

/** A made-up problem on scales from 0 to 1, more being better; one row of measurements per alternative. */
export function problemOf(rows: readonly (readonly unknown[])[], given: Given = {}): Problem {
  const criteria = ids('c', rows[0]?.length ?? 0);
  const alternatives = ids('a', rows.length);
  return Problem.parse({
    criteria: criteria.map((id) => ({ id, direction: 'more', worst: 0, best: 1 })),
    alternatives,
    measurements: Object.fromEntries(
      alternatives.map((id, a) => [
        id,
        Object.fromEntries(criteria.map((criterion, k) => [criterion, measured(rows[a]?.[k])])),
      ]),
    ),
    weights: { kind: 'none' },
    ...given,
  });
}

/** A number stands for an exact value, null for what is unknown. */
function measured(one: unknown) {
  if (one === null) return { kind: 'unknown' };
  return typeof one === 'number' ? { kind: 'exact', value: one } : one;
}

/** A made-up problem with two to four alternatives and one to four criteria, with everything that a problem may say. */
export function madeUpProblem(uniform: () => number, samples = 400): Problem {
  const draw = drawsOf(uniform);
  const names = ids('c', draw.whole(1, 4));
  const alternatives = ids('a', draw.whole(2, 4));
  const criteria = names.map((id) => madeUpCriterion(id, draw));
  const row = () => Object.fromEntries(criteria.map((one) => [one.id, madeUpMeasurement(one, draw)]));
  return Problem.parse({
    criteria,
    alternatives,
    measurements: Object.fromEntries(alternatives.map((id) => [id, row()])),
    weights: madeUpWeights(names, draw),
    samples,
    seed: draw.whole(0, 1e6),
  });
}

type Draws = ReturnType<typeof drawsOf>;

function drawsOf(uniform: () => number) {
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  const oneOf = <One>(first: One, ...others: One[]): One =>
    [first, ...others][whole(0, others.length)] ?? first;
  return { between, whole, oneOf };
}

function madeUpCriterion(id: string, { between, oneOf }: Draws) {
  const [low, high] = oneOf([0, 1], [0, 1], [-5, 35], [100, 100.2]);
  const direction = oneOf('more' as const, 'less' as const);
  const [worst = 0, best = 1] = direction === 'more' ? [low, high] : [high, low];
  const at = (along: number) => worst + along * (best - worst);
  const [left, right] = [between(0.1, 0.5), between(0.5, 0.9)];
  const worth = between(0, 0.8);
  const bend: [number, number] = [at(left), worth];
  // The second one is level with the first one, or further up.
  const shape = oneOf(undefined, [bend], [bend, [at(right), oneOf(worth, (1 + worth) / 2)]]);
  return { id, direction, worst, best, ...(shape && { shape }) };
}

function madeUpMeasurement(
  { worst, best }: { worst: number; best: number },
  { between, whole, oneOf }: Draws,
) {
  const length = Math.abs(best - worst);
  const value = worst + between(-0.1, 1.1) * (best - worst);
  const median = Math.max(value, length / 50);
  const spread = length * between(0, 0.3);
  return oneOf<unknown>(
    { kind: 'exact', value },
    { kind: 'normal', mean: value, sd: spread },
    { kind: 'uniform', low: value - spread, high: value + between(0, 1) * spread },
    { kind: 'lognormal', median, low: median * between(0.5, 1), high: median * between(1, 2.5) },
    { kind: 'beta', events: whole(0, 20), n: whole(20, 60) },
    {
      kind: 'samples',
      values: Array.from({ length: whole(1, 40) }, () => value + between(-1, 1) * spread),
    },
    { kind: 'unknown' },
  );
}

function madeUpWeights(names: string[], { between, oneOf }: Draws) {
  const values = names.map((id) => [id, between(0.05, 1)] as const);
  const sum = values.reduce((total, [, value]) => total + value, 0);
  const pairs = values.slice(1).map(([less, value], at) => {
    const [more = '', larger = 1] = values[at] ?? [];
    const ratio = larger / value;
    return { more, less, low: ratio * between(0.3, 1), high: ratio * between(1, 3) };
  });
  const ranges = values.map(([id, value]) => {
    const share = value / sum;
    return [id, { low: share * between(0, 1), high: share + (1 - share) * between(0, 1) }] as const;
  });
  return oneOf<unknown>(
    { kind: 'none' },
    { kind: 'ordinal', order: names.toSorted(() => between(-1, 1)) },
    { kind: 'ratio', pairs },
    { kind: 'interval', ranges: Object.fromEntries(ranges) },
    { kind: 'exact', values: Object.fromEntries(values) },
  );
}
