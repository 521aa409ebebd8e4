import type { Told } from '../patient/told.ts';
import type { Answers } from '../visit/answers.ts';
import type { Gate } from '../visit/visit.ts';
import { mayBeSeen } from './toldFilter.ts';

/** The sentences about what treatment can and cannot do; each version has its own words for them. */
export type CanPart = 'control' | 'time' | 'not-cure';

/**
 * What of the version that the clinician picked she may hear: nothing until she has been told that it has spread
 * and is not expected to be cured; the sentence that touches time only when she opened that subject.
 */
export function canParts(version: Answers['treatment-can'], told: Told, gate: Gate): CanPart[] {
  if (version === 'open' || !mayBeSeen(told, ['diagnosis', 'spread', 'not-curable'])) return [];
  const isOpen = gate === 'in-words' || gate === 'three-possibilities' || gate === 'numbers';
  // The usual words hold nothing about time.
  return version !== 'usual' && isOpen ? ['control', 'time', 'not-cure'] : ['control', 'not-cure'];
}
