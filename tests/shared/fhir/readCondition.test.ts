import { describe, expect, test } from 'vitest';
import { bone, coded, condition, linesOf, profile, whyNot } from './readMadeUp.ts';

const breast = condition('breast', coded('icd', 'C50.911'));
const spread = 'spread yes inferred';
const status = (code: string) => ({ clinicalStatus: { coding: [{ code }] } });

describe('cancer elsewhere', () => {
  test.each([
    ['C79.51', 'bone'],
    ['C7952', 'bone'],
    ['C78.7', 'liver'],
    ['C78.01', 'lung'],
    ['C79.31', 'brain'],
    ['C79.32', 'brain-lining'],
    ['C79.2', 'skin'],
    ['C77.1', 'lymph-nodes'],
    ['C78.2', 'other'],
    ['C79.70', 'other'],
  ])('ICD-10 %s is spread, to %s', (code, site) => {
    expect(linesOf(condition('c', coded('icd', code)))).toEqual([`site.${site} yes coded`, spread]);
  });

  test.each([
    ['94222008', 'bone'],
    ['94381002', 'liver'],
    ['94391008', 'lung'],
    ['94225005', 'brain'],
    ['94392001', 'lymph-nodes'],
  ])('SNOMED CT %s is spread, to %s', (code, site) => {
    expect(linesOf(condition('c', coded('snomed', code)))).toEqual([`site.${site} yes coded`, spread]);
  });

  test('nodes of the armpit alone are no spread to elsewhere, whatever profile says so', () => {
    const armpit = condition('c', coded('icd', 'C77.3'), profile('secondary-cancer-condition'));
    expect(linesOf(armpit, breast)).toEqual(['site.lymph-nodes yes coded']);
    const axillary = coded('snomed', '94392001', 'Secondary malignant neoplasm of axillary lymph nodes');
    expect(linesOf(condition('c', axillary))).toEqual(['site.lymph-nodes yes coded']);
    expect(linesOf(armpit, bone)).toContain(spread);
  });

  test('cancer that came to the breast says nothing of a cancer that began there', () => {
    expect(linesOf(condition('c', coded('icd', 'C79.81')))).toEqual(['site.breast yes coded']);
    const words = coded('snomed', '1', 'Secondary malignant neoplasm of breast');
    expect(linesOf(condition('c', words))).toEqual(['site.breast yes text']);
  });

  test('a code for brain and its lining at once is worked out', () => {
    expect(linesOf(condition('c', coded('icd', 'C79.3')))).toEqual(['site.brain yes inferred', spread]);
  });

  test('a code without a place takes the part of the body', () => {
    const generic = coded('snomed', '128462008', 'Metastatic neoplasm');
    const at = (...bodySite: unknown[]) => linesOf(condition('c', generic, { bodySite }));
    expect(at(coded('snomed', '10200004'))).toEqual(['site.liver yes coded', spread]);
    expect(at({ text: 'Right lung' })).toEqual(['site.lung yes coded', spread]);
    expect(at({ text: 'Left axillary lymph node' })).toEqual(['site.lymph-nodes yes coded']);
    expect(at()).toEqual([spread]);
  });

  test('words are read where no code says it, and not where they deny it or are about somebody else', () => {
    const of = (text: string) => linesOf(condition('c', { text }));
    expect(of('Secondary malignant neoplasm of vertebral column')).toEqual(['site.bone yes text', spread]);
    expect(of('Metastatic breast cancer')).toEqual([spread]);
    expect(of('Metastasis from malignant tumor of breast')).toEqual([spread]);
    expect(of('Metastatic malignant neoplasm to adrenal gland')).toEqual(['site.other yes text', spread]);
    for (const text of [
      'No metastasis to bone',
      'Family history of metastatic breast cancer',
      'Breast cancer',
    ]) {
      expect(of(text)).toEqual([]);
    }
  });

  test('spread that is said to be over, or is not confirmed, is left to a person', () => {
    expect(linesOf({ ...bone, ...status('remission') })).toEqual([]);
    expect(whyNot({ ...bone, ...status('remission') })).toEqual(['not-confirmed']);
    expect(linesOf({ ...bone, ...status('active') })).toContain(spread);
    for (const code of ['refuted', 'entered-in-error', 'provisional']) {
      const doubted = { ...bone, verificationStatus: { coding: [{ code }] } };
      expect([linesOf(doubted), whyNot(doubted)]).toEqual([[], ['not-confirmed']]);
    }
    expect(linesOf({ ...bone, verificationStatus: { coding: [{ code: 'confirmed' }] } })).toContain(spread);
  });

  test('where the only cancer with a known beginning is another one, spread is not taken for that of the breast', () => {
    const lung = condition('lung', coded('icd', 'C34.11'));
    expect(linesOf(bone, lung)).toEqual(['site.bone yes coded']);
    expect(whyNot(bone, lung)).toEqual(['unknown-code']);
    expect(linesOf(bone, lung, breast)).toContain(spread);
    expect(linesOf(bone, { ...lung, ...status('resolved') })).toContain(spread);
  });
});

describe('the cancer of the breast', () => {
  test.each([
    coded('icd', 'C50.911'),
    coded('snomed', '254837009'),
    { text: 'Carcinoma of the left breast' },
  ])('it says nothing of spread: %j', (code) => {
    expect([linesOf(condition('c', code)), whyNot(condition('c', code))]).toEqual([[], []]);
  });

  const staged = (summary: unknown, more = {}) => linesOf({ ...breast, ...more, stage: [{ summary }] });

  test.each([
    [{ text: 'Stage IIA' }, '2', 'text'],
    [coded('ajcc', '3C'), '3', 'coded'],
    [coded('ajcc', 'IB'), '1', 'coded'],
    [
      coded('snomed', '1222806003', 'American Joint Committee on Cancer stage IIIC (qualifier value)'),
      '3',
      'coded',
    ],
    [coded('snomed', '1', 'American Joint Committee on Cancer stage IIB (qualifier value)'), '2', 'text'],
    [{ text: 'Estadio 0' }, '0', 'text'],
  ])('%j is stage %s, and no spread', (summary, stage, how) => {
    expect(staged(summary)).toEqual([`stage ${stage} ${how}`]);
  });

  test('stage IV is spread', () => expect(staged({ text: 'Stage IV' })).toEqual([spread, 'stage 4 text']));

  test.each(['Stage II or III', 'Stage II; stage III', 'T2 N1', 'Backstage 2', 'Stage VI', 'Stage 12'])(
    '%s is no stage',
    (text) => expect(staged({ text })).toEqual([]),
  );

  test('the stage of a cancer that is in remission stays what it was at first diagnosis', () => {
    expect(staged({ text: 'Stage IIA' }, status('remission'))).toEqual(['stage 2 text']);
  });

  test('the stage of another cancer is not hers of the breast', () => {
    const stage = [{ summary: { text: 'Stage IV' } }];
    expect(linesOf(condition('c', coded('icd', 'C34.11'), { stage }))).toEqual([]);
  });
});

describe('what else she has', () => {
  test.each([
    ['icd', 'I50.9', 'heart-weakness'],
    ['snomed', '84114007', 'heart-weakness'],
    ['icd', 'I45.81', 'long-qt'],
    ['icd', 'E11.9', 'diabetes'],
    ['icd', 'J84.10', 'lung-scarring'],
    ['icd', 'I26.99', 'clots'],
    ['icd', 'M05.79', 'autoimmune'],
    ['icd', 'N18.4', 'weak-kidneys'],
    ['icd', 'K74.60', 'weak-liver'],
    ['icd', 'E83.51', 'low-calcium'],
    ['icd', 'Z33.1', 'pregnant'],
    ['icd', 'O09.90', 'pregnant'],
    ['snomed', '77386006', 'pregnant'],
    ['icd', 'G62.0', 'neuropathy'],
    ['icd', 'B18.1', 'hepatitis-b'],
    ['icd', 'Z22.7', 'tuberculosis'],
    ['icd', 'M81.0', 'weak-bones'],
    ['icd', 'I10', 'high-blood-pressure'],
    ['icd', 'Z86.73', 'stroke'],
  ] as const)('%s %s is %s', (system, code, name) => {
    expect(linesOf(condition('c', coded(system, code)))).toEqual([`condition.${name} yes coded`]);
  });

  test('a code may say two things', () => {
    expect(linesOf(condition('c', coded('icd', 'K50.90')))).toEqual([
      'condition.autoimmune yes coded',
      'condition.bowel yes coded',
    ]);
    expect(linesOf(condition('c', coded('icd', 'E11.42')))).toHaveLength(2);
    expect(linesOf(condition('c', coded('icd', 'I11.0')))).toHaveLength(2);
  });

  test.each(['J44.9', 'N18.2', 'O90.0', 'E87.6'])('%s is not one of them, and is listed', (code) => {
    const one = condition('c', coded('icd', code));
    expect([linesOf(one), whyNot(one)]).toEqual([[], ['unknown-code']]);
  });

  test('a code of another system is not taken for ICD-10', () => {
    const one = condition('c', { coding: [{ system: 'http://example.org', code: 'I10' }] });
    expect([linesOf(one), whyNot(one)]).toEqual([[], ['unknown-code']]);
  });

  test('what is over is passed over; what has no code at all is said to have none', () => {
    const over = condition('c', coded('icd', 'I10'), status('resolved'));
    expect([linesOf(over), whyNot(over)]).toEqual([[], []]);
    expect(whyNot(condition('c', {}))).toEqual(['no-value']);
  });

  test('codes that say an item of the picture', () => {
    expect(linesOf(condition('c', coded('icd', 'Z17.0')))).toEqual(['er positive coded']);
    expect(linesOf(condition('c', coded('snomed', '431396003')))).toEqual(['her2 negative coded']);
  });
});
