import type { OptionId } from '../ids.ts';
import { answersBefore } from '../patient/profileAnswer.ts';
import { assertNever } from '../result.ts';
import type { ReversibleChange } from './event.ts';
import type { Visit } from './visit.ts';

/**
 * The change that takes `change` back, computed from the visit as it stood before. Applying both gives the same
 * visit but for revision and times. Recorded facts (started, printed) have none: the type does not accept them.
 */
export function inverseOf(before: Visit, change: ReversibleChange): ReversibleChange {
  switch (change.type) {
    case 'text-set':
      return { type: change.type, field: change.field, text: before.texts[change.field] };
    case 'for-you-set':
      return { type: change.type, option: change.option, text: before.forYou[change.option] ?? '' };
    case 'birth-year-set':
      return { type: change.type, year: before.birthYear };
    case 'language-set':
      return { type: change.type, language: before.language };
    case 'stage-set':
      return { type: change.type, stage: before.stage };
    case 'told-set':
      return { type: change.type, item: change.item, answer: before.told[change.item] };
    case 'picture-set':
      return { type: change.type, answers: answersBefore(before.profile, change.answers) };
    case 'gate-set':
      return { type: change.type, gate: before.gate };
    case 'columns-set':
      return { type: change.type, columns: before.columns };
    case 'release-set':
      return { type: change.type, release: releaseOf(before) };
    case 'goals-set':
      return { type: change.type, goals: before.goals };
    case 'date-set':
      return { type: change.type, day: before.dateToProtect };
    case 'matters-set':
      return { type: change.type, matters: before.matters };
    case 'importance-set':
      return { type: change.type, importance: before.importance };
    case 'reaction-set': {
      const { type, option, attribute } = change;
      return { type, option, attribute, reaction: before.reactions[option]?.[attribute] ?? null };
    }
    case 'outcome-set':
      return { type: change.type, outcome: before.outcome };
    case 'next-step-set':
      return stepBefore(before, change);
    case 'answer-set': {
      const question = change.answer.question;
      // The pair of a question and its own answer, which TypeScript cannot follow through the lookup.
      const answer = { question, answer: before.answers[question] } as typeof change.answer;
      return { type: change.type, answer };
    }
    case 'aside-set':
      return { ...change, reason: reasonIn(before.setAside, change.option) };
    case 'despite-set':
      return { ...change, reason: reasonIn(before.despite, change.option) };
    case 'goes-with-set':
      return { type: change.type, options: before.goesWith };
    case 'own-column-set':
      return { type: change.type, column: before.ownColumn };
    case 'symptom-set':
      return { ...change, today: before.symptoms[change.symptom] ?? null };
    case 'estimate-set':
      return { type: change.type, months: before.estimateMonths };
    case 'off-paper-set': {
      const { type, sentence } = change;
      return { type, sentence, isOff: before.offPaper.includes(sentence) };
    }
    case 'paper-set':
      return { type: change.type, paper: before.paper };
    default:
      return assertNever(change);
  }
}

const reasonIn = (reasons: Visit['setAside'], option: OptionId) =>
  reasons.find((one) => one.option === option)?.reason ?? null;

function releaseOf({ released }: Visit) {
  return released === null ? null : { by: released.by, columns: released.columns, own: released.own };
}

function stepBefore(before: Visit, change: ReversibleChange & { type: 'next-step-set' }): ReversibleChange {
  const at = before.steps.findIndex((step) => step.id === change.stepId);
  const step = before.steps[at];
  if (step === undefined) return { type: change.type, stepId: change.stepId, at: 0, step: null };
  const { id, ...rest } = step;
  return { type: change.type, stepId: id, at, step: rest };
}
