import type { Instant } from '../ids.ts';
import { withAnswers } from '../patient/profileAnswer.ts';
import { assertNever } from '../result.ts';
import type { VisitEvent } from './event.ts';
import { emptyVisit, type NextStep, type Sentence, type Visit } from './visit.ts';

/**
 * The visit after `event`, at `now`. Pure: the same three give the same visit. The first event of a visit is
 * `visit-started` and takes null; any other on null, or a second start, is a bug and throws.
 */
export function applyEvent(visit: Visit | null, event: VisitEvent, now: Instant): Visit {
  if (event.type === 'visit-started') {
    if (visit !== null) throw new Error('A visit starts once.');
    const { visitId, language, libraryVersion, follows = null } = event;
    return { ...emptyVisit(visitId, language, libraryVersion, now), follows };
  }
  if (visit === null) throw new Error('The first event of a visit is visit-started.');
  return { ...visit, ...changesOf(visit, event, now), revision: visit.revision + 1, changedAt: now };
}

/** All events in order, each with the time at which it was recorded. */
export function replay(events: readonly { event: VisitEvent; at: Instant }[]): Visit {
  let visit: Visit | null = null;
  for (const { event, at } of events) visit = applyEvent(visit, event, at);
  if (visit === null) throw new Error('A visit has at least its first event.');
  return visit;
}

type LaterEvent = Exclude<VisitEvent, { type: 'visit-started' }>;

function changesOf(visit: Visit, event: LaterEvent, now: Instant): Partial<Visit> {
  switch (event.type) {
    case 'text-set':
      return { texts: { ...visit.texts, [event.field]: event.text } };
    case 'for-you-set':
      return { forYou: withEntry(visit.forYou, event.option, event.text === '' ? null : event.text) };
    case 'birth-year-set':
      return { birthYear: event.year };
    case 'language-set':
      return { language: event.language };
    case 'stage-set':
      return { stage: event.stage };
    case 'told-set':
      return { told: { ...visit.told, [event.item]: event.answer } };
    case 'picture-set':
      return { profile: withAnswers(visit.profile, event.answers) };
    case 'gate-set':
      return { gate: event.gate };
    case 'columns-set':
      return { columns: event.columns };
    case 'release-set':
      return { released: withRelease(event.release, now) };
    case 'goals-set':
      return { goals: event.goals };
    case 'date-set':
      return { dateToProtect: event.day };
    case 'matters-set':
      return { matters: event.matters };
    case 'importance-set':
      return { importance: event.importance };
    case 'reaction-set':
      return { reactions: withReaction(visit.reactions, event) };
    case 'outcome-set':
      return { outcome: event.outcome };
    case 'next-step-set':
      return { steps: withStep(visit.steps, event) };
    case 'answer-set':
      return { answers: { ...visit.answers, [event.answer.question]: event.answer.answer } };
    case 'aside-set':
      return { setAside: withReason(visit.setAside, event) };
    case 'despite-set':
      return { despite: withReason(visit.despite, event) };
    case 'goes-with-set':
      return { goesWith: event.options };
    case 'own-column-set':
      return { ownColumn: event.column };
    case 'symptom-set':
      return { symptoms: withSymptom(visit.symptoms, event) };
    case 'estimate-set':
      return { estimateMonths: event.months };
    case 'off-paper-set':
      return { offPaper: withSentence(visit.offPaper, event) };
    case 'paper-set':
      return { paper: event.paper };
    case 'unreviewed-accepted':
      return { unreviewedAccepted: { by: event.by, at: now } };
    case 'printed':
      return { printouts: withPrintout(visit.printouts, event, now) };
    default:
      return assertNever(event);
  }
}

function withEntry<Key extends string, Value>(entries: Record<Key, Value>, key: Key, value: Value | null) {
  const others = { ...entries };
  delete others[key];
  return value === null ? others : { ...others, [key]: value };
}

function withReaction(reactions: Visit['reactions'], event: VisitEvent & { type: 'reaction-set' }) {
  const ofOption = withEntry(reactions[event.option] ?? {}, event.attribute, event.reaction);
  return withEntry(reactions, event.option, Object.keys(ofOption).length === 0 ? null : ofOption);
}

function withStep(steps: NextStep[], event: VisitEvent & { type: 'next-step-set' }): NextStep[] {
  const others = steps.filter((step) => step.id !== event.stepId);
  return event.step === null ? others : others.toSpliced(event.at, 0, { id: event.stepId, ...event.step });
}

function withPrintout(printouts: Visit['printouts'], event: VisitEvent & { type: 'printed' }, at: Instant) {
  const { printoutId: id, language, layout, copy = 'mine', sha256 } = event;
  if (printouts.some((printout) => printout.id === id)) return printouts;
  return [...printouts, { id, at, language, layout, copy, sha256 }];
}

/** In the order of ids, so that putting back what was taken out gives the same list. */
function withReason(reasons: Visit['setAside'], event: VisitEvent & { type: 'aside-set' | 'despite-set' }) {
  const others = reasons.filter(({ option }) => option !== event.option);
  if (event.reason === null) return others;
  return [...others, { option: event.option, reason: event.reason }].sort((a, b) =>
    a.option < b.option ? -1 : 1,
  );
}

function withSentence(offPaper: readonly Sentence[], event: VisitEvent & { type: 'off-paper-set' }) {
  const others = offPaper.filter((sentence) => sentence !== event.sentence);
  return event.isOff ? [...others, event.sentence].sort() : others;
}

function withSymptom(symptoms: Visit['symptoms'], event: VisitEvent & { type: 'symptom-set' }) {
  const others = { ...symptoms };
  delete others[event.symptom];
  return event.today === null ? others : { ...others, [event.symptom]: event.today };
}

const withRelease = (release: (VisitEvent & { type: 'release-set' })['release'], at: Instant) =>
  release === null ? null : { ...release, own: release.own ?? null, at };
