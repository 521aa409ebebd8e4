import { describe, expect, test } from 'vitest';
import {
  bone,
  bundleOf,
  coded,
  courses,
  curative,
  importedOf,
  intent,
  medication,
  palliative,
  patient,
  profile,
  whyNot,
} from './readMadeUp.ts';

const coursesOf = (...resources: unknown[]) => courses(importedOf(bundleOf(patient, ...resources)));
const span = (start: string, end?: string) => ({
  dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start, end } } } }],
});
const reason = (...codes: unknown[]) => ({ statusReason: codes.length === 1 ? codes[0] : codes });
const growth = reason(coded('snomed', '277022003'));

describe('one order', () => {
  test('its drug, setting, months and why it ended', () => {
    const order = medication('m', 'Letrozole 2.5 mg', {
      ...palliative,
      ...span('2024-06-03', '2026-09-15'),
      ...growth,
    });
    expect(importedOf(bundleOf(patient, order)).treatments).toEqual([
      {
        treatment: {
          drugs: ['letrozole'],
          said: 'Letrozole 2.5 mg',
          setting: 'advanced',
          start: '2024-06',
          stop: '2026-09',
          why: 'growth',
        },
        from: { resource: 'MedicationRequest/m', said: 'Letrozole 2.5 mg', date: '2024-06-03' },
        how: 'text',
      },
    ]);
  });

  test.each([
    [{ authoredOn: '2024-05-02' }, 'letrozole unknown 2024-05  still-taking'],
    [{ authoredOn: '2024', status: 'completed' }, 'letrozole unknown 2024  unknown'],
    [{ authoredOn: '2100-01' }, 'letrozole unknown   still-taking'],
    [
      { effectivePeriod: { start: '2020-01-05', end: '2021-02' } },
      'letrozole unknown 2020-01 2021-02 unknown',
    ],
    [{ effectiveDateTime: '2020-01-05', status: 'on-hold' }, 'letrozole unknown 2020-01  unknown'],
    [{ ...curative }, 'letrozole early   still-taking'],
    [{ ...palliative }, 'letrozole advanced   still-taking'],
    [{ ...intent('399707004') }, 'letrozole unknown   still-taking'],
    [{ reasonCode: [{ text: 'Adjuvant treatment' }] }, 'letrozole early   still-taking'],
    [{ reasonCode: [{ text: 'Metastatic breast cancer' }] }, 'letrozole advanced   still-taking'],
    [reason(coded('snomed', '182840001')), 'letrozole unknown   side-effects'],
    [reason({ text: 'Disease progression' }), 'letrozole unknown   growth'],
    [reason({ text: 'No progression, finished as planned' }), 'letrozole unknown   finished'],
    [reason({ text: 'Toxicity: joint pain' }), 'letrozole unknown   side-effects'],
    [reason({ text: 'Patient choice' }), 'letrozole unknown   her-choice'],
    [reason({ text: 'Insurance' }), 'letrozole unknown   other'],
    [reason({ text: 'Insurance' }, coded('snomed', '277022003')), 'letrozole unknown   growth'],
  ])('%j', (more, course) => expect(coursesOf(medication('m', 'Femara', more))).toEqual([course]));

  test.each([
    { status: 'cancelled' },
    { status: 'entered-in-error' },
    { status: 'draft' },
    { status: 'unknown' },
    { status: undefined },
    { intent: 'proposal' },
    { doNotPerform: true },
  ])('%j is no treatment', (more) => {
    const order = medication('m', 'Letrozole', more);
    expect([coursesOf(order), whyNot(order)]).toEqual([[], ['not-confirmed']]);
  });

  test('a drug that is not one for cancer is listed as not understood', () => {
    expect(whyNot(medication('m', 'Metformin 500 mg'))).toEqual(['unknown-code']);
    expect(whyNot(medication('m', '', { medicationCodeableConcept: {} }))).toEqual(['no-value']);
  });

  test('the reason may be a Condition of the bundle: one that has spread', () => {
    const order = medication('m', 'Capecitabine', { reasonReference: [{ reference: 'Condition/bone' }] });
    expect(coursesOf(order, bone)).toEqual(['capecitabine advanced   still-taking']);
    expect(coursesOf(order, { ...bone, code: coded('icd', 'C50.9') })).toEqual([
      'capecitabine unknown   still-taking',
    ]);
  });

  test.each([
    ['in the bundle', 'Medication/x', {}],
    [
      'inside the order',
      '#x',
      { contained: [{ resourceType: 'Medication', id: 'x', code: { text: 'Xeloda' } }] },
    ],
  ])('the medicine stands %s', (_, reference, more) => {
    const order = {
      ...medication('m', ''),
      medicationCodeableConcept: undefined,
      medicationReference: { reference },
      ...more,
    };
    const medicine = { resourceType: 'Medication', id: 'x', code: { text: 'Xeloda' } };
    expect(coursesOf(order, medicine)).toEqual(['capecitabine unknown   still-taking']);
    expect(whyNot(order, medicine)).toEqual([]);
  });

  test('of two medicines of one name neither is taken', () => {
    const order = {
      ...medication('m', ''),
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/x' },
    };
    const medicine = (text: string) => ({ resourceType: 'Medication', id: 'x', code: { text } });
    expect(whyNot(order, medicine('Xeloda'), medicine('Letrozole'))).toEqual(['no-value']);
    expect(whyNot(order, medicine('Xeloda'))).toEqual([]);
  });

  test('"curative" after it had spread leaves the setting open', () => {
    const order = medication('m', 'Letrozole', { ...curative, ...span('2025-03') });
    const spread = { ...bone, onsetDateTime: '2024-05-01' };
    expect(coursesOf(order, spread)).toEqual(['letrozole unknown 2025-03  still-taking']);
    expect(coursesOf(order, { ...bone, onsetDateTime: '2026-05-01' })).toEqual([
      'letrozole early 2025-03  still-taking',
    ]);
  });
});

describe('several orders', () => {
  const order = (id: string, drug: string, start: string, end?: string, more: object = palliative) =>
    medication(id, drug, { status: 'completed', ...more, ...span(start, end) });

  test('of the same drug are one, from the first start to the last stop', () => {
    expect(
      coursesOf(
        order('b', 'Ibrance', '2025-01-02', '2025-08-01'),
        order('a', 'palbociclib', '2024-03-05', '2024-12-01'),
      ),
    ).toEqual(['palbociclib advanced 2024-03 2025-08 unknown']);
  });

  test('what is still being taken has no stop', () => {
    const active = { ...order('b', 'Ibrance', '2025-01-02'), status: 'active' };
    expect(coursesOf(active, order('a', 'Ibrance', '2024-03-05', '2024-12-01'))).toEqual([
      'palbociclib advanced 2024-03  still-taking',
    ]);
  });

  test('an order without a setting belongs to the one that is known; two settings stay two', () => {
    const early = order('a', 'Trastuzumab', '2019-02', '2020-02', curative);
    const late = order('b', 'Trastuzumab', '2024-02', '2025-02');
    const open = order('c', 'Trastuzumab', '2024-06', '2025-06', {});
    expect(coursesOf(late, open)).toEqual(['trastuzumab advanced 2024-02 2025-06 unknown']);
    expect(coursesOf(late, early)).toEqual([
      'trastuzumab early 2019-02 2020-02 unknown',
      'trastuzumab advanced 2024-02 2025-02 unknown',
    ]);
    expect(coursesOf(late, early, open)).toEqual([
      'trastuzumab early 2019-02 2020-02 unknown',
      'trastuzumab advanced 2024-02 2025-06 unknown',
    ]);
  });

  test('of the same drug with years between them are two courses: the second is not made part of the first', () => {
    const adjuvant = order('a', 'Paclitaxel', '2015-03', '2015-06', curative);
    expect(coursesOf(adjuvant, order('b', 'Paclitaxel', '2024-03', '2024-08', {}))).toEqual([
      'paclitaxel early 2015-03 2015-06 unknown',
      'paclitaxel unknown 2024-03 2024-08 unknown',
    ]);
    expect(coursesOf(adjuvant, order('b', 'Paclitaxel', '2016-10', undefined, {}))).toHaveLength(1);
  });

  test('drugs that began and ended together are one treatment; that began another month are two', () => {
    const letrozole = order('a', 'Letrozole', '2024-06-03', '2026-09-15');
    expect(coursesOf(letrozole, order('b', 'Palbociclib', '2024-06-10', '2026-09-20'))).toEqual([
      'letrozole+palbociclib advanced 2024-06 2026-09 unknown',
    ]);
    expect(coursesOf(letrozole, order('b', 'Palbociclib', '2024-07-10', '2026-09-20'))).toHaveLength(2);
    expect(coursesOf(order('a', 'Letrozole', '2024'), order('b', 'Palbociclib', '2024'))).toHaveLength(2);
  });
});

describe('procedures', () => {
  const procedure = (code: unknown, more: object = {}) => ({
    resourceType: 'Procedure',
    id: 'x',
    status: 'completed',
    code,
    subject: { reference: 'Patient/p' },
    performedPeriod: { start: '2020-01-07', end: '2020-02-18' },
    ...more,
  });

  test.each([
    [procedure(coded('snomed', '33195004', 'External beam radiation therapy')), 'coded'],
    [procedure({ text: 'x' }, { category: coded('snomed', '108290001') }), 'coded'],
    [procedure({ text: 'Course' }, profile('radiotherapy-course-summary')), 'coded'],
    [procedure({ text: 'Lumpectomy, left breast' }), 'text'],
  ])('%j is a treatment without a drug', (one, how) => {
    const [treatment] = importedOf(bundleOf(patient, one)).treatments;
    expect(treatment?.how).toBe(how);
    expect(coursesOf(one)).toEqual([' unknown 2020-01 2020-02 finished']);
  });

  test.each(['Biopsy of breast', 'Radiation oncology consultation', 'Mammography'])('%s is none', (text) => {
    expect([coursesOf(procedure({ text })), whyNot(procedure({ text }))]).toEqual([[], ['unknown-code']]);
  });

  test('not done is not done', () => {
    expect(whyNot(procedure({ text: 'Mastectomy' }, { status: 'not-done' }))).toEqual(['not-confirmed']);
  });
});
