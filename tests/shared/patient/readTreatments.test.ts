import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drugs } from '../../../shared/patient/drugs.ts';
import { readTreatments } from '../../../shared/patient/readTreatments.ts';
import { Treatment } from '../../../shared/patient/treatment.ts';

const read = (line: string) => {
  const [first] = readTreatments(line);
  if (first === undefined) throw new Error('No line was read.');
  return first.treatment;
};

/** A line as a row of a table: drugs, start, stop, why, setting. */
const row = (line: string) => {
  const { drugs: ids, start, stop, why, setting } = read(line);
  return [ids.join(' '), start, stop, why, setting];
};

const ac = 'doxorubicin cyclophosphamide';

/** All of them made up. */
describe('A pasted line in English', () => {
  test.each([
    ['Tamoxifen 2016-2020, completed, adjuvant', 'tamoxifen', '2016', '2020', 'finished', 'early'],
    ['1) Letrozole, 03/2021, 3/2023, progression', 'letrozole', '2021-03', '2023-03', 'growth', 'unknown'],
    ['- ddAC-T 1/2015 – 6/2015 neoadjuvant', `${ac} paclitaxel`, '2015-01', '2015-06', 'unknown', 'early'],
    ['• Ibrance + letrozole since 2023', 'palbociclib letrozole', '2023', null, 'still-taking', 'unknown'],
    ['Kisqali; 2022-05; ongoing; 1st line', 'ribociclib', '2022-05', null, 'still-taking', 'advanced'],
    ['Xeloda\t3/15/2021\t11/2/2021\tPD', 'capecitabine', '2021-03', '2021-11', 'growth', 'unknown'],
    ['Enhertu Mar 2022 - present', 'trastuzumab-deruxtecan', '2022-03', null, 'still-taking', 'unknown'],
    ['Taxol 2L 2020, stopped for neuropathy', 'paclitaxel', '2020', null, 'side-effects', 'advanced'],
    [
      'Piqray/Faslodex 2020–2021 toxicity',
      'alpelisib fulvestrant',
      '2020',
      '2021',
      'side-effects',
      'unknown',
    ],
    ['Arimidex 2012 to 2014, patient choice', 'anastrozole', '2012', '2014', 'her-choice', 'unknown'],
    [
      'TCHP x6 (early stage), finished 8/2019',
      'docetaxel carboplatin trastuzumab pertuzumab',
      null,
      '2019-08',
      'finished',
      'early',
    ],
    ['2019: Verzenio for mets, grew', 'abemaciclib', '2019', null, 'growth', 'advanced'],
    ['Faslodex until 12/2022, progressed', 'fulvestrant', null, '2022-12', 'growth', 'unknown'],
    ['exemestane + everolimus, PD 4/2021', 'exemestane everolimus', null, '2021-04', 'growth', 'unknown'],
    ['Halaven Jan-Apr 2023 her choice', 'eribulin', '2023-01', '2023-04', 'her-choice', 'unknown'],
    ['AC before it had spread, 2011', ac, '2011', null, 'unknown', 'early'],
    [
      'Trodelvy March 15, 2023 to August 2, 2023: PD',
      'sacituzumab-govitecan',
      '2023-03',
      '2023-08',
      'growth',
      'unknown',
    ],
    ['capecitabine 2000 mg BID 2021-03', 'capecitabine', '2021-03', null, 'unknown', 'unknown'],
    ['Dx 2014. Tamoxifen 2015-19', 'tamoxifen', '2015', '2019', 'unknown', 'unknown'],
    ['Verzenio stopped early 2021, intolerance', 'abemaciclib', '2021', null, 'side-effects', 'unknown'],
    [
      'gem/carbo 3/1/21-6/30/21, scan stable, no progression',
      'gemcitabine carboplatin',
      '2021-03',
      '2021-06',
      'unknown',
      'unknown',
    ],
    ['Keytruda for PD-L1 positive, 2021-03', 'pembrolizumab', '2021-03', null, 'unknown', 'unknown'],
  ])('is read: %s', (line, ...expected) => {
    expect(row(line)).toEqual(expected);
  });
});

describe('A pasted line in Spanish', () => {
  test.each([
    [
      'Tamoxifeno, marzo 2011 a abril de 2016, terminó, adyuvante',
      'tamoxifen',
      '2011-03',
      '2016-04',
      'finished',
      'early',
    ],
    ['Letrozol y palbociclib desde 2023', 'letrozole palbociclib', '2023', null, 'still-taking', 'unknown'],
    [
      'capecitabina ene. 2020 – dic. 2020 progresión',
      'capecitabine',
      '2020-01',
      '2020-12',
      'growth',
      'unknown',
    ],
    ['Paclitaxel 2019, neuropatía, primera línea', 'paclitaxel', '2019', null, 'side-effects', 'advanced'],
    ['Fulvestrant 2021-06, sigue', 'fulvestrant', '2021-06', null, 'still-taking', 'unknown'],
    [
      'Exemestano 2018 hasta 2019, decisión de la paciente',
      'exemestane',
      '2018',
      '2019',
      'her-choice',
      'unknown',
    ],
    ['2) Docetaxel; mar. 2021; efectos secundarios', 'docetaxel', '2021-03', null, 'side-effects', 'unknown'],
    ['Eribulina metastásico 2022 creció', 'eribulin', '2022', null, 'growth', 'advanced'],
    ['Ribociclib 15 de marzo de 2022 - actual', 'ribociclib', '2022-03', null, 'still-taking', 'unknown'],
    ['Anastrozol desde 2017 hasta 2020, completó', 'anastrozole', '2017', '2020', 'finished', 'unknown'],
    ['Letrozol desde 2019, progresión', 'letrozole', '2019', null, 'growth', 'unknown'],
    ['Everolimus 2020: no toleró', 'everolimus', '2020', null, 'side-effects', 'unknown'],
    ['Carboplatino 2ª línea septiembre 2021', 'carboplatin', '2021-09', null, 'unknown', 'advanced'],
    ['Abemaciclib antes de que se extendiera', 'abemaciclib', null, null, 'unknown', 'early'],
  ])('is read: %s', (line, ...expected) => {
    expect(row(line)).toEqual(expected);
  });
});

describe('Pasted lines', () => {
  test('come back in their order, without the empty ones and lone bullets', () => {
    const pasted = '1. Taxol 2020\r\n\r\n  \n-\n2. \n• hip radiation\u2028Xeloda';
    expect(readTreatments(pasted).map(({ line }) => line)).toEqual([
      '1. Taxol 2020',
      '• hip radiation',
      'Xeloda',
    ]);
    expect(readTreatments(' \n')).toEqual([]);
  });

  test('are read up to the sixtieth', () => {
    expect(readTreatments('\nTaxol'.repeat(60))).toHaveLength(60);
    expect(readTreatments('\nTaxol'.repeat(61))).toHaveLength(60);
  });

  test('are kept whole as lines, and cut to 300 characters in what was said, not through a character', () => {
    const line = `${'x'.repeat(299)}😀 Taxol`;
    expect(readTreatments(line)).toMatchObject([
      { line, treatment: { said: 'x'.repeat(299), drugs: ['paclitaxel'] } },
    ]);
  });

  test('give no more drugs than a treatment may have', () => {
    const names = drugs.slice(0, 12).map(({ names: [name] }) => name);
    expect(read(names.join(', ')).drugs).toEqual(drugs.slice(0, 8).map(({ id }) => id));
  });
});

const pieces = fc.constantFrom(
  ...drugs.flatMap(({ names }) => names),
  ...[
    'AC',
    'TC x4',
    '2019',
    '03/2021',
    '2021-03',
    '13/2021',
    '3/15/2021',
    'marzo de 2021',
    'Jan-Jun 2020',
    '1)',
  ],
  ...[
    'since',
    'desde',
    'hasta',
    'until',
    ' - ',
    '–',
    ',',
    ';',
    '\t',
    '\n',
    'present',
    'sigue',
    'no',
    'never took',
  ],
  ...[
    'progresión',
    'PD',
    'toxicity',
    'terminó',
    'her choice',
    'adjuvant',
    'mets',
    '2L',
    'primera línea',
    'early',
  ],
);
const lines = fc.array(pieces, { maxLength: 30 }).map((some) => some.join(' '));

describe('Any text', () => {
  test('gives treatments that the record takes, with the line that each was read from', () => {
    const any = fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 500 }), fc.string({ maxLength: 500 }));
    fc.assert(
      fc.property(any, (pasted) => {
        for (const { treatment, line } of readTreatments(pasted)) {
          expect(Treatment.parse(treatment)).toEqual(treatment);
          expect(line.startsWith(treatment.said)).toBe(true);
          expect(pasted).toContain(line);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('is read the same in capitals and in small letters', () => {
    const facts = (pasted: string) =>
      readTreatments(pasted).map(({ treatment }) => ({ ...treatment, said: '' }));
    fc.assert(
      fc.property(lines, (pasted) => {
        expect(facts(pasted.toUpperCase())).toEqual(facts(pasted));
        expect(facts(pasted.toLowerCase())).toEqual(facts(pasted));
      }),
    );
  });

  test.each([
    '-',
    '1) ',
    '1-',
    'progres',
    'not ',
    'mar ',
    'no tolera ',
    '2021-',
    ' ',
    '• ',
    'neuropat',
    'x\n',
  ])('that is long and made of “%s” is read and does no harm', (unit) => {
    expect(() => readTreatments(`${unit.repeat(1_000_000 / unit.length)}x`)).not.toThrow();
  });
});
