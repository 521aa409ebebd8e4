import { z } from '../zod.ts';
import { placedPairs, ratioBounds } from './ratioBounds.ts';

/** Far beyond anything that is measured, and far from where sums and products overflow. */
const most = 1e9;
const Quantity = z.number().min(-most).max(most);
const Positive = z.number().min(1e-9).max(most);
const Id = z
  .string()
  .min(1)
  .max(100)
  .refine((id) => id !== '__proto__');

const Criterion = z.strictObject({
  id: Id,
  /** Whether more of it or less of it is wanted. */
  direction: z.enum(['more', 'less']),
  /** The ends of the scale that was shown: worst is worth 0, best is worth 1, and nothing lies outside. */
  worst: Quantity,
  best: Quantity,
  /** Points [x, value] from worst to best, straight lines between them. Without it one straight line. */
  shape: z
    .array(z.tuple([Quantity, z.number().min(0).max(1)]))
    .max(50)
    .optional(),
});
export type Criterion = z.infer<typeof Criterion>;

const Measurement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('normal'), mean: Quantity, sd: z.number().min(0).max(most) }),
  /** `low` and `high` are the ends of a 95 % interval; its width on the log scale gives the spread. */
  z.strictObject({ kind: z.literal('lognormal'), median: Positive, low: Positive, high: Positive }),
  /** A share between 0 and 1, from a count. */
  z.strictObject({ kind: z.literal('beta'), events: z.int().min(0).max(most), n: z.int().min(1).max(most) }),
  z.strictObject({ kind: z.literal('uniform'), low: Quantity, high: Quantity }),
  z.strictObject({ kind: z.literal('exact'), value: Quantity }),
  z.strictObject({ kind: z.literal('samples'), values: z.array(Quantity).min(1).max(100_000) }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type Measurement = z.infer<typeof Measurement>;

const Pair = z.strictObject({ more: Id, less: Id, low: Positive, high: Positive });
const Range = z.strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) });
const Weights = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** Every criterion once, most important first. */
  z.strictObject({ kind: z.literal('ordinal'), order: z.array(Id) }),
  /** The weight of `more` divided by that of `less` lies between `low` and `high`. */
  z.strictObject({ kind: z.literal('ratio'), pairs: z.array(Pair).max(200) }),
  /** Shares of all weight, which is 1; a criterion without a range may weigh anything. */
  z.strictObject({ kind: z.literal('interval'), ranges: z.record(Id, Range) }),
  /** In any unit, for they are divided by their sum; a criterion that is not named weighs nothing. */
  z.strictObject({ kind: z.literal('exact'), values: z.record(Id, z.number().min(0).max(most)) }),
]);
type Weights = z.infer<typeof Weights>;

/** A choice between measured alternatives. What was not measured is written down as `unknown`, never left out. */
export const Problem = z
  .strictObject({
    criteria: z.array(Criterion).min(1).max(50),
    alternatives: z.array(Id).min(2).max(20),
    measurements: z.record(Id, z.record(Id, Measurement)),
    weights: Weights,
    samples: z.int().min(1).max(1_000_000).default(10_000),
    seed: z.int().default(1),
  })
  .superRefine((problem, context) => {
    for (const [path, message] of faultsIn(problem)) context.addIssue({ code: 'custom', path, message });
  });
export type Problem = z.infer<typeof Problem>;

/** Where it goes wrong, and the name of what is wrong there. */
type Fault = [(string | number)[], string];

function faultsIn({ criteria, alternatives, measurements, weights }: Problem): Fault[] {
  const ids = criteria.map(({ id }) => id);
  const faults: Fault[] = criteria.flatMap((criterion, at) => inCriterion(criterion, ['criteria', at]));
  if (new Set(ids).size < ids.length) faults.push([['criteria'], 'repeated']);
  if (new Set(alternatives).size < alternatives.length) faults.push([['alternatives'], 'repeated']);
  faults.push(...differences(Object.keys(measurements), alternatives, ['measurements']));
  for (const [alternative, measured] of Object.entries(measurements)) {
    const path = ['measurements', alternative];
    faults.push(...differences(Object.keys(measured), ids, path));
    for (const [id, one] of Object.entries(measured))
      if (!isInOrder(one)) faults.push([[...path, id], 'out-of-order']);
  }
  return [...faults, ...inWeights(weights, ids)];
}

function differences(given: string[], wanted: string[], path: (string | number)[]): Fault[] {
  const missing = wanted.filter((id) => !given.includes(id));
  const strange = given.filter((id) => !wanted.includes(id));
  return [
    ...missing.map((id): Fault => [[...path, id], 'missing']),
    ...strange.map((id): Fault => [[...path, id], 'not-listed']),
  ];
}

function inCriterion({ direction, worst, best, shape = [] }: Criterion, path: (string | number)[]): Fault[] {
  if (direction === 'more' ? worst >= best : worst <= best) return [[[...path, 'best'], 'not-better']];
  const along = shape.map(([x, value]) => ({ at: (x - worst) / (best - worst), value }));
  const isRising = along.every(({ at, value }, place) => {
    const before = along[place - 1];
    const isWithin = (at > 0 && at < 1) || (at === 0 && value === 0) || (at === 1 && value === 1);
    return isWithin && (before === undefined || (before.at < at && before.value <= value));
  });
  return isRising ? [] : [[[...path, 'shape'], 'out-of-order']];
}

function isInOrder(one: Measurement): boolean {
  switch (one.kind) {
    case 'lognormal':
      return one.low <= one.median && one.median <= one.high;
    case 'beta':
      return one.events <= one.n;
    case 'uniform':
      return one.low <= one.high;
    default:
      return true;
  }
}

function inWeights(weights: Weights, ids: string[]): Fault[] {
  switch (weights.kind) {
    case 'none':
      return [];
    case 'ordinal': {
      const { order } = weights;
      if (order.length !== ids.length || new Set(order).size < order.length)
        return [[['weights', 'order'], 'not-every-criterion-once']];
      return differences(order, ids, ['weights', 'order']);
    }
    case 'ratio':
      return inPairs(weights.pairs, ids);
    case 'interval':
      return inRanges(weights.ranges, ids);
    case 'exact': {
      const strange = differences(Object.keys(weights.values), ids, ['weights', 'values']);
      const isNothing = !Object.values(weights.values).some((value) => value > 0);
      const faults = strange.filter(([, what]) => what === 'not-listed');
      return isNothing ? [...faults, [['weights', 'values'], 'all-zero']] : faults;
    }
  }
}

function inPairs(pairs: z.infer<typeof Pair>[], ids: string[]): Fault[] {
  const faults = pairs.flatMap(({ more, less, low, high }, at): Fault[] => {
    const path = ['weights', 'pairs', at];
    if (!ids.includes(more) || !ids.includes(less)) return [[path, 'not-listed']];
    return more === less || low > high ? [[path, 'out-of-order']] : [];
  });
  if (faults.length > 0) return faults;
  return ratioBounds(ids.length, placedPairs(pairs, ids)) === null
    ? [[['weights', 'pairs'], 'contradictory']]
    : [];
}

function inRanges(ranges: Record<string, z.infer<typeof Range>>, ids: string[]): Fault[] {
  const path = ['weights', 'ranges'];
  const faults = Object.entries(ranges).flatMap(([id, { low, high }]): Fault[] => {
    if (!ids.includes(id)) return [[[...path, id], 'not-listed']];
    return low > high ? [[[...path, id], 'out-of-order']] : [];
  });
  const sum = (end: 'low' | 'high', else_: number) =>
    ids.reduce((total, id) => total + (ranges[id]?.[end] ?? else_), 0);
  // Shares such as three times 1/3 miss their sum of 1 by rounding.
  const cannotBe = sum('low', 0) > 1 + 1e-9 || sum('high', 1) < 1 - 1e-9;
  return cannotBe ? [...faults, [path, 'contradictory']] : faults;
}
