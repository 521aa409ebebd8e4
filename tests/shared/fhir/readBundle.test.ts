import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundle } from '../../../shared/fhir/readBundle.ts';
import { bone, bundleOf, coded, example, importedOf, patient, read } from './readMadeUp.ts';

describe('what is refused', () => {
  const code = (text: string, id?: string) => {
    const result = readBundle(text, id);
    return result.ok ? 'ok' : result.error.code;
  };

  test.each([
    ['nothing', ''],
    ['half a bundle', JSON.stringify(bundleOf(patient)).slice(0, -3)],
    ['words', 'Patient: Example'],
  ])('%s is not JSON', (_, text) => expect(code(text)).toBe('bundle-not-json'));

  test.each([
    ['another resource', patient],
    ['a list', [bundleOf(patient)]],
    ['nothing', null],
    ['a bundle of another version', { ...bundleOf(patient), fhirVersion: '3.0.2' }],
    ['a bundle whose meta has another version', { ...bundleOf(patient), meta: { fhirVersion: '1.0.2' } }],
  ])('%s is not a bundle of R4', (_, value) => expect(code(JSON.stringify(value))).toBe('bundle-not-fhir'));

  test.each(['4.0.1', '4.3.0'])(
    'version %s is read, and so is a mark at the start of the file',
    (fhirVersion) => {
      expect(code(`\ufeff${JSON.stringify({ ...bundleOf(patient), fhirVersion })}`)).toBe('ok');
    },
  );

  test('more than 20 million characters are too many; exactly as many are not', () => {
    const text = JSON.stringify(bundleOf(patient));
    expect(code(text.padEnd(20_000_001))).toBe('bundle-too-large');
    expect(code(text.padEnd(20_000_000))).toBe('ok');
  });

  test('65 brackets in one another are too deep, 64 are not, and brackets in words do not count', () => {
    const nested = (depth: number) =>
      `{"resourceType":"Bundle","entry":[],"x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
    expect(code(nested(65))).toBe('bundle-too-deep');
    expect(code(nested(64))).toBe('bundle-no-patient');
    const inWords = { ...bundleOf(patient), said: `\\"${'{['.repeat(100)}\\` };
    expect(code(JSON.stringify(inWords))).toBe('ok');
    expect(code('['.repeat(1_000_000))).toBe('bundle-too-deep');
  });

  test('a bundle without a patient, and a patient who is not in it', () => {
    expect(code(JSON.stringify(bundleOf(bone)))).toBe('bundle-no-patient');
    expect(code(JSON.stringify({ resourceType: 'Bundle', entry: { resource: patient } }))).toBe(
      'bundle-no-patient',
    );
    expect(code(JSON.stringify(bundleOf(patient)), 'q')).toBe('patient-not-in-bundle');
    expect(code(JSON.stringify(bundleOf(patient)), 'p')).toBe('ok');
  });
});

describe('hostile records', () => {
  test('the order of the entries does not matter', () => {
    const all = ['her2-brain', 'triple-negative', 'brca', 'hr-second-line'].flatMap(
      (name) => example(name).entry,
    );
    const entries = all.map(({ resource }) =>
      resource.resourceType === 'Patient' ? resource : { ...resource, subject: undefined },
    );
    const [one, ...others] = entries.filter(({ resourceType }) => resourceType === 'Patient');
    const clinical = entries.filter(({ resourceType }) => resourceType !== 'Patient');
    expect(others).toHaveLength(3);
    const straight = read(bundleOf(one, ...clinical));
    fc.assert(
      fc.property(fc.shuffledSubarray([one, ...clinical], { minLength: clinical.length + 1 }), (shuffled) => {
        expect(read(bundleOf(...shuffled))).toEqual(straight);
      }),
      { numRuns: 200 },
    );
  });

  test('keys of a prototype and things that refer to one another do no harm', () => {
    const text = `{"resourceType":"Bundle","__proto__":{"entry":1},"constructor":{"prototype":{"x":1}},"entry":[
      {"resource":{"resourceType":"Patient","id":"__proto__","__proto__":{"gender":"male"}}},
      {"resource":{"resourceType":"Observation","id":"constructor","status":"final","code":{"coding":[
        {"system":"__proto__","code":"toString"},{"system":"constructor","code":"__proto__"}]}}},
      {"resource":{"resourceType":"MedicationRequest","id":"a","status":"active","intent":"order",
        "medicationReference":{"reference":"MedicationRequest/b"},"reasonReference":[{"reference":"MedicationRequest/a"}]}},
      {"resource":{"resourceType":"MedicationRequest","id":"b","status":"active","intent":"order",
        "medicationReference":{"reference":"MedicationRequest/a"}}}]}`;
    const result = readBundle(text);
    expect(result.ok && result.value.imported?.items).toEqual([]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('what is shown is one line of at most 200 characters, whole signs only', () => {
    const long = {
      ...bone,
      code: { ...coded('icd', 'C79.51'), text: `a\u0000\n\u202e${'😀'.repeat(500_000)}` },
    };
    const result = importedOf(
      bundleOf({ ...patient, name: [{ text: `x\u0007${'y'.repeat(1_000_000)}` }] }, long),
    );
    for (const said of [result.patient.said, ...result.items.map(({ from }) => from.said)]) {
      expect(said.length).toBeLessThanOrEqual(200);
      expect(said).not.toMatch(/[\p{C}\n]/u);
    }
    expect(result.items[0]?.from.said).toMatch(/^a 😀/u);
  });

  test.each([
    ['1899-12-31', null],
    ['2101', null],
    ['2024-13', null],
    ['2023-02-29', null],
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T10:00:00+02:00', '2024-02-29'],
    ['2024-02', '2024-02'],
    ['2024', '2024'],
    ['2024-02-29 or so', null],
    [['2024'], null],
  ])('the date %s is read as %s', (onsetDateTime, date) => {
    const imported = importedOf(bundleOf(patient, { ...bone, onsetDateTime }));
    expect(imported.items[0]?.from.date).toBe(date);
  });

  test('what is not understood is listed once each, in order, and not more than 500', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ resourceType: 'Encounter', id: `e${index}` }));
    const { notUnderstood } = importedOf(bundleOf(patient, ...many, 7, { id: 'no type' }));
    expect(notUnderstood).toHaveLength(500);
    expect(notUnderstood[0]).toEqual({ resource: 'Encounter/e0', why: 'unknown-resource' });
    expect(importedOf(bundleOf(patient, 7)).notUnderstood).toEqual([{ resource: 'entry', why: 'broken' }]);
  });

  test('a hundred thousand entries do not break it', () => {
    const text = JSON.stringify(
      bundleOf(patient, ...Array.from({ length: 100_000 }, () => ({ ...bone, id: undefined }))),
    );
    const result = readBundle(text);
    expect(result.ok && result.value.imported?.items).toHaveLength(2);
  });
});
