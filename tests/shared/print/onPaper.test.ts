import { describe, expect, test } from 'vitest';
import { onPaper } from '../../../shared/print/onPaper.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { palbo, ribo } from '../../support/realLibrary.ts';

const forYou = { [palbo]: 'One.', [ribo]: 'Two.' };
const texts = { ...fullVisit().texts, fears: 'Pain', hopes: 'A wedding', reason: 'My reason' };
const answers = { ...fullVisit().answers, 'in-words': 'years' as const };
const visit = fullVisit({ forYou, texts, answers, estimateMonths: 20 });
const toShare = { ...visit, paper: { ...visit.paper, copy: 'to-share' as const } };

describe('A sentence that is kept off paper', () => {
  test('is gone, be it a text, a sentence for an option or a line of the plan; the others stay', () => {
    const [step] = visit.steps;
    const kept = onPaper({ ...visit, offPaper: ['text.reason', `for-you.${palbo}`, `step.${step?.id}`] });
    expect(kept.texts.reason).toBe('');
    expect(kept.texts.recommendation).toBe('typed recommendation');
    expect(kept.forYou).toEqual({ [ribo]: 'Two.' });
    expect(kept.steps).toEqual(visit.steps.slice(1));
  });

  test('is gone from a copy to share as well', () => {
    expect(onPaper({ ...toShare, offPaper: ['text.reason'] }).texts.reason).toBe('');
    expect(onPaper(toShare).texts.reason).toBe('My reason');
  });

  test('leaves everything where nothing was marked', () => {
    expect(onPaper(visit)).toEqual(visit);
  });
});

describe('A copy to share', () => {
  const shared = onPaper(toShare);

  test('has the subject of time shut, with the estimate and the words about it', () => {
    expect([shared.gate, shared.estimateMonths, shared.answers['in-words']]).toEqual([
      'not-today',
      null,
      'open',
    ]);
    const hers = onPaper(visit);
    expect([hers.gate, hers.estimateMonths, hers.answers['in-words']]).toEqual(['numbers', 20, 'years']);
  });

  test('has neither her hopes nor her worries; her own copy has both', () => {
    expect([shared.texts.fears, shared.texts.hopes]).toEqual(['', '']);
    expect([onPaper(visit).texts.fears, onPaper(visit).texts.hopes]).toEqual(['Pain', 'A wedding']);
  });

  test('asked for twice is the same', () => {
    expect(onPaper(shared)).toEqual(shared);
  });
});
