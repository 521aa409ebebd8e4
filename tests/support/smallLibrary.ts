import { Library } from '../../shared/content/library.ts';
import type { z } from '../../shared/zod.ts';
import { smallText } from './smallText.ts';

/** A library before its ids are branded: what stands in the files. */
export type PlainLibrary = z.input<typeof Library>;

/** The day on which the small library is good: after everything was read, before anything must be read again. */
export const smallLibraryDay = '2026-11-23';

/**
 * A made-up library with two options, one study and every kind of cell, in which no rule finds a mistake.
 * Tests take it, plant one mistake with `change`, and see the mistake named.
 */
export function smallLibrary(change: (library: PlainLibrary) => void = () => {}): Library {
  const library: PlainLibrary = structuredClone(plain);
  change(library);
  return Library.parse(library);
}

const arm = (option: string) => ({ option, people: 200, peopleEvidence: 'ai-alpha.benefits.0.n.treated' });

const months = (armName: 'treated' | 'control', number: number, low: number, high: number) => ({
  id: `first-study.time-to-growth.${armName}`,
  study: 'first-study',
  arm: armName,
  attribute: 'time-to-growth',
  grade: null,
  unit: 'months' as const,
  value: { kind: 'number' as const, number, interval: { kind: 'reported' as const, low, high } },
  rate: null,
  source: 'first-study-report',
  status: 'read' as const,
  evidence: `ai-alpha.benefits.0.outcomes.0.${armName}`,
});

const tired = (armName: 'treated' | 'control', number: number) => ({
  id: `first-study.tiredness.any.${armName}`,
  study: 'first-study',
  arm: armName,
  attribute: 'tiredness',
  grade: 'any' as const,
  unit: 'of-100' as const,
  value: { kind: 'number' as const, number, interval: { kind: 'from-n' as const } },
  rate: 'all-cause' as const,
  source: 'first-study-report',
  status: 'read' as const,
  evidence: `ai-alpha.sideEffects.0.${armName}`,
});

const row = (id: string, group: 'standing' | 'benefit' | 'felt' | 'daily-life') => ({
  id,
  group,
  concerns: null,
  implies: [],
  card: null,
  budget: null,
});

const guideline = (phrase: 'usual-first' | 'only-if') => ({
  kind: 'guideline' as const,
  statements: [
    { picture: 'any' as const, phrase, source: 'first-guideline', year: 2025, evidence: 'ai-alpha.status.0' },
  ],
});

const option = (id: string) => ({
  id,
  role: 'column' as const,
  family: 'hormone' as const,
  drugs: ['alpha'],
  brands: [],
  status: { kind: 'approved' as const, since: null, checkWithTeam: false, evidence: 'ai-alpha.status.0' },
  partners: [],
  terms: { when: [], tests: [], notWhen: [], caution: [], evidence: 'ai-alpha.status' },
  onlyWhenAdded: false,
  implies: [],
  reviewed: null,
  redFlags: ['fever'],
});

const plain: PlainLibrary = {
  head: { version: '2026-11-23', readOn: '2026-11-22', reviewBy: '2027-02-20' },
  sources: [
    {
      id: 'first-study-report',
      kind: 'trial',
      citation: 'Example A, et al. Alpha with letrozole.',
      publisher: 'Journal of Examples',
      year: 2024,
      identifier: null,
      readOn: '2026-11-20',
      evidence: 'abs-first',
    },
    {
      id: 'first-guideline',
      kind: 'guideline',
      citation: 'Example Society. Guideline for examples.',
      publisher: 'Example Society',
      year: 2025,
      identifier: null,
      readOn: '2026-11-20',
      evidence: 'gl-first',
    },
  ],
  studies: [
    {
      id: 'first-study',
      name: 'FIRST-1',
      registration: 'NCT00000001',
      arms: { treated: arm('ai-alpha'), control: arm('ai-alone') },
      population: { menopause: 'after', earlierTreatment: 'none', men: 'none-or-few' },
    },
  ],
  facts: [
    months('treated', 25.3, 23, 30.3),
    months('control', 16, 13.4, 18.2),
    tired('treated', 37),
    tired('control', 30),
  ],
  attributes: [
    { ...row('guidelines', 'standing'), measure: 'guideline' },
    { ...row('time-to-growth', 'benefit'), measure: 'months', concerns: 'time-to-growth' },
    { ...row('tiredness', 'felt'), measure: 'of-100', card: { smallestDifference: 5 } },
    {
      ...row('how-taken', 'daily-life'),
      measure: 'words',
      budget: { en: { min: 6, max: 9 }, es: { min: 6, max: 9 } },
    },
  ],
  options: [
    {
      ...option('ai-alpha'),
      cells: {
        guidelines: guideline('usual-first'),
        'time-to-growth': {
          kind: 'measured',
          measures: [
            {
              grade: null,
              treated: 'first-study.time-to-growth.treated',
              control: 'first-study.time-to-growth.control',
            },
          ],
          over: null,
          direction: 'longer',
          certainty: 'not-rated',
        },
        tiredness: {
          kind: 'measured',
          measures: [
            {
              grade: 'any',
              treated: 'first-study.tiredness.any.treated',
              control: 'first-study.tiredness.any.control',
            },
          ],
          over: { months: 12, evidence: 'ai-alpha.sideEffects.0.months' },
          direction: null,
          certainty: 'not-rated',
        },
        'how-taken': { kind: 'words' },
      },
      textEvidence: { 'cell.how-taken': ['ai-alpha.schedule.text'] },
    },
    {
      ...option('ai-alone'),
      cells: {
        guidelines: guideline('only-if'),
        'time-to-growth': { kind: 'unknown' },
        tiredness: { kind: 'unknown' },
        'how-taken': { kind: 'words' },
      },
      textEvidence: {},
    },
  ],
  goals: [{ id: 'time-at-home', implies: [], concerns: null }],
  redFlags: [{ id: 'fever', urgency: 'call-us', universal: true }],
  promoted: [],
  glossary: [{ id: 'scan', implies: [], forms: { en: ['scan'], es: ['imagen'] } }],
  questions: [
    {
      id: 'which-first',
      kind: 'question',
      topic: 'options',
      families: [],
      implies: [],
      evidence: 'questions.q01',
    },
  ],
  subtypes: [{ id: 'hormone', implies: ['diagnosis'] }],
  context: [],
  coverage: [{ place: 'seed-claims.0', verdict: 'says-so', answeredBy: ['options.ai-alpha.what'] }],
  text: smallText,
};
