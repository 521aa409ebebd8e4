import type { QuestionnaireResponse, Resource, Writing } from './document.ts';
import { type Asked, typedAnswers } from './writeAsked.ts';
import { systems } from './writeCodes.ts';
import { askedQuestions, type VisitContent } from './writeContent.ts';

/** The answers, and inside them the form with just these questions, so that they can be understood by themselves. */
export function answersOf(
  { content, patient, now }: Writing,
  asked: readonly Asked[],
): QuestionnaireResponse {
  const { libraryVersion } = content;
  const questions = asked.map(({ linkId, text, type }) => ({
    linkId,
    text,
    type,
    ...(linkId === 'cards' ? { repeats: true } : {}),
  }));
  const answers = asked.map(({ linkId, text, answers: answer }) => ({ linkId, text, answer }));
  return {
    resourceType: 'QuestionnaireResponse',
    contained: [
      {
        resourceType: 'Questionnaire',
        id: 'questions',
        url: systems.questionnaire,
        ...(libraryVersion === '' ? {} : { version: libraryVersion }),
        status: 'active',
        ...(questions.length === 0 ? {} : { item: questions }),
      },
    ],
    questionnaire: '#questions',
    status: 'completed',
    subject: patient,
    authored: now,
    ...(answers.length === 0 ? {} : { item: answers }),
  };
}

/** The answers that stand in these resources, by the names of our own questions. What is broken is left to the schema. */
export function readAnswers(resources: readonly Resource[]) {
  const response = resources.find((one) => one.resourceType === 'QuestionnaireResponse');
  const items = new Map((response?.item ?? []).map(({ linkId, answer }) => [linkId, answer ?? []]));
  const codes = (linkId: string) => (items.get(linkId) ?? []).map(({ valueCoding }) => valueCoding?.code);
  const codeOf = (linkId: string) => codes(linkId)[0];
  const texts: VisitContent['texts'] = {};
  for (const [field] of typedAnswers) {
    const words = items.get(field)?.[0]?.valueString;
    if (words !== undefined) texts[field] = words;
  }
  return {
    libraryVersion: response?.contained?.[0]?.version ?? '',
    matters: {
      answer: codeOf('matters') ?? (items.has('cards') ? 'cards' : 'open'),
      cards: codes('cards'),
    },
    reactions: reactionsIn([...items.keys()], codeOf),
    answers: Object.fromEntries(askedQuestions.map((question) => [question, codeOf(question) ?? 'open'])),
    gate: codeOf('gate') ?? null,
    symptoms: Object.fromEntries(
      namesAfter('symptom', [...items.keys()]).map(([symptom = '']) => [
        symptom,
        {
          score: items.get(`symptom/${symptom}`)?.[0]?.valueInteger,
          plan: codeOf(`symptom-plan/${symptom}`) ?? 'open',
        },
      ]),
    ),
    texts,
  };
}

/** The parts of the names `kind/…` after their kind. */
const namesAfter = (kind: string, linkIds: readonly string[]): string[][] =>
  linkIds.map((linkId) => linkId.split('/')).flatMap(([head, ...rest]) => (head === kind ? [rest] : []));

function reactionsIn(linkIds: readonly string[], codeOf: (linkId: string) => string | undefined) {
  const options = new Map<string, [string, string | undefined][]>();
  for (const [option = '', row = ''] of namesAfter('reaction', linkIds)) {
    const marks = options.get(option) ?? [];
    options.set(option, [...marks, [row, codeOf(`reaction/${option}/${row}`)]]);
  }
  return Object.fromEntries([...options].map(([option, marks]) => [option, Object.fromEntries(marks)]));
}
