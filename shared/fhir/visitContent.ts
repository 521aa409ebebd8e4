import { mayBeNamed } from '../compare/grid.ts';
import type { Lookup } from '../content/lookup.ts';
import { mayBeSeen } from '../disclosure/toldFilter.ts';
import type { OptionId } from '../ids.ts';
import { isWaiting, type Meaning, meansOf } from '../print/meaning.ts';
import { onPaper } from '../print/onPaper.ts';
import { isSayable } from '../print/sayable.ts';
import { fail, ok, type Result } from '../result.ts';
import { optionIn } from '../visit/outcome.ts';
import { ownCard, ownGoal } from '../visit/own.ts';
import { type TextField, textFields } from '../visit/text.ts';
import { isReleased, type Visit } from '../visit/visit.ts';
import { z } from '../zod.ts';
import { CarePlan, Composition, Goal, Patient, Provenance, QuestionnaireResponse } from './document.ts';
import { readAnswers } from './writeAnswers.ts';
import { readComposition } from './writeComposition.ts';
import { askedQuestions, type Ending, VisitContent } from './writeContent.ts';
import { readGoals } from './writeGoals.ts';
import { readPatient } from './writePatient.ts';
import { readPlan } from './writePlan.ts';
import { readProvenance } from './writeProvenance.ts';

/**
 * What a document is about: the visit as it may reach her own paper, with its words as FHIR takes them. The record is
 * hers, whichever copy of the pages she takes.
 */
export function visitToWrite(whole: Visit): Visit {
  const visit = onPaper({ ...whole, paper: { ...whole.paper, copy: 'mine' } });
  const { texts, steps, released, ownColumn } = visit;
  return {
    ...visit,
    texts: Object.fromEntries(textFields.map((field) => [field, wordsOf(texts[field])])) as Visit['texts'],
    steps: steps.map((step) => ({ ...step, what: wordsOf(step.what), who: wordsOf(step.who) })),
    released:
      released === null
        ? null
        : {
            ...released,
            by: wordsOf(released.by),
            own: released.own === null ? null : wordsOf(released.own),
          },
    ownColumn: ownColumn === null ? null : { ...ownColumn, name: wordsOf(ownColumn.name) },
  };
}

/** Without control characters but tabs and new lines; what is only spaces is nothing. */
function wordsOf(typed: string): string {
  const words = typed.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '');
  return words.trim() === '' ? '' : words;
}

/**
 * What of a visit may be written, by the rules of the note for the record: nothing that she has not been told or did
 * not want to hear of, nothing that was kept off paper, no private note, no label, no figure about time.
 */
export function contentOf(whole: Visit, lookup: Lookup): VisitContent {
  const visit = visitToWrite(whole);
  // Until she knows what every decision here rests on, that there were options, or a question about time, is too much.
  const knows = mayBeSeen(visit.told, ['diagnosis', 'spread']);
  const meaning = meaningIn(visit, lookup);
  const goals = goalsIn(visit, lookup);
  const matters = mattersIn(visit, lookup);
  const isOwn = { 'own-goal': goals.includes(ownGoal), 'own-card': matters.cards.includes(ownCard) };
  return {
    visitId: visit.id,
    startedAt: new Date(visit.startedAt).toISOString(),
    libraryVersion: wordsOf(visit.libraryVersion),
    releasedBy: knows && isReleased(visit) ? (visit.released?.by ?? '') : '',
    birthYear: visit.birthYear,
    goals,
    dateToProtect: visit.dateToProtect,
    matters,
    reactions: knows && isReleased(visit) ? reactionsIn(visit, lookup) : {},
    answers: Object.fromEntries(
      askedQuestions.map((question) => [question, visit.answers[question]]),
    ) as VisitContent['answers'],
    gate: knows ? visit.gate : null,
    symptoms: visit.symptoms,
    outcome: endingIn(visit, lookup, meaning),
    steps: visit.steps.filter(({ what }) => what !== ''),
    texts: textsIn(visit, [...fieldsOf(visit, meaning), ...ownFields.filter((field) => isOwn[field])]),
  };
}

const ownFields = ['own-goal', 'own-card'] as const;

function meaningIn(visit: Visit, lookup: Lookup): Meaning {
  const id = optionIn(visit.outcome);
  const option = id === null ? null : lookup.option(id);
  return meansOf({ visit, chosen: option !== null && mayBeNamed(visit, option) ? option : null });
}

function goalsIn(visit: Visit, lookup: Lookup): VisitContent['goals'] {
  return [...new Set(visit.goals)].filter((id) => {
    if (id === ownGoal) return visit.texts['own-goal'] !== '';
    const goal = lookup.library.goals.find((one) => one.id === id);
    return goal !== undefined && isSayable(visit, goal);
  });
}

function mattersIn(visit: Visit, lookup: Lookup): VisitContent['matters'] {
  const { answer, cards } = visit.matters;
  if (answer !== 'cards') return { answer, cards: [] };
  const sayable = cards.filter((id) =>
    id === ownCard ? visit.texts['own-card'] !== '' : isRowSayable(visit, lookup, id),
  );
  return sayable.length === 0 ? { answer: 'open', cards: [] } : { answer, cards: sayable };
}

function isRowSayable(visit: Visit, { library }: Lookup, id: string): boolean {
  const row = library.attributes.find((attribute) => attribute.id === id);
  return row !== undefined && isSayable(visit, row);
}

/** What she thinks of the options that stand now; a mark on an option that was taken away says nothing any more. */
function reactionsIn(visit: Visit, lookup: Lookup): VisitContent['reactions'] {
  const shown = visit.columns.filter((id) => mayBeNamed(visit, lookup.option(id)));
  const marked = shown.map((id): [OptionId, VisitContent['reactions'][OptionId]] => {
    const marks = Object.entries(visit.reactions[id] ?? {});
    return [id, Object.fromEntries(marks.filter(([row]) => isRowSayable(visit, lookup, row)))];
  });
  return Object.fromEntries(marked.filter(([, marks]) => Object.keys(marks ?? {}).length > 0));
}

function endingIn({ outcome, answers, ...visit }: Visit, lookup: Lookup, meaning: Meaning): Ending | null {
  switch (meaning) {
    case 'urgent':
    case 'open':
    case 'neutral':
      return null;
    case 'stopping':
      return answers.stopping === 'open' ? null : { kind: 'stopping', answer: answers.stopping };
    case 'no-cancer-drug':
      // Also where the column "no cancer drug now" was picked like a drug.
      return { kind: 'no-cancer-drug' };
    default: {
      if (outcome?.kind !== 'chosen-if' || outcome.otherwise === null) return outcome;
      const isNamed = mayBeNamed(visit, lookup.option(outcome.otherwise));
      return { ...outcome, otherwise: isNamed ? outcome.otherwise : null };
    }
  }
}

const always: readonly TextField[] = [
  'chosen-name',
  'record-number',
  'clinic-name',
  'who-was-there',
  'understanding',
  'decision-sentence',
  'one-thing',
  'date-what',
  'recommended-by',
  'recommendation',
  'reason',
  'keep-taking',
  'cost',
  'plan-b',
  'next-visit',
  'teach-back-open',
  'what-is-missing',
];
const beforeStart: readonly TextField[] = [
  'wait-for',
  'start-when',
  'how-to-take',
  'missed-dose',
  'food-herbs',
];
const forMeaning: Partial<Record<Meaning, readonly TextField[]>> = {
  'chosen-if': ['on-condition'],
  'not-today': ['still-missing'],
  'second-opinion': ['second-opinion-where', 'still-missing'],
  stopping: ['medicines-that-stay', 'who-comes'],
};
const forPath: Partial<Record<Visit['answers']['path'], readonly TextField[]>> = {
  stopping: ['hopes', 'not-give-up'],
  urgent: ['urgent-what', 'urgent-where', 'urgent-when'],
};

/** The fields that the note for the record would say, so far as they belong in a document. */
const fieldsOf = ({ answers }: Visit, meaning: Meaning): TextField[] => [
  ...always,
  ...(isWaiting(meaning) ? [] : beforeStart),
  ...(forMeaning[meaning] ?? []),
  ...(forPath[answers.path] ?? []),
];

const textsIn = ({ texts }: Visit, fields: readonly TextField[]): VisitContent['texts'] =>
  Object.fromEntries(
    textFields
      .filter((field) => fields.includes(field))
      .map((field) => [field, texts[field]] as const)
      .filter(([, words]) => words !== ''),
  );

const readable = z.discriminatedUnion('resourceType', [
  Composition,
  Patient,
  Goal,
  QuestionnaireResponse,
  CarePlan,
  Provenance,
]);
const kinds = new Set<string>(readable.options.map(({ shape }) => shape.resourceType.value));

const Head = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('document'),
  identifier: z.object({ value: z.string() }),
  entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string() }) })),
});

/**
 * What a document of ours says, out of whatever was in a file. Resources of other kinds are passed over. Fails with
 * `invalid-input` and the places that are wrong, never with what stands there.
 */
export function readVisitDocument(bundle: unknown): Result<VisitContent> {
  const head = Head.safeParse(bundle);
  if (!head.success) return fail('invalid-input', placesOf(head.error));
  const read = head.data.entry
    .map(({ resource }, at) => ({ resource, place: `entry.${at}.resource` }))
    .filter(({ resource }) => kinds.has(resource.resourceType))
    .map(({ resource, place }) => ({ place, ...readable.safeParse(resource) }));
  const wrong = read.flatMap(({ place, error }) =>
    error === undefined ? [] : placesOf(error).map((path) => `${place}.${path}`),
  );
  if (wrong.length > 0) return fail('invalid-input', wrong.slice(0, mostPlaces));
  const resources = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const parts = [readComposition, readPatient, readGoals, readAnswers, readPlan, readProvenance].map(
    (readPart) => readPart(resources),
  );
  const content = VisitContent.safeParse({
    ...Object.assign({}, ...parts),
    visitId: head.data.identifier.value.replace(/^urn:uuid:/, ''),
    texts: Object.assign({}, ...parts.map((part) => ('texts' in part ? part.texts : {}))),
  });
  if (content.success) return ok(content.data);
  // Below the name of a field there may be names that come from the file itself.
  return fail('invalid-input', [...new Set(content.error.issues.map(({ path }) => String(path[0])))]);
}

const mostPlaces = 20;

const placesOf = ({ issues }: z.core.$ZodError): string[] =>
  issues.slice(0, mostPlaces).map(({ path }) => path.join('.'));
