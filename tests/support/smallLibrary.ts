import { Library } from '../../shared/content/library.ts';
import type { z } from '../../shared/zod.ts';

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
  phrase,
  source: 'first-guideline',
  year: 2025,
  evidence: 'ai-alpha.status.0',
});

const option = (id: string) => ({
  id,
  role: 'column' as const,
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
  text: {
    en: {
      'options.ai-alpha.name': 'Alpha with a hormone pill',
      'options.ai-alpha.short': 'Two pills by mouth',
      'options.ai-alpha.what': 'A pill that slows cell growth, with a hormone pill.',
      'options.ai-alpha.cell.how-taken': 'Pills for 3 weeks, then a week off.',
      'options.ai-alpha.why.time-to-growth': 'One study counted this.',
      'options.ai-alpha.why.tiredness': 'One study counted this.',
      'options.ai-alone.name': 'A hormone pill',
      'options.ai-alone.short': 'One pill by mouth',
      'options.ai-alone.what': 'A pill that lowers hormones.',
      'options.ai-alone.cell.how-taken': 'A pill each day, with no break.',
      'options.ai-alone.unknown.time-to-growth': 'We found no number.',
      'options.ai-alone.unknown.tiredness': 'The study did not count this.',
      'attributes.guidelines.name': 'What guidelines say',
      'attributes.guidelines.hint': 'What groups of doctors advise.',
      'attributes.time-to-growth.name': 'Time until it grows',
      'attributes.time-to-growth.hint': 'How long until a scan shows growth.',
      'attributes.tiredness.name': 'Feeling tired',
      'attributes.tiredness.hint': 'How many people felt tired.',
      'attributes.tiredness.card': 'Having energy',
      'attributes.how-taken.name': 'How you take it',
      'attributes.how-taken.hint': 'Pills, shots or a drip.',
      'studies.first-study.people': 'Women after menopause.',
      'studies.first-study.treated': 'Alpha with letrozole',
      'studies.first-study.control': 'Letrozole alone',
      'goals.time-at-home': 'Be at home as much as I can',
      'redFlags.fever': 'A fever of 100.4 °F or more',
      'guidelines.usual-first': 'A usual first treatment',
      'guidelines.only-if': 'Only in some cases',
      'guidelines.one-of-usual': 'One of the usual choices',
      'guidelines.usually-later': 'Usually later',
      'guidelines.not-usual': 'Not a usual choice',
    },
    es: {
      'options.ai-alpha.name': 'Alfa con una pastilla hormonal',
      'options.ai-alpha.short': 'Dos pastillas por boca',
      'options.ai-alpha.what': 'Una pastilla que frena las células, con una pastilla hormonal.',
      'options.ai-alpha.cell.how-taken': 'Pastillas por 3 semanas, luego una semana libre.',
      'options.ai-alpha.why.time-to-growth': 'Un estudio lo contó.',
      'options.ai-alpha.why.tiredness': 'Un estudio lo contó.',
      'options.ai-alone.name': 'Una pastilla hormonal',
      'options.ai-alone.short': 'Una pastilla por boca',
      'options.ai-alone.what': 'Una pastilla que baja las hormonas.',
      'options.ai-alone.cell.how-taken': 'Una pastilla cada día, sin descanso.',
      'options.ai-alone.unknown.time-to-growth': 'No encontramos una cifra.',
      'options.ai-alone.unknown.tiredness': 'El estudio no contó esto.',
      'attributes.guidelines.name': 'Qué dicen las guías',
      'attributes.guidelines.hint': 'Qué aconsejan los grupos de médicos.',
      'attributes.time-to-growth.name': 'Tiempo hasta que crece',
      'attributes.time-to-growth.hint': 'Cuánto pasa hasta que se ve crecer.',
      'attributes.tiredness.name': 'Sentir cansancio',
      'attributes.tiredness.hint': 'Cuántas personas sintieron cansancio.',
      'attributes.tiredness.card': 'Tener energía',
      'attributes.how-taken.name': 'Cómo se toma',
      'attributes.how-taken.hint': 'Pastillas, inyecciones o suero.',
      'studies.first-study.people': 'Mujeres después de la menopausia.',
      'studies.first-study.treated': 'Alfa con letrozol',
      'studies.first-study.control': 'Letrozol solo',
      'goals.time-at-home': 'Estar en casa tanto como pueda',
      'redFlags.fever': 'Fiebre de 100.4 °F o más',
      'guidelines.usual-first': 'Un primer tratamiento usual',
      'guidelines.only-if': 'Solo en algunos casos',
      'guidelines.one-of-usual': 'Una de las opciones usuales',
      'guidelines.usually-later': 'Por lo común más tarde',
      'guidelines.not-usual': 'No es una opción usual',
    },
  },
};
