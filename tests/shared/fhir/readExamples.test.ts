import { describe, expect, test } from 'vitest';
import { courses, example, importedOf, lines } from './readMadeUp.ts';

describe('the made-up examples', () => {
  test('HER2-positive with spread to the brain, after two drugs on which it grew', () => {
    const imported = importedOf(example('her2-brain'));
    expect(lines(imported)).toEqual([
      'ecog 1 coded',
      'er negative coded',
      'site.brain yes coded',
      'site.liver yes coded',
      'her2 positive coded',
      'line second inferred',
      'lvef 61 coded',
      'lvef 64 coded',
      'pr negative coded',
      'sex female coded',
      'spread yes inferred',
      'stage 4 text',
    ]);
    expect(courses(imported)).toEqual([
      'docetaxel advanced 2023-03 2023-07 finished',
      'pertuzumab+trastuzumab advanced 2023-03 2026-08 growth',
    ]);
    expect(imported.notUnderstood).toEqual([]);
    expect(imported.patient).toEqual({
      id: 'made-up-her2-brain',
      said: 'Example Patient One (made up)',
      birthYear: 1971,
    });
  });

  test('triple-negative with a PD-L1 score of 12, after early chemo', () => {
    const imported = importedOf(example('triple-negative'));
    expect(lines(imported)).toEqual([
      'ecog 0 coded',
      'er negative coded',
      'condition.autoimmune yes coded',
      'site.lung yes coded',
      'her2 low text',
      'line first inferred',
      'pd-l1 cps-10-or-more text',
      'pr negative coded',
      'sex female coded',
      'spread yes inferred',
      'stage 2 coded',
    ]);
    expect(courses(imported)).toEqual([
      'doxorubicin+cyclophosphamide early 2024-02 2024-04 finished',
      'paclitaxel early 2024-04 2024-07 finished',
      ' early 2024-08  finished',
    ]);
  });

  test('an inherited BRCA2 change', () => {
    const imported = importedOf(example('brca'));
    expect(lines(imported)).toContain('brca-germline changed coded');
    expect(lines(imported)).toContain('her2 negative coded');
    expect(lines(imported)).toContain('menopause before coded');
    expect(lines(imported)).toContain('line first inferred');
    expect(lines(imported).join()).not.toContain('brca-tumor');
    expect(courses(imported)).toEqual(['tamoxifen early 2021-11 2026-07 growth']);
    const variant = imported.items.find(({ answer }) => answer.item === 'brca-germline');
    expect(variant?.from).toEqual({
      resource: 'Observation/brca2',
      said: 'Genetic variant assessment: BRCA2, Germline: Present',
      date: '2021-05-03',
    });
  });

  test('second line with PIK3CA and ESR1 changed; a drug for diabetes is no treatment of the cancer', () => {
    const imported = importedOf(example('hr-second-line'));
    expect(lines(imported)).toEqual([
      'ecog 0 coded',
      'er positive coded',
      'esr1 changed coded',
      'condition.diabetes yes coded',
      'site.bone yes coded',
      'her2 zero text',
      'line second inferred',
      'menopause after text',
      'pik3ca changed coded',
      'pr negative coded',
      'sex female coded',
      'spread yes inferred',
      'stage 2 text',
    ]);
    expect(courses(imported)).toEqual(['letrozole+palbociclib advanced 2024-06 2026-09 growth']);
    expect(imported.notUnderstood).toEqual([
      { resource: 'MedicationRequest/metformin', why: 'unknown-code' },
    ]);
    const stage = imported.items.find(({ answer }) => answer.item === 'stage');
    expect(stage?.from.said).toBe('Malignant neoplasm of breast: Stage IIA');
  });

  test('of a bundle with only a diagnosis nothing is made up', () => {
    const imported = importedOf(example('all-unknown'));
    expect([imported.items, imported.treatments, imported.notUnderstood]).toEqual([[], [], []]);
  });
});
