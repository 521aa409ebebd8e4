import { GoalsStep } from '../../renderer/visit/goals/GoalsStep.tsx';
import type { Language } from '../../shared/ids.ts';
import { VisitId } from '../../shared/ids.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { holdStep } from './heldStep.tsx';
import { noon } from './visits.ts';

const earlierId = VisitId.parse('22222222-2222-4222-8222-222222222222');

/** Shows the step Goals of a visit that follows this earlier one; null is an earlier visit that is no longer there. */
export async function holdFollowUp(now: Visit, earlier: Visit | null, language: Language = 'en') {
  const visit: Visit = { ...now, follows: { visit: earlierId, at: noon } };
  const asked: VisitId[] = [];
  const open = (visitId: VisitId) => {
    asked.push(visitId);
    if (visitId !== earlierId) return ok({ visit });
    return earlier === null ? fail('visit-not-found') : ok({ visit: { ...earlier, id: earlierId } });
  };
  const held = await holdStep(GoalsStep, visit, {
    answers: { 'visits.open': ({ visitId }) => open(visitId as VisitId) },
    language,
  });
  return { ...held, asked, earlierId };
}
