import { expect, test } from 'vitest';
import { status } from '../../../../shared/content/checks/status.ts';
import { type PlainLibrary, smallLibrary, smallLibraryDay } from '../../../support/smallLibrary.ts';

type PlainFact = PlainLibrary['facts'][number];

const withFact = (change: Partial<PlainFact>) =>
  smallLibrary(({ facts }) => {
    Object.assign(facts[2] ?? {}, change);
  });

test('a library with a place in the evidence for every number passes', () => {
  expect(status(smallLibrary(), smallLibraryDay)).toEqual([]);
});

test('a number without a place in the evidence is named', () => {
  expect(status(withFact({ evidence: null }), smallLibraryDay)).toEqual([
    {
      rule: 'status',
      file: 'facts/ai-alpha.json',
      path: 'facts[2].evidence',
      reason: 'first-study.tiredness.any.treated has no place in the evidence',
    },
  ]);
});

test('what is not known needs no place in the evidence, and cannot have one', () => {
  expect(status(withFact({ value: { kind: 'unknown' }, evidence: null }), smallLibraryDay)).toEqual([]);
  expect(status(withFact({ value: { kind: 'unknown' } }), smallLibraryDay)).toMatchObject([
    {
      path: 'facts[2].evidence',
      reason: 'first-study.tiredness.any.treated cannot have been read in the evidence',
    },
  ]);
});

test('a library is good on the day it must be looked at again, and not the day after', () => {
  expect(status(smallLibrary(), '2027-02-20')).toEqual([]);
  expect(status(smallLibrary(), '2027-02-21')).toEqual([
    {
      rule: 'status',
      file: 'library.json',
      path: 'reviewBy',
      reason: 'the library had to be looked at again by 2027-02-20',
    },
  ]);
});

test('a library that was read after today is named', () => {
  expect(status(smallLibrary(), '2026-11-21')).toMatchObject([{ file: 'library.json', path: 'readOn' }]);
});

test('a number of people without a place in the evidence is named', () => {
  const library = smallLibrary(({ studies }) => {
    Object.assign(studies[0]?.arms.control ?? {}, { peopleEvidence: null });
  });
  expect(status(library, smallLibraryDay)).toMatchObject([
    { file: 'facts/ai-alpha.json', path: 'studies[0].arms.control.peopleEvidence' },
  ]);
});
