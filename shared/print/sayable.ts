import type { TimeConcern } from '../content/attribute.ts';
import { timeFilter } from '../disclosure/timeFilter.ts';
import { mayBeSeen } from '../disclosure/toldFilter.ts';
import type { ToldItem } from '../patient/told.ts';
import type { Visit } from '../visit/visit.ts';

interface Thing {
  implies: readonly ToldItem[];
  concerns: TimeConcern | null;
}

/** Whether she knows what this goal or row gives away, and it says nothing about time that must not be said here. */
export function isSayable({ told, gate, paper }: Visit, { implies, concerns }: Thing): boolean {
  if (paper.copy === 'to-share' && concerns !== null) return false;
  // Until she knows all that page one rests on, nothing here may say more than page one does.
  const implied = implies.length === 0 ? [] : (['diagnosis', 'spread', ...implies] as const);
  return mayBeSeen(told, implied) && timeFilter(gate, concerns) !== 'hidden';
}
