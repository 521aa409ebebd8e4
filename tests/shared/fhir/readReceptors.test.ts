import { describe, expect, test } from 'vitest';
import { coded, linesOf, observation, whyNot } from './readMadeUp.ts';

const [positive, negative] = [coded('loinc', 'LA6576-8', 'Positive'), coded('loinc', 'LA6577-6', 'Negative')];
const marker = (code: string, value: object) => observation('o', coded('loinc', code), value);
const concept = (valueCodeableConcept: unknown) => ({ valueCodeableConcept });
const text = (valueString: string) => ({ valueString });
const percent = (value: unknown, more: object = {}) => ({ valueQuantity: { value, unit: '%', ...more } });

describe('hormone receptors', () => {
  test.each([
    ['16112-5', 'er'],
    ['85337-4', 'er'],
    ['16113-3', 'pr'],
    ['85339-0', 'pr'],
  ])('LOINC %s is %s', (code, item) => {
    expect(linesOf(marker(code, concept(positive)))).toEqual([`${item} positive coded`]);
    expect(linesOf(marker(code, concept(negative)))).toEqual([`${item} negative coded`]);
  });

  test.each([
    [concept(coded('snomed', '10828004')), 'positive coded'],
    [concept(coded('snomed', '260385009')), 'negative coded'],
    [text('Positive (95%, strong)'), 'positive text'],
    [text('ER-low-positive, 3 %'), 'positive text'],
    [text('Negativo'), 'negative text'],
    [text('95%'), 'positive inferred'],
    [percent(1), 'positive inferred'],
    [percent('0.5'), 'negative inferred'],
    [percent(0), 'negative inferred'],
    [percent(1, { comparator: '<' }), 'negative inferred'],
    [{ interpretation: [coded('snomed', '10828004')] }, 'positive coded'],
  ])('%j is %s', (value, line) => {
    expect(linesOf(marker('85337-4', value))).toEqual([`er ${line}`]);
  });

  test.each([
    text('Not performed'),
    text('Positive and negative areas'),
    text('not positive'),
    text('pending'),
    concept(coded('snomed', '280414007', 'Equivocal')),
    concept({ coding: [...positive.coding, ...negative.coding] }),
    concept(coded('loinc', 'LA6576-8', 'Negative')),
    percent(10, { comparator: '<' }),
    { valueQuantity: { value: 3, unit: 'score' } },
    { valueInteger: 8 },
  ])('%j is not understood', (value) => {
    expect(whyNot(marker('85337-4', value))).toEqual(['unknown-value']);
  });

  test.each(['preliminary', 'registered', 'entered-in-error', 'cancelled', undefined])(
    'status %s does not count',
    (status) => {
      const one = { ...marker('85337-4', concept(positive)), status };
      expect([linesOf(one), whyNot(one)]).toEqual([[], ['not-confirmed']]);
    },
  );

  test('amended and corrected results count; no value is said to be none; another code is listed', () => {
    for (const status of ['amended', 'corrected']) {
      expect(linesOf({ ...marker('85337-4', concept(positive)), status })).toHaveLength(1);
    }
    expect(whyNot(marker('85337-4', { dataAbsentReason: { text: 'Unknown' } }))).toEqual(['no-value']);
    expect(whyNot(marker('85337-4', concept([positive])))).toEqual(['no-value']);
    expect(whyNot(marker('718-7', percent(12)))).toEqual(['unknown-code']);
    expect(whyNot({ ...marker('85337-4', concept(positive)), code: coded('icd', '85337-4') })).toEqual([
      'unknown-code',
    ]);
  });

  test('two results are both given, the newest first', () => {
    const of = (id: string, value: unknown, effectiveDateTime: string) =>
      observation(id, coded('loinc', '85337-4'), { ...concept(value), effectiveDateTime });
    expect(linesOf(of('a', positive, '2019-05'), of('b', negative, '2024-01-09'))).toEqual([
      'er negative coded',
      'er positive coded',
    ]);
  });
});

describe('HER2', () => {
  const [ihc, ish, any] = ['85319-2', '85318-4', '48676-1'];

  test.each([
    [ihc, text('3+'), 'positive text'],
    [ihc, text('IHC 1+'), 'low text'],
    [ihc, text('Negative (1+)'), 'low text'],
    [ihc, text('0'), 'zero text'],
    [ihc, text('Negative (score 0)'), 'zero text'],
    [ihc, text('IHC: 0, no staining'), 'zero text'],
    [ihc, { valueInteger: 3 }, 'positive coded'],
    [ihc, { valueInteger: 0 }, 'zero coded'],
    [ihc, text('2+, FISH not amplified'), 'low text'],
    [any, text('Equivocal (IHC 2+); ISH negative'), 'low text'],
    [any, text('IHC 2+, FISH amplified'), 'positive text'],
    [any, text('HER2-low'), 'low text'],
    [any, text('HER2-ultralow'), 'ultralow text'],
    [any, text('0 with faint staining (HER2 ultralow)'), 'ultralow text'],
    [any, concept(negative), 'negative coded'],
    [any, concept(positive), 'positive coded'],
    [ish, concept(positive), 'positive coded'],
    [ish, text('Not amplified'), 'negative text'],
    [ish, text('Amplified'), 'positive text'],
    [ish, concept(negative), 'negative coded'],
    ['18474-7', concept(coded('loinc', 'LA6577-6', '1+ (negative)')), 'low text'],
  ])('%s %j is %s', (code, value, line) => {
    expect(linesOf(marker(code, value))).toEqual([`her2 ${line}`]);
  });

  test.each([
    [ihc, text('2+')],
    [ihc, { valueInteger: 2 }],
    [ihc, text('Negative (2+)')],
    [ihc, text('1+ to 2+')],
    [ihc, text('1-2+')],
    [ihc, text('IHC 3+ before, 1+ now')],
    [ihc, text('Positive, 1+')],
    [ihc, text('3+, FISH not amplified')],
    [ihc, text('not HER2-low')],
    [ihc, concept(coded('loinc', 'LA6577-6', '3+'))],
    [any, text('Equivocal')],
    [any, text('10%')],
    [ish, { valueQuantity: { value: 1.2 } }],
    [ish, text('pending')],
  ])('%s %j is not understood', (code, value) => {
    expect([linesOf(marker(code, value)), whyNot(marker(code, value))]).toEqual([[], ['unknown-value']]);
  });
});
