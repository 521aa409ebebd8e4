import { describe, expect, test } from 'vitest';
import { AttributeId, type Language, languages } from '../../../shared/ids.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { fixedPart } from '../../support/fixedPart.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { aliveMedian, toldAll } from '../../support/realLibrary.ts';
import { noteLines, noteOf } from '../../support/recordNote.ts';
import { freshVisit } from '../../support/visits.ts';
import { verdicts, visitThat, weighedWords, weighVisit } from '../../support/weighed.ts';

describe('What weighing came to, in the note', () => {
  const isSaid = (visit: Visit, language: Language = 'en') => {
    const t = pdfTools.translators[language];
    const whole = [t('note:weighedWithTimeAlive'), t('note:weighedWithoutTimeAlive')];
    const note = noteOf(visit, language);
    return [...whole, fixedPart(language, 'note:weighed')].some((words) => note.includes(words));
  };

  test.each(verdicts)(
    'is its verdict alone, as her priorities and not as a recommendation (%s)',
    (verdict) => {
      const visit = visitThat(verdict);
      const words = weighedWords(visit);
      const [line = ''] = noteLines(visit).filter((one) => one.includes(fixedPart('en', 'note:weighed')));
      expect(line).toContain(words.said[0]);
      expect(line).toMatch(/not a recommendation\.$/);
      const others = [
        ...words.said.slice(1),
        ...words.turns,
        ...words.doubts,
        ...words.points.map(({ text }) => text),
      ];
      for (const sentence of others) expect(noteOf(visit)).not.toContain(sentence);
      expect(noteOf(visit)).not.toMatch(/times out of 10|nearly every time|[A-D] [A-D] [A-D]/);
    },
  );

  test('is in the language of the clinic', () => {
    const [verdict = ''] = weighedWords(weighVisit('steady'), 'es').said;
    expect(noteOf(weighVisit('steady'), 'es')).toContain(verdict);
    expect(noteOf(weighVisit('steady'), 'es')).toMatch(/no una recomendación\./);
  });

  test('says whether how long people lived was counted', () => {
    const counted = 'How long people lived was counted.';
    const notCounted = 'How long people lived was not counted.';
    const withIt = weighVisit('steady');
    const cards = withIt.matters.cards.filter((id) => id !== aliveMedian);
    const withoutIt = weighVisit('steady', { matters: { answer: 'cards', cards } });
    expect(withIt.matters.cards).toContain(aliveMedian);
    expect(noteLines(withIt)).toContain(counted);
    expect(noteLines(withIt)).not.toContain(notCounted);
    expect(noteLines(withoutIt)).toContain(notCounted);
    expect(noteLines(withoutIt)).not.toContain(counted);
  });

  test('says nothing of what was counted where nothing can be said', () => {
    const visit = weighVisit('own-card');
    const cards = [...visit.matters.cards.slice(0, 2), aliveMedian];
    const note = noteOf({ ...visit, matters: { answer: 'cards', cards } });
    expect(note).toContain('We cannot say which of these is closer');
    expect(note).not.toContain('How long people lived was');
  });

  const steady = weighVisit('steady');
  const answered = (change: Partial<Visit['answers']>) => ({ answers: { ...steady.answers, ...change } });
  test.each<[string, Partial<Visit>]>([
    ['nobody asked', answered({ weighing: 'open' })],
    ['it was left out for today', answered({ weighing: 'off' })],
    ['the gate is shut to one of her cards', { gate: 'not-today' }],
    ['she asked for words of time', { gate: 'in-words' }],
    ['she picked nothing', { matters: { answer: 'open', cards: [] } }],
    ['the options are not released', { released: null }],
    ['stopping was talked about', answered({ path: 'stopping' })],
    ['she has not been told that it has spread', { told: { ...toldAll, spread: 'no' } }],
    ['she has not been told anything', { told: freshVisit().told }],
  ])('is left out where %s', (_where, change) => {
    for (const language of languages) {
      expect(isSaid({ ...steady, ...change }, language)).toBe(false);
      expect(isSaid(steady, language)).toBe(true);
    }
  });

  test('is there with a shut gate that touches none of her cards', () => {
    const cards = [AttributeId.parse('nausea'), AttributeId.parse('infections')];
    expect(isSaid({ ...steady, gate: 'not-today', matters: { answer: 'cards', cards } })).toBe(true);
  });

  test('does not hang on whether it is printed for her, nor on whose copy that is', () => {
    const paper = { ...steady.paper, copy: 'to-share' as const };
    expect(noteOf({ ...steady, paper })).toBe(noteOf(steady));
  });
});
