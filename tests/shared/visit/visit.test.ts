import { describe, expect, test } from 'vitest';
import type { OptionId } from '../../../shared/ids.ts';
import type { Change } from '../../../shared/visit/event.ts';
import { textFields } from '../../../shared/visit/text.ts';
import { applyEvent } from '../../../shared/visit/transitions.ts';
import { isReleased, Visit } from '../../../shared/visit/visit.ts';
import { eventOf } from '../../support/arbitraries.ts';
import { freshVisit, noon, palbociclib, ribociclib } from '../../support/visits.ts';

const applyAll = (changes: Change[]): Visit =>
  changes.reduce(
    (visit, change) => applyEvent(visit, eventOf(change, crypto.randomUUID()), noon),
    freshVisit(),
  );

describe('Released means: these columns and no others', () => {
  const columns: Change = { type: 'columns-set', columns: [palbociclib, ribociclib] };
  const release = (...released: OptionId[]): Change => ({
    type: 'release-set',
    release: { by: 'Dr. Ruiz', columns: released },
  });

  test.each<[string, Change[], boolean]>([
    ['nothing was chosen and nothing released', [], false],
    ['no column stands, and none was released', [release()], false],
    ['columns stand, nobody released them', [columns], false],
    ['the same columns were released', [columns, release(palbociclib, ribociclib)], true],
    ['the same columns in another order', [columns, release(ribociclib, palbociclib)], true],
    [
      'as many columns were released, but another one',
      [{ ...columns, columns: [palbociclib] } as Change, release(ribociclib)],
      false,
    ],
    ['one column fewer was released', [columns, release(palbociclib)], false],
    [
      'a column was taken away since',
      [release(palbociclib, ribociclib), { ...columns, columns: [palbociclib] }],
      false,
    ],
    [
      'the release was taken back',
      [columns, release(palbociclib, ribociclib), { type: 'release-set', release: null }],
      false,
    ],
  ])('%s', (_case, changes, released) => {
    expect(isReleased(applyAll(changes))).toBe(released);
  });
});

describe('A visit of which nothing is known yet', () => {
  test('is a valid visit, with every text there and empty', () => {
    expect(Visit.parse(freshVisit())).toEqual(freshVisit());
    expect(Object.entries(freshVisit().texts)).toEqual(textFields.map((field) => [field, '']));
  });

  test('presumes nothing: no answer is preselected, no item has been told', () => {
    const { gate, told, profile, matters, outcome } = freshVisit();
    expect([gate, outcome, matters.answer]).toEqual(['not-asked', null, 'open']);
    expect(new Set(Object.values(told))).toEqual(new Set(['not-known']));
    const { findings, treatments, allergies, ...items } = profile;
    expect([findings, treatments, allergies]).toEqual([{}, [], []]);
    expect(new Set(Object.values(items))).toEqual(new Set(['unknown', null]));
  });

  test('a visit with a field that nobody defined is refused', () => {
    expect(Visit.safeParse({ ...freshVisit(), extra: 1 }).success).toBe(false);
  });
});
