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
