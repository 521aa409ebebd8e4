import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PaperCard } from '../../../../renderer/visit/takeHome/PaperCard.tsx';
import { holdStep } from '../../../support/heldStep.tsx';
import { wholeVisit } from '../../../support/wholeVisit.ts';

const nothing = 'Nothing to print in this visit';
const tick = (name: RegExp) => screen.getByRole('checkbox', { name }).closest('label')?.textContent;

test('a part that has pages in this visit says nothing more', async () => {
  await holdStep(PaperCard, wholeVisit({ matters: { answer: 'you-choose', cards: [] } }));
  expect(screen.queryByText(nothing)).toBeNull();
});

test('a part for which this visit has nothing says so', async () => {
  await holdStep(PaperCard, {
    ...wholeVisit({ matters: { answer: 'you-choose', cards: [] } }),
    outcome: { kind: 'not-today', safeUntil: null },
  });
  expect(tick(/^Side effects of the choice/)).toContain(nothing);
  expect(tick(/^The options/)).not.toContain(nothing);
});
