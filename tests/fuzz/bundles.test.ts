import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Imported } from '../../shared/fhir/imported.ts';
import { readBundle } from '../../shared/fhir/readBundle.ts';
import { ProfileAnswer } from '../../shared/patient/profileAnswer.ts';
import { Treatment } from '../../shared/patient/treatment.ts';
import { exampleText } from '../shared/fhir/readMadeUp.ts';

const names = ['her2-brain', 'triple-negative', 'brca', 'hr-second-line', 'all-unknown'];
const parsed = names.map((name) => JSON.parse(exampleText(name)) as { entry: unknown[] });
const two = { ...parsed[0], entry: parsed.slice(1, 3).flatMap(({ entry }) => entry) };
const examples = [...parsed, two].map((bundle) => JSON.stringify(bundle));
const refusals = [
  'bundle-not-json',
  'bundle-not-fhir',
  'bundle-too-large',
  'bundle-too-deep',
  'bundle-no-patient',
  'patient-not-in-bundle',
];

/** What stands in a record by mistake, or to break whoever reads it. */
const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  2,
  5,
  1e300,
  0.55,
  '',
  '0',
  '3+',
  '2+',
  'Stage IV',
  'Positive',
  'CPS 0',
  '2024-02-31',
  '0000-00-00',
  '2100-12',
  'C79.51',
  'Patient/x',
  '__proto__',
  'constructor',
  '\u0000\u001b[2J\u202e\ud83d',
  'y'.repeat(5_000),
  'metastatic to '.repeat(200),
  'Letrozole, palbociclib, paclitaxel, docetaxel, capecitabine, eribulin, trastuzumab, pertuzumab, tucatinib',
  [],
  [[]],
  {},
  [null],
  ['final'],
  { reference: 'Patient/x' },
  { coding: {} },
  { coding: [{ code: 7, system: [] }, 'x', null] },
  { resourceType: 'Patient', id: 'x' },
  { resourceType: 'Bundle', entry: [] },
  JSON.parse('{"__proto__": {"entry": []}, "toString": 1, "constructor": {"prototype": {}}}'),
];

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Every place in a JSON value, as what holds it and under which key. */
function placesIn(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    places.push({ holder, key });
    placesIn(holder[key], places);
  }
  return places;
}

const nested = (value: unknown, depth: number): unknown => (depth === 0 ? value : nested([value], depth - 1));

const change = fc.record({
  kind: fc.constantFrom('value', 'key', 'gone', 'twice', 'list', 'deep', 'swap'),
  at: fc.nat(),
  other: fc.nat(),
});
type Change = typeof change extends fc.Arbitrary<infer Of> ? Of : never;

function apply(root: unknown, { kind, at, other }: Change): void {
  const places = placesIn(root);
  const place = places[at % places.length];
  const second = places[other % places.length];
  if (place === undefined || second === undefined) return;
  const { holder, key } = place;
  if (kind === 'value') holder[key] = structuredClone(values[other % values.length]);
  if (kind === 'key') holder[second.key] = holder[key];
  if (kind === 'key' || kind === 'gone') delete holder[key];
  if (kind === 'twice' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  if (kind === 'list') holder[key] = [holder[key]];
  if (kind === 'deep') holder[key] = nested(holder[key], other % 80);
  if (kind === 'swap') holder[key] = structuredClone(second.holder[second.key]);
}

const example = fc.constantFrom(...examples);
const restructured = fc
  .tuple(example, fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => {
    const root: unknown = JSON.parse(text);
    for (const each of changes) apply(root, each);
    return JSON.stringify(root);
  });
/** A few characters cut out, put in or put elsewhere. */
const rewritten = fc
  .tuple(
    example,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 3,
    }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((all, [at, length, put]) => {
      const from = at % (all.length + 1);
      return all.slice(0, from) + put + all.slice(from + length);
    }, text),
  );
const cutShort = fc.tuple(example, fc.nat()).map(([text, at]) => text.slice(0, at % text.length));

const bundle = fc.oneof(
  { arbitrary: restructured, weight: 14 },
  { arbitrary: rewritten, weight: 5 },
  { arbitrary: cutShort, weight: 1 },
);

function check(imported: Imported): void {
  const { patient, items, treatments, notUnderstood } = imported;
  for (const { answer, from } of items) {
    expect(ProfileAnswer.safeParse(answer).success).toBe(true);
    checkSaid(from.said, from.resource, from.date ?? '');
  }
  for (const { treatment, from } of treatments) {
    expect(Treatment.safeParse(treatment).success).toBe(true);
    checkSaid(treatment.said, from.said, from.resource);
  }
  expect(notUnderstood.length).toBeLessThanOrEqual(500);
  checkSaid(patient.id, patient.said, ...notUnderstood.map(({ resource }) => resource));
}

function checkSaid(...texts: readonly string[]): void {
  for (const text of texts) {
    if (text.length > 200 || /\p{C}/u.test(text)) throw new Error('What is shown is not one short line.');
  }
}

const tally = new Map<string, number>();

test('ten thousand spoiled records: each is read or refused with a code, and what is read is sound', () => {
  fc.assert(
    fc.property(bundle, fc.boolean(), (text, pick) => {
      const first = readBundle(text);
      const id = first.ok && pick ? first.value.patients.at(-1)?.id : undefined;
      const result = id === undefined ? first : readBundle(text, id);
      const code = result.ok ? (result.value.imported === null ? 'several' : 'read') : result.error.code;
      tally.set(code, (tally.get(code) ?? 0) + 1);
      if (!result.ok) {
        expect(refusals).toContain(result.error.code);
        expect(Object.keys(result.error)).toEqual(['code']);
      } else if (result.value.imported === null) {
        expect(result.value.patients.length).toBeGreaterThan(1);
      } else {
        check(result.value.imported);
      }
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test('the spoiled records were of every kind', () => {
  for (const code of [
    'read',
    'several',
    'bundle-not-json',
    'bundle-not-fhir',
    'bundle-no-patient',
    'bundle-too-deep',
  ]) {
    expect(tally.get(code) ?? 0, code).toBeGreaterThan(5);
  }
  expect(tally.get('read')).toBeGreaterThan(4_000);
});
