import { describe, expect, test } from 'vitest';
import { coded, linesOf, observation, profile, whyNot } from './readMadeUp.ts';

const [present, absent] = [coded('loinc', 'LA9633-4', 'Present'), coded('loinc', 'LA9634-2', 'Absent')];
const part = (code: string, valueCodeableConcept: unknown) => ({
  code: coded('loinc', code),
  valueCodeableConcept,
});
const gene = (number: string, name: string) => part('48018-6', coded('hgnc', `HGNC:${number}`, name));
const germline = part('48002-0', coded('loinc', 'LA6683-2', 'Germline'));
const somatic = part('48002-0', coded('loinc', 'LA6684-0', 'Somatic'));
const meaning = (code: string, display: string) => part('53037-8', coded('loinc', code, display));

const variant = (valueCodeableConcept: unknown, ...component: unknown[]) =>
  observation('v', coded('loinc', '69548-6'), { valueCodeableConcept, component });

describe('genes', () => {
  test.each([
    ['8975', 'PIK3CA', 'pik3ca'],
    ['391', 'AKT1', 'akt1'],
    ['9588', 'PTEN', 'pten'],
    ['3467', 'ESR1', 'esr1'],
    ['26144', 'PALB2', 'palb2'],
  ])('HGNC:%s, %s', (number, name, item) => {
    expect(linesOf(variant(present, gene(number, name), somatic))).toEqual([`${item} changed coded`]);
    expect(linesOf(variant(absent, gene(number, name), somatic))).toEqual([`${item} not-changed coded`]);
  });

  test('the number without its prefix, the name alone, and an Observation that has only the profile', () => {
    expect(linesOf(variant(present, part('48018-6', coded('hgnc', '8975'))))).toEqual([
      'pik3ca changed coded',
    ]);
    expect(linesOf(variant(present, part('48018-6', { text: 'PIK3CA' })))).toEqual(['pik3ca changed text']);
    const other = {
      ...variant(present, gene('8975', 'PIK3CA')),
      code: { text: 'Variant' },
      ...profile('genomic-variant'),
    };
    expect(linesOf(other)).toEqual(['pik3ca changed coded']);
  });

  test.each([
    [germline, ['brca-germline changed coded']],
    [somatic, ['brca-tumor changed coded']],
    [part('48002-0', { text: 'Unknown' }), []],
    [undefined, []],
  ])('a BRCA change is inherited or in the tumor, or it is open: %j', (source, expected) => {
    for (const [number, name] of [
      ['1100', 'BRCA1'],
      ['1101', 'BRCA2'],
    ] as const) {
      const one = variant(present, gene(number, name), source);
      expect([linesOf(one), whyNot(one)]).toEqual([expected, expected.length === 0 ? ['unknown-value'] : []]);
    }
  });

  test('BRCA is ruled out only where both genes were looked at', () => {
    expect(linesOf(variant(absent, gene('1100', 'BRCA1'), germline))).toEqual([]);
    expect(linesOf(variant(absent, gene('1100', 'BRCA1'), gene('1101', 'BRCA2'), germline))).toEqual([
      'brca-germline not-changed coded',
    ]);
  });

  test('of NTRK and RET only a fusion counts', () => {
    const fused = part('81252-9', { text: 'ETV6-NTRK3 fusion' });
    expect(linesOf(variant(present, gene('8033', 'NTRK3'), fused))).toEqual(['ntrk changed coded']);
    expect(linesOf(variant(present, gene('8033', 'NTRK3'), gene('3495', 'ETV6')))).toEqual([
      'ntrk changed coded',
    ]);
    expect(linesOf(variant(present, gene('9967', 'RET'), gene('1', 'CCDC6')))).toEqual(['ret changed coded']);
    expect(whyNot(variant(present, gene('8033', 'NTRK3')))).toEqual(['unknown-value']);
    expect(whyNot(variant(absent, gene('8033', 'NTRK3')))).toEqual(['unknown-value']);
  });

  test('what a change of an enzyme does is worked out, and only from both copies', () => {
    const both = part('53034-5', coded('loinc', 'LA6705-3', 'Homozygous'));
    const one = part('53034-5', coded('loinc', 'LA6706-1', 'Heterozygous'));
    expect(linesOf(variant(present, gene('12530', 'UGT1A1'), both))).toEqual(['ugt1a1 slow inferred']);
    expect(linesOf(variant(present, gene('3012', 'DPYD'), both))).toEqual(['dpyd missing inferred']);
    expect(linesOf(variant(absent, gene('3012', 'DPYD')))).toEqual(['dpyd usual inferred']);
    expect(whyNot(variant(present, gene('3012', 'DPYD'), one))).toEqual(['unknown-value']);
    expect(whyNot(variant(present, gene('12530', 'UGT1A1')))).toEqual(['unknown-value']);
  });

  test.each([
    ['LA6668-3', 'Pathogenic', true],
    ['LA26332-9', 'Likely pathogenic', true],
    ['LA26333-7', 'Uncertain significance', false],
    ['LA6675-8', 'Benign', false],
    ['x', 'Conflicting interpretations of pathogenicity', false],
  ])('%s, %s: a change that counts is %s', (code, display, counts) => {
    const one = variant(present, gene('8975', 'PIK3CA'), meaning(code, display));
    expect(linesOf(one)).toEqual(counts ? ['pik3ca changed coded'] : []);
  });

  test.each([
    ['another gene', variant(present, gene('11998', 'TP53'))],
    ['no gene', variant(present)],
    ['no call', variant(coded('loinc', 'LA18198-4', 'No call'), gene('8975', 'PIK3CA'))],
    [
      'one variant that is absent',
      variant(absent, gene('8975', 'PIK3CA'), part('81252-9', { text: 'H1047R' })),
    ],
    ['an inherited change of a gene of the tumor', variant(present, gene('9588', 'PTEN'), germline)],
  ])('%s says nothing', (_, one) => {
    expect([linesOf(one), whyNot(one)]).toEqual([[], ['unknown-value']]);
  });
});

const marker = (code: string, value: object) => observation('o', coded('loinc', code), value);
const text = (valueString: string) => ({ valueString });
const quantity = (value: unknown, unit: string, comparator?: string) => ({
  valueQuantity: { value, unit, ...(comparator === undefined ? {} : { comparator }) },
});

describe('other markers', () => {
  test.each([
    ['81695-9', { valueCodeableConcept: coded('loinc', 'LA26203-2', 'MSI-H') }, 'msi high coded'],
    ['81695-9', { valueCodeableConcept: coded('loinc', 'LA14122-8', 'Stable') }, 'msi not-high coded'],
    ['81695-9', text('MSI-High'), 'msi high text'],
    ['81695-9', text('MSS'), 'msi not-high text'],
    ['94076-7', quantity(10, '1/1000000{Bases}'), 'tmb high coded'],
    ['94076-7', quantity(9.9, '1/1000000{Bases}'), 'tmb not-high coded'],
    ['94076-7', quantity(0, ''), 'tmb not-high coded'],
    ['94076-7', text('14 mutations/Mb'), 'tmb high text'],
    ['85147-7', quantity(12, '{CPS}'), 'pd-l1 cps-10-or-more coded'],
    ['85147-7', quantity(10, ''), 'pd-l1 cps-10-or-more coded'],
    ['83054-7', text('CPS = 9'), 'pd-l1 cps-1-to-9 text'],
    ['83054-7', text('Combined Positive Score (CPS): <1'), 'pd-l1 cps-under-1 text'],
    ['85147-7', text('CPS ≥10'), 'pd-l1 cps-10-or-more text'],
    ['85147-7', text('TPS 5%; CPS 20'), 'pd-l1 cps-10-or-more text'],
    ['83057-0', text('IC 2%'), 'pd-l1-cells ic-1-or-more text'],
    ['83057-0', text('Immune cells < 1 %'), 'pd-l1-cells ic-under-1 text'],
  ])('%s %j is %s', (code, value, line) => expect(linesOf(marker(code, value))).toEqual([line]));

  test.each([
    ['81695-9', { valueCodeableConcept: coded('loinc', 'LA11884-6', 'Indeterminate') }],
    ['81695-9', text('Unstable')],
    ['94076-7', text('8 to 12')],
    ['94076-7', quantity(12, '', '<')],
    ['85147-7', quantity(60, '%')],
    ['85147-7', text('CPS ≥1')],
    ['85147-7', text('TPS 60%')],
    ['85147-7', { valueCodeableConcept: coded('loinc', 'LA6576-8', 'Positive') }],
    ['83057-0', text('TC 5%')],
  ])('%s %j is not understood', (code, value) => {
    expect([linesOf(marker(code, value)), whyNot(marker(code, value))]).toEqual([[], ['unknown-value']]);
  });
});
