import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf, drugs, drugsIn } from '../../../shared/patient/drugs.ts';
import { realLibrary } from '../../support/realLibrary.ts';

const everyName = drugs.flatMap(({ id, names }) => names.map((name) => [name, id] as const));

describe('The list of drugs', () => {
  test('has each id once, and no name twice', () => {
    const ids = drugs.map(({ id }) => id);
    const names = everyName.map(([name]) => name);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{2,60}$/);
    for (const name of names) expect(name).toBe(name.toLowerCase());
  });

  test('gives its drug, and only that, for each of its names', () => {
    for (const [name, id] of everyName) expect([name, drugsIn(name)]).toEqual([name, [id]]);
  });

  test('has every cancer drug of the library, by generic name and by brand', () => {
    const notDrugs = [
      'without-drug',
      'trial',
      'other-local',
      'radiation',
      'surgery',
      'complementary',
      'supportive',
    ];
    const named = realLibrary.options
      .filter(({ family, id }) => !notDrugs.includes(family) || id === 'radiopharmaceuticals')
      .flatMap(({ drugs: generics, brands }) => [...generics, ...brands]);
    expect(named.length).toBeGreaterThan(100);
    expect(new Set(named.filter((name) => drugsIn(name).length === 0))).toEqual(
      new Set([
        'chemotherapy',
        'intrathecal chemotherapy',
        'high-dose chemotherapy',
        'stem cell transplant',
        'bone marrow transplant',
      ]),
    );
  });
});

describe('The drugs in a text', () => {
  test.each([
    ['Taxol and carboplatin, then Xeloda', ['paclitaxel', 'carboplatin', 'capecitabine']],
    ['letrozole; Femara; LETROZOL', ['letrozole']],
    ['Trastuzumab deruxtecan', ['trastuzumab-deruxtecan']],
    ['fam-trastuzumab deruxtecan-nxki (Enhertu)', ['trastuzumab-deruxtecan']],
    ['trastuzumab, then T-DXd', ['trastuzumab', 'trastuzumab-deruxtecan']],
    ['ado-trastuzumab emtansine', ['trastuzumab-emtansine']],
    ['T-DM1', ['trastuzumab-emtansine']],
    ['trastuzumab-dkst 6 mg/kg', ['trastuzumab']],
    ['Herceptin Hylecta', ['trastuzumab']],
    ['Herceptin® + Perjeta®', ['trastuzumab', 'pertuzumab']],
    ['Phesgo', ['pertuzumab', 'trastuzumab']],
    ['nab-paclitaxel', ['nab-paclitaxel']],
    ['nab      paclitaxel', ['nab-paclitaxel']],
    ['trastuzumab. Deruxtecan', ['trastuzumab']],
    ['PACLitaxel protein-bound particles 100 MG Injection', ['nab-paclitaxel']],
    ['liposomal doxorubicin', ['liposomal-doxorubicin']],
    ['Doxorrubicina liposomal pegilada', ['liposomal-doxorubicin']],
    ['sacituzumab tirumotecan', ['sacituzumab-tirumotecan']],
    ['Ácido zoledrónico', ['zoledronic-acid']],
    ['carboplatino/gemcitabina', ['carboplatin', 'gemcitabine']],
    ['5-FU', ['fluorouracil']],
    ['ddAC→T', ['doxorubicin', 'cyclophosphamide', 'paclitaxel']],
    ['AC x4, then Taxotere', ['doxorubicin', 'cyclophosphamide', 'docetaxel']],
    ['AC de 2019 a 2020', ['doxorubicin', 'cyclophosphamide']],
    ['neoadjuvant TC', ['docetaxel', 'cyclophosphamide']],
    ['CMF', ['cyclophosphamide', 'methotrexate', 'fluorouracil']],
    ['FEC x6', ['fluorouracil', 'epirubicin', 'cyclophosphamide']],
    ['TCHP', ['docetaxel', 'carboplatin', 'trastuzumab', 'pertuzumab']],
  ])('of “%s” are %j', (text, ids) => {
    expect(drugsIn(text)).toEqual(ids);
  });

  test.each([
    'taxolene',
    'pretaxol',
    'Taxolя',
    'Robitussin AC 100-10 mg/5 mL',
    'AC joint pain',
    'omeprazole 20 mg PO AC',
    'TC de tórax',
    'Fec. nac. 1960',
    'TAC abdominal',
    'radioterapia',
    'metformin',
    '',
  ])('of “%s” are none', (text) => {
    expect(drugsIn(text)).toEqual([]);
  });

  test('come in the order of the text, each once, whatever stands between them', () => {
    const some = fc.uniqueArray(fc.constantFrom(...drugs), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, fc.constantFrom(', ', '; ', ' then ', ' | '), (named, between) => {
        const names = named.map(({ names }) => names[0]);
        expect(drugsIn([...names, ...names].join(between))).toEqual(named.map(({ id }) => id));
      }),
    );
  });

  test('are the same in capitals and in small letters', () => {
    for (const [name] of everyName) expect(drugsIn(name.toUpperCase())).toEqual(drugsIn(name));
  });

  test('are never anything but known ids, whatever the text', () => {
    const known = new Set(drugs.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const id of drugsIn(text)) expect(known.has(id)).toBe(true);
      }),
    );
  });

  /** The fastest of a few, so that a pause of the machine is not taken for work. */
  const timeOf = (text: string) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const began = performance.now();
        drugsIn(text);
        return performance.now() - began;
      }),
    );

  test.each(['ac ', 'a', '- ', 't-', 'ac ---------- ', 'paclitaxel protein ', 'trastuzumab-', 'e\u0301'])(
    'take time that grows as the text does, for a text of “%s” again and again',
    (unit) => {
      const [short, long] = [25_000, 400_000].map((length) => unit.repeat(length / unit.length));
      // Sixteen times the text; with the square of its length it would be two hundred and fifty-six times the time.
      expect(timeOf(long ?? '')).toBeLessThan(80 * Math.max(timeOf(short ?? ''), 1));
    },
  );
});

describe('The classes of a drug', () => {
  test.each([
    ['letrozole', ['hormone', 'aromatase-inhibitor']],
    ['fulvestrant', ['hormone', 'fulvestrant']],
    ['paclitaxel', ['chemo', 'taxane']],
    ['nab-paclitaxel', ['chemo', 'taxane']],
    ['liposomal-doxorubicin', ['chemo', 'anthracycline']],
    ['trastuzumab-emtansine', ['tdm1']],
    ['trastuzumab-deruxtecan', ['tdxd']],
    ['sacituzumab-govitecan', ['sacituzumab']],
    ['sacituzumab-tirumotecan', []],
    ['goserelin', []],
    ['not-a-drug', []],
  ])('of %s are %j', (id, classes) => {
    expect(classesOf(id)).toEqual(classes);
  });
});
