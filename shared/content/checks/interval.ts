import type { Fact } from '../fact.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { factPlace } from './place.ts';

/** A range holds its number, and one that is to be computed from the number of people knows that number. */
export function interval(library: Library): Issue[] {
  const studies = new Map(library.studies.map((study) => [study.id, study]));
  return library.facts.flatMap((fact) => {
    const people = studies.get(fact.study)?.arms[fact.arm]?.people ?? null;
    const reason = faultOf(fact, people);
    if (reason === null) return [];
    const path = fact.value.kind === 'number' ? 'value.interval' : 'value';
    return [{ rule: 'interval', ...factPlace(library, fact, path), reason: `${fact.id}: ${reason}` }];
  });
}

function faultOf({ value, unit }: Fact, people: number | null): string | null {
  if (value.kind === 'range' && value.low > value.high) return `${value.low} to ${value.high} runs backwards`;
  if (value.kind !== 'number') return null;
  const { number, interval: range } = value;
  if (range.kind === 'from-n') {
    if (unit !== 'of-100') return `a range can be computed only for a share of people, not for ${unit}`;
    return people === null
      ? 'a range cannot be computed: nobody said how many people were in this arm'
      : null;
  }
  if (range.kind === 'not-reported') return null;
  const { low, high } = range;
  if (low === null && high === null) return 'a range without ends is not a reported range';
  const holds = (low ?? number) <= number && number <= (high ?? number);
  return holds ? null : `${number} is not between ${low} and ${high}`;
}
