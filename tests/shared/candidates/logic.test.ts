import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, standsAgainst } from '../../../shared/candidates/logic.ts';
import type { Term, Terms } from '../../../shared/content/terms.ts';
import { choices, unknownProfile } from '../../../shared/patient/profile.ts';

const her2: Term = { item: 'her2', is: ['positive'] };
const negative: Term = { item: 'her2', is: ['low', 'ultralow', 'zero'] };
const later: Term = { item: 'line', is: ['third-or-later'] };
const terms = (change: Partial<Terms>): Terms => ({
  when: [],
  tests: [],
  notWhen: [],
  caution: [],
  evidence: 'x',
  ...change,
});

describe('A term', () => {
  test('is unknown where nobody has answered, or where the picture has no such item', () => {
    expect(holds(her2, unknownProfile)).toBe('unknown');
    expect(holds({ item: 'condition', is: ['long-qt'] }, { ...unknownProfile, her2: 'low' })).toBe('unknown');
  });

  test('holds or does not where the answer is there', () => {
    expect(holds(her2, { ...unknownProfile, her2: 'positive' })).toBe('yes');
    expect(holds(her2, { ...unknownProfile, her2: 'low' })).toBe('no');
    expect(holds(negative, { ...unknownProfile, her2: 'negative' })).toBe('yes');
  });

  test('stays unknown where the answer leaves it open: some treatment may be the first or the third', () => {
    expect(holds(later, { ...unknownProfile, line: 'later' })).toBe('unknown');
    expect(holds(later, { ...unknownProfile, line: 'first' })).toBe('no');
  });

  test('of several is enough with one', () => {
    const any: Term = {
      any: [
        { item: 'her2', is: ['positive'] },
        { item: 'hormone-receptors', is: ['positive'] },
      ],
    };
    expect(holds(any, { ...unknownProfile, her2: 'low', pr: 'positive' })).toBe('yes');
    expect(holds(any, { ...unknownProfile, her2: 'low' })).toBe('unknown');
    expect(holds(any, { ...unknownProfile, her2: 'low', er: 'negative', pr: 'negative' })).toBe('no');
  });
});

describe('What stands against an option', () => {
  test('is what it asks for and the picture denies, and what bars it and the picture has', () => {
    const profile = { ...unknownProfile, her2: 'low' as const, menopause: 'before' as const };
    const rule = terms({ when: [her2], notWhen: [{ item: 'menopause', is: ['before'] }] });
    expect(standsAgainst(rule, profile)).toEqual(['her2', 'menopause']);
  });

  test('is nothing while nothing is known, whatever the rule', () => {
    expect(standsAgainst(terms({ when: [her2, later], notWhen: [negative] }), unknownProfile)).toEqual([]);
  });

  test('never grows by forgetting an answer', () => {
    const answers = fc.record({
      her2: fc.constantFrom(...choices.her2, 'unknown' as const),
      er: fc.constantFrom(...choices.er, 'unknown' as const),
      line: fc.constantFrom(...choices.line, 'unknown' as const),
    });
    const rule = terms({ when: [her2, later, { item: 'hormone-receptors', is: ['positive'] }] });
    fc.assert(
      fc.property(answers, fc.constantFrom('her2', 'er', 'line'), (known, item) => {
        const before = standsAgainst(rule, { ...unknownProfile, ...known });
        const after = standsAgainst(rule, { ...unknownProfile, ...known, [item]: 'unknown' });
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });
});
