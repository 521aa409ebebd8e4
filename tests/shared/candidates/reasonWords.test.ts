import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../shared/candidates/candidates.ts';
import { careIn, reasonsIn, wordsFor } from '../../../shared/candidates/reasonWords.ts';
import { termItems } from '../../../shared/content/terms.ts';
import { languages, OptionId } from '../../../shared/ids.ts';
import { pdfTools } from '../../support/makePdf.ts';

const { en, es } = pdfTools.translators;
const candidate = (change: Partial<Candidate>): Candidate => ({
  id: OptionId.parse('made-up'),
  verdict: 'consider',
  because: [],
  tests: [],
  toCheck: [],
  cautions: [],
  line: 'any-line',
  rule: 'made-up',
  ...change,
});
const her2 = { item: 'her2' as const, is: ['low', 'ultralow', 'zero'] };
const spread = { item: 'spread' as const, is: ['yes'] };

describe('The reasons of a candidate', () => {
  test('to consider are one sentence; that it has spread is not repeated where more is asked', () => {
    const because = [spread, her2].map((one) => ({ kind: 'fits' as const, anyOf: [one] }));
    expect(reasonsIn(candidate({ because }), en)).toEqual(['Fits: HER2 negative (low, ultralow or zero).']);
    expect(reasonsIn(candidate({ because: because.slice(0, 1) }), en)).toEqual([
      'Fits: cancer that has spread.',
    ]);
    expect(reasonsIn(candidate({}), en)).toEqual(['It asks for nothing in particular.']);
  });

  test('against it stand each for itself', () => {
    const sentences = reasonsIn(
      candidate({
        verdict: 'not-now',
        because: [
          { kind: 'status', status: 'withdrawn' },
          { kind: 'lacks', anyOf: [{ item: 'pik3ca', is: ['changed'] }] },
          { kind: 'bars', anyOf: [{ item: 'condition', is: ['long-qt'] }] },
        ],
      }),
      es,
    );
    expect(sentences).toEqual([
      'Ahora no: retirado para este uso.',
      'Ahora no. Es para casos con: un cambio en PIK3CA.',
      'Ahora no. No va con: QT largo.',
    ]);
  });

  test('name the test that would settle it', () => {
    const tests = [[{ item: 'esr1' as const, is: ['changed'] }]];
    expect(reasonsIn(candidate({ verdict: 'needs-test', tests }), en)).toEqual([
      'Possible if: an ESR1 change.',
    ]);
  });

  test('say nothing of care where there is nothing to say', () => {
    expect(careIn(candidate({}), en)).toEqual([]);
    const cautions = [{ item: 'condition' as const, is: ['diabetes'] }];
    expect(careIn(candidate({ cautions }), en)).toHaveLength(1);
  });
});

test.each(languages)('every answer that a rule can ask for has words (%s)', (language) => {
  const t = pdfTools.translators[language];
  for (const [item, answers] of Object.entries(termItems))
    for (const answer of answers)
      expect(wordsFor([{ item: item as keyof typeof termItems, is: [answer] }], t).length).toBeGreaterThan(2);
});
