import { describe, expect, test } from 'vitest';
import {
  bundleOf,
  coded,
  condition,
  importedOf,
  lines,
  linesOf,
  observation,
  patient,
  profile,
  whyNot,
} from './readMadeUp.ts';

const measured = (code: unknown, value: object, id = 'o') => observation(id, code, value);
const quantity = (value: unknown, unit?: string, comparator?: string) => ({
  valueQuantity: { value, unit, comparator },
});
const concept = (valueCodeableConcept: unknown) => ({ valueCodeableConcept });
const text = (valueString: string) => ({ valueString });

const [ecog, karnofsky, lvef, qtc] = ['89247-1', '89243-0', '10230-1', '8636-3'].map((code) =>
  coded('loinc', code),
);
const menopause = { text: 'Menopausal status' };

test.each([
  [ecog, { valueInteger: 0 }, 'ecog 0 coded'],
  [ecog, { valueInteger: '2' }, 'ecog 2 coded'],
  [ecog, quantity(4), 'ecog 4 coded'],
  [ecog, concept(coded('loinc', 'LA9623-5')), 'ecog 1 coded'],
  [ecog, concept(coded('snomed', '423053003')), 'ecog 3 coded'],
  [ecog, text('ECOG 1'), 'ecog 1 text'],
  [ecog, { interpretation: [coded('loinc', 'LA9622-7')] }, 'ecog 0 coded'],
  [coded('loinc', '89262-0'), { valueInteger: 1 }, 'ecog 1 coded'],
  [coded('snomed', '423740007'), { valueInteger: 1 }, 'ecog 1 coded'],
  [karnofsky, { valueInteger: 100 }, 'ecog 0 inferred'],
  [karnofsky, { valueInteger: 90 }, 'ecog 0 inferred'],
  [karnofsky, { valueInteger: 70 }, 'ecog 1 inferred'],
  [karnofsky, { valueInteger: 50 }, 'ecog 2 inferred'],
  [karnofsky, { valueInteger: 40 }, 'ecog 3 inferred'],
  [karnofsky, text('KPS 10'), 'ecog 4 inferred'],
  [lvef, quantity(54.6, '%'), 'lvef 55 coded'],
  [coded('loinc', '8806-2'), quantity('60', '%'), 'lvef 60 coded'],
  [lvef, text('62 %'), 'lvef 62 text'],
  [qtc, quantity(455, 'ms'), 'qtc 455 coded'],
  [qtc, quantity(0.47, 's'), 'qtc 470 coded'],
  [menopause, text('Postmenopausal'), 'menopause after text'],
  [menopause, text('peri-menopausal'), 'menopause before text'],
  [menopause, concept(coded('snomed', '76498008')), 'menopause after coded'],
  [menopause, concept(coded('snomed', '22636003')), 'menopause before coded'],
])('%j %j is %s', (code, value, line) => expect(linesOf(measured(code, value))).toEqual([line]));

test.each([
  [ecog, { valueInteger: 5 }],
  [ecog, { valueInteger: -1 }],
  [ecog, { valueInteger: 1.5 }],
  [ecog, text('1-2')],
  [ecog, concept(coded('snomed', '423409001'))],
  [karnofsky, { valueInteger: 0 }],
  [karnofsky, { valueInteger: 85 }],
  [karnofsky, { valueInteger: 110 }],
  [lvef, quantity(0.55, '1')],
  [lvef, quantity(0.55)],
  [lvef, quantity(95, '%')],
  [lvef, quantity(50, '%', '>')],
  [lvef, text('55-60 %')],
  [qtc, quantity(45, 'ms')],
  [qtc, quantity(440, 'bpm')],
  [menopause, text('unknown')],
  [menopause, text('pre- or postmenopausal: premenopausal, postmenopausal')],
])('%j %j is not understood', (code, value) => {
  expect([linesOf(measured(code, value)), whyNot(measured(code, value))]).toEqual([[], ['unknown-value']]);
});

test('the QT interval before correction is not taken for the corrected one, nor an age for a state', () => {
  expect(whyNot(measured(coded('loinc', '8634-8'), quantity(400, 'ms')))).toEqual(['unknown-code']);
  expect(whyNot(measured({ text: 'Age at menopause' }, quantity(52, 'a')))).toEqual(['unknown-code']);
});

test('of several measurements the newest stands first, and one without a date last', () => {
  const on = (id: string, value: number, effectiveDateTime?: string) => ({
    ...measured(lvef, quantity(value, '%'), id),
    effectiveDateTime,
  });
  const all = [on('a', 50), on('b', 60, '2025-02-01'), on('c', 55, '2026-01'), on('d', 58, '2025-02-01')];
  expect(lines(importedOf(bundleOf(patient, ...all.toReversed())))).toEqual([
    'lvef 55 coded',
    'lvef 60 coded',
    'lvef 58 coded',
    'lvef 50 coded',
  ]);
});

describe('the stage as an Observation', () => {
  const group = (value: object, more: object = {}) => ({
    ...measured(coded('loinc', '21908-9'), value),
    ...more,
  });

  test.each([[coded('loinc', '21902-2')], [coded('snomed', '399537006')], [coded('snomed', '399588009')]])(
    '%j',
    (code) => {
      expect(linesOf(measured(code, text('Stage IIIB')))).toEqual(['stage 3 text']);
    },
  );

  test('stage IV is spread; a stage that is none is not understood; the profile is enough', () => {
    expect(linesOf(group(concept(coded('ajcc', '4'))))).toEqual(['spread yes inferred', 'stage 4 coded']);
    expect(whyNot(group(text('not staged')))).toEqual(['unknown-value']);
    const byProfile = { ...measured({ text: 'Stage' }, text('IIA')), ...profile('tnm-stage-group') };
    expect(linesOf(byProfile)).toEqual(['stage 2 text']);
  });

  test('the stage of another cancer is not hers of the breast', () => {
    const focus = [{ reference: 'Condition/lung' }];
    const lung = condition('lung', coded('icd', 'C34.11'));
    expect(linesOf(group(text('Stage IV'), { focus }), lung)).toEqual([]);
    expect(
      linesOf(group(text('Stage IV'), { focus }), { ...lung, code: coded('icd', 'C50.1') }),
    ).toHaveLength(2);
  });

  test('M1 is spread; M0 says nothing of today', () => {
    const m = (value: object) => measured(coded('loinc', '21907-1'), value);
    expect(linesOf(m(concept(coded('ajcc', 'cM1'))))).toEqual(['spread yes inferred']);
    expect([linesOf(m(concept(coded('ajcc', 'cM0')))), whyNot(m(concept(coded('ajcc', 'cM0'))))]).toEqual([
      [],
      [],
    ]);
    expect(whyNot(m(text('MX')))).toEqual(['unknown-value']);
  });
});
