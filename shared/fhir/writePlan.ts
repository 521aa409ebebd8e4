import type { MessageKey } from '../i18n/translate.ts';
import type { NextStep } from '../visit/visit.ts';
import type { Activity, CarePlan, Coding, Note, Resource, Writing } from './document.ts';
import { systems } from './writeCodes.ts';
import type { Ending, VisitContent } from './writeContent.ts';

/** The typed lines of a plan, in the order of the note for the record, with the words that stand before them. */
const planTexts = [
  ['urgent-what', 'print:urgentWhat'],
  ['urgent-where', 'print:urgentWhere'],
  ['urgent-when', 'print:urgentWhen'],
  ['on-condition', 'print:onCondition'],
  ['second-opinion-where', 'print:secondOpinionWhere'],
  ['still-missing', 'print:stillMissing'],
  ['medicines-that-stay', 'print:medicinesThatStay'],
  ['who-comes', 'print:whoComes'],
  ['wait-for', 'print:doNotStart'],
  ['start-when', 'print:startWhen'],
  ['how-to-take', 'print:howToTake'],
  ['missed-dose', 'print:missedDose'],
  ['food-herbs', 'print:foodHerbs'],
  ['keep-taking', 'print:keepTaking'],
  ['cost', 'print:costKnown'],
  ['plan-b', 'print:planB'],
  ['next-visit', 'print:meetAgain'],
] as const satisfies [keyof VisitContent['texts'], MessageKey][];

/** What was decided or put off, what is to be done by whom and when, and why. `words` says the decision in words. */
export function planOf(writing: Writing, words: readonly string[]): CarePlan {
  const { content, now, patient } = writing;
  const { outcome } = content;
  const activity = [
    ...endingLines(writing),
    ...typedLines(writing),
    ...content.steps.map((step) => stepLine(writing, step)),
  ];
  const note = notesOf(writing);
  return {
    resourceType: 'CarePlan',
    // A draft until somebody has said how the visit ended.
    status: outcome === null ? 'draft' : 'active',
    intent: 'plan',
    ...(outcome === null ? {} : { category: categoriesOf(writing, outcome) }),
    ...(words.length === 0 ? {} : { description: words.join('\n') }),
    subject: patient,
    created: now,
    ...(activity.length === 0 ? {} : { activity }),
    ...(note.length === 0 ? {} : { note }),
  };
}

function categoriesOf({ t }: Writing, outcome: Ending): NonNullable<CarePlan['category']> {
  const { kind } = outcome;
  const ending = { coding: [{ system: systems.outcome, code: kind, display: t(`print:heading.${kind}`) }] };
  if (kind !== 'stopping') return [ending];
  const { answer } = outcome;
  const display = t(`answers:stopping.${answer}`);
  return [ending, { coding: [{ system: systems.stopping, code: answer, display }] }];
}

/** A line of the plan: its code says which one it is. Of a label for paper the colon is left out. */
const lineOf = (
  code: string,
  display: string,
  detail: Partial<NonNullable<Activity['detail']>>,
  more: Coding[] = [],
): Activity => ({
  detail: {
    code: { coding: [{ system: systems.plan, code, display: display.replace(/:$/, '') }, ...more] },
    status: 'unknown',
    ...detail,
  },
});

/** The options and days that belong to how it ended. */
function endingLines({ content, lookup, t }: Writing): Activity[] {
  const { outcome } = content;
  if (outcome === null) return [];
  const option = (line: string, label: string, id: string) => {
    const name = lookup.text(t.language, `options.${id}.name`);
    return lineOf(line, label, { description: name }, [{ system: systems.option, code: id, display: name }]);
  };
  const until = (day: string | null) =>
    day === null ? [] : [lineOf('safe-until', t('print:safeToWait'), { scheduledPeriod: { end: day } })];
  switch (outcome.kind) {
    case 'chosen':
    case 'decided-before':
      return [option('option', t(`print:heading.${outcome.kind}`), outcome.option)];
    case 'chosen-if':
      return [
        option('option', t('print:heading.chosen-if'), outcome.option),
        ...(outcome.otherwise === null ? [] : [option('otherwise', t('print:otherwise'), outcome.otherwise)]),
      ];
    case 'not-today':
    case 'second-opinion':
      return until(outcome.safeUntil);
    case 'stay-on': {
      const { lookAgain: day } = outcome;
      const period = day === null ? null : { scheduledPeriod: { start: day } };
      return period === null ? [] : [lineOf('look-again', t('print:lookAgain'), period)];
    }
    case 'no-cancer-drug':
    case 'stopping':
      return [];
  }
}

const typedLines = ({ content, t }: Writing): Activity[] =>
  planTexts.flatMap(([field, label]) => {
    const description = content.texts[field];
    return description === undefined ? [] : [lineOf(field, t(label), { description })];
  });

const stepNames = {
  step: 'print:nextHeading',
  question: 'print:questionsHeading',
  'call-back': 'print:callBack',
} as const;

const stepLine = ({ t }: Writing, { id, kind, what, who, by }: NextStep): Activity => ({
  id,
  ...lineOf(kind, t(stepNames[kind]), {
    status: 'not-started',
    description: what,
    ...(who === '' ? {} : { performer: [{ display: who }] }),
    ...(by === null ? {} : { scheduledPeriod: { end: by } }),
  }),
});

/** The recommendation under its author's name, and her own reason. */
function notesOf({ content, patient }: Writing): Note[] {
  const { recommendation, reason, 'recommended-by': by } = content.texts;
  const author = by === undefined ? {} : { authorString: by };
  return [
    ...(recommendation === undefined ? [] : [{ ...author, text: recommendation }]),
    ...(reason === undefined ? [] : [{ authorReference: patient, text: reason }]),
  ];
}

/** How the visit ended, the steps and the typed words of the plan in these resources. */
export function readPlan(resources: readonly Resource[]) {
  const plan = resources.find((one) => one.resourceType === 'CarePlan');
  const lines = (plan?.activity ?? []).map((activity) => ({
    ...activity,
    line: codeIn(activity.detail?.code?.coding, systems.plan),
  }));
  const texts: VisitContent['texts'] = {};
  for (const [field] of planTexts) {
    const words = lines.find(({ line }) => line === field)?.detail?.description;
    if (words !== undefined) texts[field] = words;
  }
  for (const { authorReference, text } of plan?.note ?? [])
    texts[authorReference === undefined ? 'recommendation' : 'reason'] = text;
  return { outcome: endingIn(plan, lines), steps: stepsIn(lines), texts };
}

const codeIn = (codings: readonly Coding[] | undefined, system: string): string | undefined =>
  codings?.find((coding) => coding.system === system)?.code;

type Line = Activity & { line: string | undefined };

function endingIn(plan: CarePlan | undefined, lines: readonly Line[]) {
  const codings = (plan?.category ?? []).flatMap(({ coding }) => coding ?? []);
  const kind = codeIn(codings, systems.outcome);
  const detail = (name: string) => lines.find(({ line }) => line === name)?.detail;
  const option = codeIn(detail('option')?.code?.coding, systems.option);
  switch (kind) {
    case undefined:
      return null;
    case 'chosen-if':
      return { kind, option, otherwise: codeIn(detail('otherwise')?.code?.coding, systems.option) ?? null };
    case 'not-today':
    case 'second-opinion':
      return { kind, safeUntil: detail('safe-until')?.scheduledPeriod?.end ?? null };
    case 'stay-on':
      return { kind, lookAgain: detail('look-again')?.scheduledPeriod?.start ?? null };
    case 'stopping':
      return { kind, answer: codeIn(codings, systems.stopping) };
    case 'no-cancer-drug':
      return { kind };
    default:
      return { kind, option };
  }
}

const stepsIn = (lines: readonly Line[]) =>
  lines.flatMap(({ id, line, detail }) => {
    if (line === undefined || !(line in stepNames)) return [];
    return [
      {
        id,
        kind: line,
        what: detail?.description ?? '',
        who: detail?.performer?.[0]?.display ?? '',
        by: detail?.scheduledPeriod?.end ?? null,
      },
    ];
  });
