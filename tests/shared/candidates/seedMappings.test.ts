import { expect, test } from 'vitest';
import { testRows } from '../../support/ruleRows/row.ts';
import { seedRows } from '../../support/ruleRows/seeds.ts';

/** The mappings of the lay articles that the evidence lists, in its order. */
const mappingsOfTheEvidence = [
  'Hormone-receptor-positive -> hormone therapy',
  'Hormone-receptor-positive, HER2-negative -> CDK4/6 drug + hormone therapy',
  'Hormone-receptor-positive, HER2-negative -> everolimus',
  'HER2-negative + PIK3CA mutation -> alpelisib / inavolisib',
  '"Certain gene changes" -> capivasertib',
  'First hormone drug stops working -> another hormone drug, often with a targeted drug',
  'Before menopause -> tamoxifen, or ovarian suppression with other drugs; or ovary removal',
  'After menopause only -> aromatase inhibitors, toremifene',
  'HR-positive AND HER2-positive -> hormone therapy may be added',
  'Hormone therapy no longer working, fast growth or symptoms -> chemo',
  'HER2-low -> Enhertu',
  'HER2-negative + BRCA mutation -> PARP inhibitor',
  'Hormone receptor unknown -> hormone therapy sometimes',
];

test('every mapping of the seeds is a test, once', () => {
  expect(seedRows.map(({ id }) => id)).toEqual(mappingsOfTheEvidence);
});

testRows(seedRows);
