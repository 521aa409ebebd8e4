import { describe, expect, test } from 'vitest';
import type { Imported, ImportedItem } from '../../../shared/fhir/imported.ts';
import { suggestedProfile, suggestionsIn } from '../../../shared/fhir/suggested.ts';
import { unknownProfile } from '../../../shared/patient/profile.ts';
import type { ProfileAnswer } from '../../../shared/patient/profileAnswer.ts';

const item = (
  answer: ProfileAnswer,
  date: string | null,
  resource = `Observation/${date}`,
): ImportedItem => ({
  answer,
  from: { resource, said: 'made up', date },
  how: 'coded',
});
const imported = (items: ImportedItem[]): Imported => ({
  patient: { id: 'p', said: 'Made up', birthYear: null },
  items,
  treatments: [],
  notUnderstood: [],
});
const negative = item({ item: 'her2', value: 'negative' }, '2019-01-01');
const positive = item({ item: 'her2', value: 'positive' }, '2026-02-01');
const undated = item({ item: 'her2', value: 'low' }, null, 'Observation/undated');

describe('What a record says of one item', () => {
  test('stands together, the newest first and what has no date last', () => {
    const [her2, ...others] = suggestionsIn([undated, negative, positive]);
    expect(her2?.items).toEqual([positive, negative, undated]);
    expect(others).toEqual([]);
  });

  test('is a conflict where it does not agree, and none where it does', () => {
    expect(suggestionsIn([negative, positive])[0]?.isConflict).toBe(true);
    expect(suggestionsIn([negative, { ...negative, from: positive.from }])[0]?.isConflict).toBe(false);
  });

  test('is no conflict where it is measured again: the newest counts', () => {
    const [lvef] = suggestionsIn([
      item({ item: 'lvef', value: 64 }, '2025-01-01'),
      item({ item: 'lvef', value: 61 }, '2026-01-01'),
    ]);
    expect(lvef?.isConflict).toBe(false);
    expect(lvef?.items[0]?.answer.value).toBe(61);
  });

  test('is a conflict where two were measured on one day, or nobody knows when', () => {
    const lvef = (value: number, date: string | null) =>
      item({ item: 'lvef', value }, date, `Observation/${value}`);
    expect(suggestionsIn([lvef(62, '2024-01-01'), lvef(30, '2024-01-01')])[0]?.isConflict).toBe(true);
    expect(suggestionsIn([lvef(62, null), lvef(30, null)])[0]?.isConflict).toBe(true);
  });

  test('is kept apart by finding: bone is not liver', () => {
    const found = suggestionsIn([
      item({ item: 'finding', finding: 'site.bone', value: 'yes' }, null),
      item({ item: 'finding', finding: 'site.liver', value: 'yes' }, null),
    ]);
    expect(found.map(({ key }) => key)).toEqual(['site.bone', 'site.liver']);
  });
});

describe('The picture that a record suggests', () => {
  test('has what it agrees on, and leaves open what it does not decide', () => {
    const er = item({ item: 'er', value: 'positive' }, '2026-02-01');
    expect(suggestedProfile(imported([negative, positive, er]))).toEqual({
      ...unknownProfile,
      er: 'positive',
    });
  });

  test('of an empty record is unknown', () => {
    expect(suggestedProfile(imported([]))).toEqual(unknownProfile);
  });
});
