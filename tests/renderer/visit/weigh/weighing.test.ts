import { describe, expect, test } from 'vitest';
import { weighingOf } from '../../../../renderer/visit/weigh/weighing.ts';
import { gridOf } from '../../../../shared/compare/grid.ts';
import type { AttributeId } from '../../../../shared/ids.ts';
import { ownCard } from '../../../../shared/visit/own.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { aliveMedian, growthMedian, palbo, realLookup, ribo } from '../../../support/realLibrary.ts';

const picked = (...cards: AttributeId[]) => ({ answer: 'cards' as const, cards });
const weighed = (change: Partial<Visit>) => {
  const visit = fullVisit({ columns: [palbo, ribo], ...change });
  return weighingOf(visit, gridOf(visit, realLookup));
};

describe('Her cards beside the options', () => {
  test('stand in her order, her own words among them', () => {
    const found = weighed({ matters: picked(growthMedian, ownCard) });
    if (typeof found === 'string') throw new Error(found);
    expect(found.cards.map((card) => (card === 'own' ? card : card.attribute.id))).toEqual([
      growthMedian,
      'own',
    ]);
  });

  test.each<[string, Partial<Visit>]>([
    ['noCards', { matters: picked() }],
    ['oneOption', { matters: picked(growthMedian), columns: [palbo] }],
    ['gateShut', { matters: picked(growthMedian, aliveMedian), gate: 'not-today' }],
    ['otherPath', { matters: picked(growthMedian), answers: { ...fullVisit().answers, path: 'urgent' } }],
    ['otherPath', { matters: picked(growthMedian), answers: { ...fullVisit().answers, path: 'stopping' } }],
  ])('are off, with the reason: %s', (reason, change) => {
    expect(weighed(change)).toBe(reason);
  });

  test('are not off for a shut gate that touches none of them', () => {
    expect(typeof weighed({ matters: picked(ownCard), gate: 'not-today' })).toBe('object');
  });
});
