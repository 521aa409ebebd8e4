import type { Day } from '../../ids.ts';
import type { Fact } from '../fact.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { factPlace, type Place, studyPlace } from './place.ts';

/**
 * Every number says where it was read, and nothing is past the day on which it had to be looked at again.
 * Only what is not known has no place in the evidence.
 */
export function status(library: Library, today: Day): Issue[] {
  const named = (place: Place, reason: string): Issue => ({ rule: 'status', ...place, reason });
  const { readOn, reviewBy } = library.head;
  const head = { file: 'library.json', path: 'reviewBy' };
  const issues: Issue[] = [];
  if (reviewBy < today) issues.push(named(head, `the library had to be looked at again by ${reviewBy}`));
  if (readOn > today) issues.push(named({ ...head, path: 'readOn' }, `${readOn} is after ${today}`));
  for (const fact of library.facts) {
    for (const { path, reason } of faultsOf(fact)) {
      issues.push(named(factPlace(library, fact, path), reason));
    }
  }
  for (const study of library.studies) {
    for (const arm of ['treated', 'control'] as const) {
      const { people = null, peopleEvidence = null } = study.arms[arm] ?? {};
      if (people !== null && peopleEvidence === null) {
        const place = studyPlace(library, study, `arms.${arm}.peopleEvidence`);
        issues.push(named(place, `${study.id}: ${people} people, but no place in the evidence`));
      }
    }
  }
  return issues;
}

function faultsOf({ id, value, evidence }: Fact): { path: string; reason: string }[] {
  if (value.kind !== 'unknown' && evidence === null)
    return [{ path: 'evidence', reason: `${id} has no place in the evidence` }];
  if (value.kind === 'unknown' && evidence !== null)
    return [{ path: 'evidence', reason: `${id} cannot have been read in the evidence` }];
  return [];
}
