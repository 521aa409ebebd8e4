import { describe, expect, test } from 'vitest';
import type { Imported } from '../../../shared/fhir/imported.ts';
import { bone, bundleOf, importedOf, patient, read } from './readMadeUp.ts';

describe('who is meant', () => {
  const about = (subject: unknown, id: string) => ({ ...bone, id, subject });
  const named = (...subjects: unknown[]) => subjects.map((subject, index) => about(subject, `c${index}`));
  const from = ({ items }: Imported) =>
    items.filter(({ answer }) => answer.item === 'spread').map(({ from }) => from.resource);

  test('of several patients nothing is read until one is picked, and then only hers', () => {
    const two = bundleOf(
      {
        resourceType: 'Patient',
        id: 'b',
        birthDate: '1970-01-02',
        name: [{ given: ['Bea'], family: 'Made-up' }],
      },
      { resourceType: 'Patient', id: 'a', identifier: [{ value: 'MADE-UP-7' }] },
      ...named({ reference: 'Patient/a' }, { reference: 'Patient/b' }, undefined, { reference: 'Patient/c' }),
    );
    const none = read(two);
    expect(none).toEqual({
      ok: true,
      value: {
        patients: [
          { id: 'a', said: 'MADE-UP-7', birthYear: null },
          { id: 'b', said: 'Bea Made-up', birthYear: 1970 },
        ],
        imported: null,
      },
    });
    expect(from(importedOf(two, 'a'))).toEqual(['Condition/c0']);
    expect(from(importedOf(two, 'b'))).toEqual(['Condition/c1']);
    expect(importedOf(two, 'a').notUnderstood).toEqual([
      { resource: 'Condition/c2', why: 'broken' },
      { resource: 'Condition/c3', why: 'broken' },
    ]);
  });

  test('of one patient, what names nobody is hers; what names somebody else is not', () => {
    const imported = importedOf(bundleOf(patient, ...named(undefined, { reference: 'Patient/other' })));
    expect(from(imported)).toEqual(['Condition/c0']);
    expect(imported.notUnderstood).toEqual([{ resource: 'Condition/c1', why: 'broken' }]);
  });

  test.each([
    ['a relative reference', undefined, 'Patient/p', true],
    ['a version of it', undefined, 'Patient/p/_history/3', true],
    ['an address that ends in the id', undefined, 'https://example.org/fhir/Patient/p', true],
    ['the same address', 'https://example.org/fhir/Patient/p', 'https://example.org/fhir/Patient/p', true],
    [
      'the same id on another server',
      'https://example.org/fhir/Patient/p',
      'https://elsewhere.org/Patient/p',
      false,
    ],
    ['its urn', 'urn:uuid:0c3b', 'urn:uuid:0c3b', true],
    ['another urn', 'urn:uuid:0c3b', 'urn:uuid:0c3c', false],
    ['an id that only begins the same', undefined, 'Patient/p2', false],
    ['a group of that id', undefined, 'Group/p', false],
  ])('%s', (_, fullUrl, reference, isHers) => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        { ...(fullUrl ? { fullUrl } : {}), resource: patient },
        { resource: about({ reference }, 'c') },
      ],
    };
    expect(from(importedOf(bundle))).toEqual(isHers ? ['Condition/c'] : []);
  });

  test('one id on two servers is two people', () => {
    const entry = ['https://a.org/Patient/p', 'https://b.org/Patient/p'].map((fullUrl) => ({
      fullUrl,
      resource: patient,
    }));
    const bundle = {
      resourceType: 'Bundle',
      entry: [...entry, { resource: about({ reference: 'Patient/p' }, 'c') }],
    };
    const result = read(bundle);
    expect(result.ok && result.value.patients.map(({ id }) => id)).toEqual(
      entry.map(({ fullUrl }) => fullUrl),
    );
    expect(from(importedOf(bundle, 'https://a.org/Patient/p'))).toEqual([]);
  });

  test('a record number of the same register is she; of another register it is not', () => {
    const identifier = [{ system: 'http://example.org/made-up', value: '7' }];
    const known = { ...patient, identifier };
    const other = [{ system: 'http://example.org/other', value: '7' }];
    const imported = importedOf(
      bundleOf(known, ...named({ identifier: identifier[0] }, { identifier: other[0] })),
    );
    expect(from(imported)).toEqual(['Condition/c0']);
  });
});
