import { AttributeId, GoalId, OptionId, StepId, VisitId } from '../../shared/ids.ts';
import type { Change, VisitEvent } from '../../shared/visit/event.ts';
import { applyEvent, replay } from '../../shared/visit/transitions.ts';
import { emptyVisit, type Visit } from '../../shared/visit/visit.ts';
import { eventOf } from './arbitraries.ts';

/** Ids and moments that several tests speak of. */
export const visitId = VisitId.parse('11111111-1111-4111-8111-111111111111');
export const palbociclib = OptionId.parse('ai-palbociclib');
export const ribociclib = OptionId.parse('ai-ribociclib');
export const hair = AttributeId.parse('hair');
export const fever = AttributeId.parse('fever');
export const comfort = GoalId.parse('comfort');
export const firstStep = StepId.parse('aaaaaaaa-0000-4000-8000-000000000000');
export const secondStep = StepId.parse('bbbbbbbb-0000-4000-8000-000000000000');
export const morning = '2026-11-23T09:00:00.000Z';
export const noon = '2026-11-23T12:00:00.000Z';

/** A visit in which nothing has been said yet, started in the morning. */
export const freshVisit = (): Visit => emptyVisit(visitId, 'en', '2026-11-23', morning);

/** Moments that rise by one minute, as the store would have recorded the events. */
export const minute = (index: number): string => new Date(Date.parse(morning) + index * 60_000).toISOString();

/** The visit that these events make, recorded one a minute. */
export const visitOf = (events: readonly VisitEvent[]): Visit =>
  replay(events.map((event, index) => ({ event, at: minute(index) })));

/** The visit after these changes, all at noon. */
export function visitAfter(...changes: Change[]): Visit {
  return changes.reduce(
    (visit, change) => applyEvent(visit, eventOf(change, crypto.randomUUID()), noon),
    freshVisit(),
  );
}
