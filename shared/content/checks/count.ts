import { assertNever } from '../../result.ts';
import type { Fact } from '../fact.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { factPlace } from './place.ts';

/** No more people affected than there were people, nothing below zero, no more than 100 of 100. */
export function count(library: Library): Issue[] {
  return library.facts.flatMap((fact) => {
    const { value, unit } = fact;
    const named = (path: string, reason: string) => ({
      rule: 'count',
      ...factPlace(library, fact, `value.${path}`),
      reason: `${fact.id}: ${reason}`,
    });
    if (value.kind === 'count' && value.count > value.outOf) {
      return [named('count', `${value.count} is more than the ${value.outOf} people there were`)];
    }
    return figuresOf(value).flatMap(({ path, figure }) => {
      if (figure < 0) return [named(path, `${figure} is below zero`)];
      return unit === 'of-100' && figure > 100 ? [named(path, `${figure} of 100`)] : [];
    });
  });
}

/** The figures of a value in the fact's unit, with their path. */
function figuresOf(value: Fact['value']): { path: string; figure: number }[] {
  switch (value.kind) {
    case 'number': {
      const { interval } = value;
      const [low, high] = interval.kind === 'reported' ? [interval.low, interval.high] : [null, null];
      return listed({ number: value.number, 'interval.low': low, 'interval.high': high });
    }
    case 'range':
      return listed({ low: value.low, high: value.high });
    case 'not-reached':
      return listed({ low: value.low });
    case 'count':
    case 'direction':
    case 'none-seen':
    case 'unknown':
      return [];
    default:
      return assertNever(value);
  }
}

const listed = (figures: Record<string, number | null>) =>
  Object.entries(figures).flatMap(([path, figure]) => (figure === null ? [] : [{ path, figure }]));
