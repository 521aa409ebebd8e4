import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AsGoodNotice } from '../../../../renderer/visit/prepare/AsGoodNotice.tsx';
import { AttributeId } from '../../../../shared/ids.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { hormoneAlone, noDrug, realLookup, ribo } from '../../../support/realLibrary.ts';

const hold = (change: Partial<Visit>, ...cards: string[]) =>
  holdStep(
    AsGoodNotice,
    fullVisit({
      columns: [ribo, hormoneAlone],
      released: null,
      gate: 'numbers',
      ownColumn: null,
      matters: { answer: 'cards', cards: cards.map((id) => AttributeId.parse(id)) },
      ...change,
    }),
  );
const notice = () => screen.queryByText(/^On each thing that she picked, /)?.textContent ?? null;

describe('Before the options are released the clinician is told', () => {
  test('which option does as well as the others on all that she picked', async () => {
    await hold({}, 'nausea', 'diarrhea', 'hair-thinning');
    expect(notice()).toContain(realLookup.text('en', `options.${hormoneAlone}.name`));
  });

  test('nothing where each has something for it', async () => {
    await hold({}, 'nausea', 'growth-median');
    expect(notice()).toBeNull();
  });

  test.each<[string, Partial<Visit>, string]>([
    ['before she has picked anything', { matters: { answer: 'open', cards: [] } }, 'nausea'],
    ['where the gate keeps a card closed', { gate: 'not-today' }, 'growth-median'],
    ['beside going without a drug', { columns: [hormoneAlone, noDrug] }, 'nausea'],
  ])('nothing %s', async (_why, change, card) => {
    await hold(change, card);
    expect(notice()).toBeNull();
  });
});
