import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { listPlace } from './place.ts';

/** Every line about an article is there once and names sentences that the library has. */
export function coverage(library: Library): Issue[] {
  const seen = new Set<string>();
  return library.coverage.flatMap(({ place, answeredBy }, at): Issue[] => {
    const isTwice = seen.has(place);
    seen.add(place);
    const lost = answeredBy.filter((key) => library.text.en[key] === undefined);
    const named = (path: string, reason: string) => ({
      rule: 'coverage',
      ...listPlace('coverage', at, path),
      reason,
    });
    return [
      ...(isTwice ? [named('place', `${place} is there twice`)] : []),
      ...lost.map((key) => named('answeredBy', `there is no sentence ${key}`)),
    ];
  });
}
