import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeSeen, toldFilter } from '../../../shared/disclosure/toldFilter.ts';
import { type Told, type ToldItem, toldAnswers, toldItems } from '../../../shared/patient/told.ts';

/** Every way in which the four questions can be answered: 3 × 3 × 3 × 3. */
const everyTold: Told[] = toldItems.reduce<Told[]>(
  (known, item) => known.flatMap((told) => toldAnswers.map((answer) => ({ ...told, [item]: answer }))),
  [{} as Told],
);

/** Every set of items that something can imply: 16. */
const everyImplies: ToldItem[][] = toldItems.reduce<ToldItem[][]>(
  (known, item) => known.flatMap((implies) => [implies, [...implies, item]]),
  [[]],
);

describe('Something may be seen', () => {
  test.each(everyImplies.map((implies) => [implies.join(', ') || 'nothing', implies] as const))(
    'if it implies %s: only when all of that was answered yes',
    (_name, implies) => {
      for (const told of everyTold) {
        const allToldYes = implies.filter((item) => told[item] !== 'yes').length === 0;
        expect(mayBeSeen(told, implies), JSON.stringify(told)).toBe(allToldYes);
      }
    },
  );

  test('81 answers and 16 implications were tried', () => {
    expect([everyTold.length, everyImplies.length]).toEqual([81, 16]);
  });

  test.each(toldItems)('%s: yes shows it, no hides it, and so does not-known', (item) => {
    const others = { diagnosis: 'yes', spread: 'yes', 'not-curable': 'yes', 'newest-result': 'yes' } as const;
    const seen = toldAnswers.filter((answer) => mayBeSeen({ ...others, [item]: answer }, [item]));
    expect(seen).toEqual(['yes']);
  });
});

describe('Of several things', () => {
  const told = fc.constantFrom(...everyTold);
  const things = fc.array(fc.record({ implies: fc.subarray([...toldItems]), name: fc.string() }));

  test('those that may be seen stay, whole and in their order', () => {
    fc.assert(
      fc.property(told, things, (answers, all) => {
        const seen = toldFilter(answers, all);
        let from = 0;
        for (const thing of seen) {
          const at = all.indexOf(thing, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
        expect(seen.every((thing) => mayBeSeen(answers, thing.implies))).toBe(true);
        expect(all.filter((thing) => mayBeSeen(answers, thing.implies))).toHaveLength(seen.length);
      }),
    );
  });

  test('one more yes never hides what was seen before', () => {
    fc.assert(
      fc.property(told, things, fc.constantFrom(...toldItems), (answers, all, item) => {
        const more = toldFilter({ ...answers, [item]: 'yes' }, all);
        for (const thing of toldFilter(answers, all)) expect(more).toContain(thing);
      }),
    );
  });
});
