import { OptionId } from '../../../shared/ids.ts';
import { type Outcome, optionIn } from '../../../shared/visit/outcome.ts';

/** The ways to end that name no option; the others stand once for each of today's options. */
export const plainKinds = ['not-today', 'second-opinion', 'stay-on', 'no-cancer-drug'] as const;
export const optionKinds = ['chosen', 'chosen-if', 'decided-before'] as const;

type PlainKind = (typeof plainKinds)[number];
type OptionKind = (typeof optionKinds)[number];

/** An answer as one word for a list of choices: a kind, or the id of the option that was chosen. */
export function answerOf(outcome: Outcome | null): string | null {
  return outcome === null ? null : (optionIn(outcome) ?? outcome.kind);
}

/** The outcome of this answer. Choosing another option keeps how it was chosen ("if", "before today"). */
export function outcomeOf(answer: string, before: Outcome | null): Outcome {
  const plain = plainKinds.find((kind) => kind === answer);
  if (plain !== undefined) return plainOutcome(plain);
  return withKind(OptionId.parse(answer), howChosen(before) ?? 'chosen');
}

export function withKind(option: OptionId, kind: OptionKind): Outcome {
  return kind === 'chosen-if' ? { kind, option, otherwise: null } : { kind, option };
}

export const howChosen = (outcome: Outcome | null): OptionKind | null =>
  outcome !== null && 'option' in outcome ? outcome.kind : null;

function plainOutcome(kind: PlainKind): Outcome {
  if (kind === 'stay-on') return { kind, lookAgain: null };
  return kind === 'no-cancer-drug' ? { kind } : { kind, safeUntil: null };
}
