import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../shared/compare/grid.ts';
import { Problem } from '../../../shared/fit/problem.ts';
import { AttributeId, OptionId } from '../../../shared/ids.ts';
import { ownCard } from '../../../shared/visit/own.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { herCardsOf, weighingOf } from '../../../shared/weigh/weighing.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import {
  aliveMedian,
  growthMedian,
  hormoneAlone,
  noDrug,
  palbo,
  realLookup,
  ribo,
  toldAll,
} from '../../support/realLibrary.ts';

const card = (id: string) => AttributeId.parse(id);
const picked = (...cards: AttributeId[]) => ({ answer: 'cards' as const, cards });
const visitWith = (change: Partial<Visit>) =>
  fullVisit({ columns: [palbo, ribo], gate: 'numbers', told: toldAll, ownColumn: null, ...change });
const answers = (change: Partial<Visit['answers']>) => ({ answers: { ...fullVisit().answers, ...change } });
const cardsOf = (change: Partial<Visit>) => {
  const visit = visitWith(change);
  return herCardsOf(visit, gridOf(visit, realLookup));
};
const weighed = (change: Partial<Visit>) => {
  const visit = visitWith(change);
  return weighingOf(visit, gridOf(visit, realLookup), realLookup);
};

describe('Her cards beside the options', () => {
  test('stand in her order, her own words among them', () => {
    const found = cardsOf({ matters: picked(growthMedian, ownCard) });
    if (typeof found === 'string') throw new Error(found);
    expect(found.cards.map((one) => (one === 'own' ? one : one.attribute.id))).toEqual([growthMedian, 'own']);
    expect(found.hidden).toBe(0);
  });

  test.each<[string, Partial<Visit>]>([
    ['noCards', { matters: picked() }],
    ['allTheSame', { matters: { answer: 'all-the-same', cards: [] } }],
    ['youChoose', { matters: { answer: 'you-choose', cards: [] } }],
    ['oneOption', { matters: picked(growthMedian), columns: [palbo] }],
    ['otherPath', { matters: picked(growthMedian), ...answers({ path: 'urgent' }) }],
    ['otherPath', { matters: picked(growthMedian), ...answers({ path: 'stopping' }) }],
  ])('are not there, with the reason: %s', (reason, change) => {
    expect(cardsOf(change)).toBe(reason);
  });

  test('keep the one closed that she does not want to hear of, and show the others', () => {
    const found = cardsOf({ matters: picked(aliveMedian, card('nausea')), gate: 'not-today' });
    if (typeof found === 'string') throw new Error(found);
    expect(found.cards.map((one) => (one === 'own' ? one : one.attribute.id))).toEqual(['nausea']);
    expect(found.hidden).toBe(1);
  });
});

describe('Adding up is off', () => {
  const nausea = { matters: picked(card('nausea'), card('infections')) };

  test.each<[string, Partial<Visit>]>([
    ['turnedOff', answers({ weighing: 'off' })],
    ['gateShut', { matters: picked(card('nausea'), aliveMedian), gate: 'not-today' }],
    ['gateShut', { matters: picked(card('nausea'), growthMedian), gate: 'not-asked' }],
    ['gateShut', { matters: picked(growthMedian), gate: 'three-possibilities' }],
    ['gateWords', { matters: picked(growthMedian), gate: 'in-words' }],
    ['noDrug', { columns: [palbo, noDrug] }],
    ['noDrug', { columns: [palbo, OptionId.parse('best-supportive-care-hospice')] }],
    ['ownColumn', { ownColumn: { name: 'A trial', what: '', taken: '', does: '', feels: '', visits: '' } }],
  ])('with the reason: %s', (why, change) => {
    expect(weighed({ ...nausea, ...change })).toEqual({ kind: 'off', why });
  });

  test('but not for a shut gate that touches none of her cards, nor for numbers of time', () => {
    expect(weighed({ ...nausea, gate: 'not-today' }).kind).toBe('problem');
    expect(weighed({ matters: picked(growthMedian), columns: [ribo, hormoneAlone] }).kind).toBe('problem');
  });
});

describe('A card with nothing to compare', () => {
  test.each([
    ['own', ownCard],
    ['only-words', card('life')],
    ['not-here', card('tiredness-of-another-library')],
  ])('leaves it unsaid: %s', (why, id) => {
    expect(weighed({ matters: picked(card('nausea'), id) })).toEqual({
      kind: 'cannot-say',
      gaps: [{ card: id, why }],
    });
  });

  test('is "how it is taken" until she has said which way suits her, where the ways differ', () => {
    const columns = [OptionId.parse('elacestrant'), OptionId.parse('fulvestrant')];
    const matters = picked(card('how-taken'));
    expect(weighed({ columns, matters, ...answers({ 'how-taken': 'open' }) })).toEqual({
      kind: 'cannot-say',
      gaps: [{ card: 'how-taken', why: 'which-way' }],
    });
    expect(weighed({ columns, matters, ...answers({ 'how-taken': 'home' }) }).kind).toBe('problem');
  });

  test('is a benefit whose studies compared with different things', () => {
    const columns = ['trastuzumab-deruxtecan', 'capecitabine'].map((id) => OptionId.parse(id));
    expect(weighed({ columns, matters: picked(growthMedian) })).toEqual({
      kind: 'cannot-say',
      gaps: [{ card: growthMedian, why: 'not-compared' }],
    });
  });
});

describe('The problem of a visit', () => {
  test('is one that the schema and the command line accept, with her cards in her order', () => {
    const found = weighed({
      columns: [palbo, ribo, hormoneAlone],
      matters: picked(card('nausea'), growthMedian, card('infections')),
    });
    if (found.kind !== 'problem') throw new Error(found.kind);
    expect(Problem.parse(JSON.parse(JSON.stringify(found.problem)))).toEqual(found.problem);
    expect(found.problem.alternatives).toEqual([palbo, ribo, hormoneAlone]);
    expect(found.problem.weights).toEqual({
      kind: 'ordinal',
      order: ['nausea', growthMedian, 'infections'],
    });
  });

  test('is the same in whatever order the columns stand, so that it draws the same numbers', () => {
    const of = (...columns: OptionId[]) => {
      const found = weighed({ columns, matters: picked(card('nausea'), growthMedian) });
      return found.kind === 'problem' ? found.problem : null;
    };
    expect(of(hormoneAlone, ribo, palbo)).toEqual(of(palbo, hormoneAlone, ribo));
    expect(of(hormoneAlone, ribo, palbo)?.alternatives).toEqual([palbo, ribo, hormoneAlone].toSorted());
    const other = weighed({ columns: [palbo, ribo], matters: picked(growthMedian, card('nausea')) });
    expect(other).not.toMatchObject({ problem: { criteria: [{ id: 'nausea' }, {}] } });
  });
});
