import { describe, expect, test } from 'vitest';
import { bone, coded, condition, curative, linesOf, medication, palliative } from './readMadeUp.ts';

const span = (start: string) => ({
  dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start } } } }],
});
const growth = { statusReason: coded('snomed', '277022003') };

describe('the line now', () => {
  const given = (id: string, drug: string, start: string | null, more: object = {}) =>
    medication(id, drug, {
      status: 'stopped',
      ...palliative,
      ...(start === null ? {} : span(start)),
      ...growth,
      ...more,
    });
  const lineOf = (...resources: unknown[]) => linesOf(...resources).filter((line) => line.startsWith('line'));
  const ai = given('a', 'Letrozole', '2023-01');
  const chemo = given('b', 'Capecitabine', '2024-06');
  const early = given('c', 'Tamoxifen', '2015-01', curative);

  test('comes after those that have ended', () => {
    expect(lineOf(ai)).toEqual(['line second inferred']);
    expect(lineOf(ai, chemo)).toEqual(['line third-or-later inferred']);
    expect(lineOf(ai, chemo, given('d', 'Eribulin', '2025-06'))).toEqual(['line third-or-later inferred']);
    expect(lineOf(ai, early)).toEqual(['line second inferred']);
  });

  test('drugs that began within a month are one line', () => {
    expect(lineOf(ai, given('b', 'Palbociclib', '2023-02'))).toEqual(['line second inferred']);
    expect(lineOf(ai, given('b', 'Palbociclib', '2023-03'))).toEqual(['line third-or-later inferred']);
  });

  test('what is given beside them is none', () => {
    expect(lineOf(given('a', 'Xgeva', '2023-01'))).toEqual([]);
    expect(lineOf(ai, given('b', 'Zoladex', '2022-01'))).toEqual(['line second inferred']);
  });

  test('is open while the only line is being taken, and not the first after one has ended', () => {
    const open = (one: object) => ({ ...one, statusReason: undefined, status: 'active' });
    expect(lineOf(open(ai))).toEqual([]);
    expect(lineOf(ai, open(chemo))).toEqual(['line later inferred']);
  });

  test('is the first only where it has spread and every drug of the record was early', () => {
    expect(lineOf(early, bone)).toEqual(['line first inferred']);
    expect(lineOf(early)).toEqual([]);
    expect(lineOf(bone)).toEqual([]);
    expect(lineOf(early, bone, given('d', 'Letrozole', '2020-01', { extension: [] }))).toEqual([]);
    expect(lineOf(condition('c', coded('icd', 'I10')), bone)).toEqual([]);
  });

  test('is open where a start is not known', () => {
    expect(lineOf(ai, given('b', 'Capecitabine', null))).toEqual([]);
    expect(lineOf(ai, given('b', 'Capecitabine', '2024'))).toEqual([]);
  });
});
