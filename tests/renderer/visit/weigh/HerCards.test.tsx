import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WeighStep } from '../../../../renderer/visit/weigh/WeighStep.tsx';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { growthMedian, palbo, ribo } from '../../../support/realLibrary.ts';

const columns = [palbo, ribo];
async function weighed(gate: Visit['gate']): Promise<string> {
  const released = { by: 'Dr. Lee', columns, own: null, at: '2026-11-23T12:00:00.000Z' };
  const matters = { answer: 'cards' as const, cards: [growthMedian] };
  await holdStep(WeighStep, fullVisit({ columns, released, matters, gate }));
  screen.getByRole('button', { name: 'How do these meet what I said?' }).click();
  return (await screen.findByRole('list')).textContent ?? '';
}

describe('A card about time', () => {
  test('says how its bars may be compared, and what their pale ends are', async () => {
    const words = await weighed('numbers');
    expect(words).toContain('Do not compare dark ones with each other.');
    expect(words).toContain('The pale part of a bar is its range.');
  });

  test('says nothing of bars where time is told in words alone', async () => {
    const words = await weighed('not-today');
    expect(words).toContain('Longer than with letrozole + dummy pill (placebo), in MONALEESA-2.');
    expect(words).toContain('Each answer is only about its own study.');
    expect(words).not.toContain('bar');
  });
});
