import type { Option } from '../content/option.ts';
import { mayBeSeen } from '../disclosure/toldFilter.ts';
import type { Outcome } from '../visit/outcome.ts';
import type { Visit } from '../visit/visit.ts';

/** What the page may say the visit came to. */
export type Meaning = Outcome['kind'] | 'stopping' | 'urgent' | 'open' | 'neutral';

/**
 * `neutral` is the answer whenever she has not been told what every decision here rests on (the diagnosis, and that
 * it has spread), or what the outcome itself would give away.
 */
export function meansOf({ visit, chosen }: { visit: Visit; chosen: Option | null }): Meaning {
  const { outcome, told, answers } = visit;
  if (!mayBeSeen(told, ['diagnosis', 'spread'])) return 'neutral';
  if (answers.path === 'stopping') {
    if (answers.stopping === 'open') return 'open';
    return mayBeSeen(told, ['not-curable']) ? 'stopping' : 'neutral';
  }
  if (outcome === null) return answers.path === 'urgent' ? 'urgent' : 'open';
  if ('option' in outcome) {
    if (chosen === null) return 'neutral';
    // A column that is there only when added (no cancer drug now) starts nothing, however it was picked.
    return chosen.onlyWhenAdded && outcome.kind !== 'chosen-if' ? 'no-cancer-drug' : outcome.kind;
  }
  if (outcome.kind === 'no-cancer-drug' && !mayBeSeen(told, ['not-curable'])) return 'neutral';
  return outcome.kind;
}

/** Whether nothing new is started: she waits, stays on what she takes, goes without, or something else comes first. */
export function isWaiting(meaning: Meaning): boolean {
  const starts: readonly Meaning[] = ['chosen', 'chosen-if', 'decided-before', 'open', 'neutral'];
  return !starts.includes(meaning);
}
