import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GateCard } from '../../../../renderer/visit/today/GateCard.tsx';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { freshVisit } from '../../../support/visits.ts';

const question = () =>
  screen.getByRole('radiogroup', { name: /^Some people want to talk about how much time/ });
const pick = (name: RegExp) => fireEvent.click(within(question()).getByRole('radio', { name }));
const estimate = () => screen.getByLabelText<HTMLInputElement>(/^The doctor’s own estimate/);

describe('Whether she wants to talk about time', () => {
  test('has no answer beforehand, is asked in her words, and can be shut at once', async () => {
    const { recorded } = await holdStep(GateCard, freshVisit());
    const answers = within(question()).getAllByRole<HTMLInputElement>('radio');
    expect(answers).toHaveLength(4);
    expect(answers.filter(({ checked }) => checked)).toEqual([]);
    pick(/^In words only/);
    expect(recorded).toEqual([{ type: 'gate-set', gate: 'in-words' }]);
    fireEvent.click(await screen.findByRole('button', { name: /^I have heard enough/ }));
    expect(recorded.at(-1)).toEqual({ type: 'gate-set', gate: 'not-today' });
  });

  test.each(['not-asked', 'not-today', 'numbers'] as const)('shows no estimate at "%s"', async (gate) => {
    await holdStep(GateCard, fullVisit({ gate, estimateMonths: 24 }));
    expect(document.body.textContent).not.toMatch(/estimate|years|months/);
  });
});

describe('Three possibilities', () => {
  const held = (estimateMonths: number | null) =>
    holdStep(GateCard, fullVisit({ gate: 'three-possibilities', estimateMonths }));

  test('are three sentences from the doctor’s own estimate', async () => {
    await held(24);
    const said = document.body.textContent;
    expect(said).toContain('If things go very well: 6 years or more. That is about 10 of 100 people.');
    expect(said).toContain('What is most usual: between 12 months and 4 years.');
    expect(said).toContain('If things go badly: 6 months or less.');
  });

  test('say nothing before there is an estimate', async () => {
    const { recorded } = await held(null);
    expect(document.body.textContent).not.toContain('If things go badly:');
    fireEvent.change(estimate(), { target: { value: '24' } });
    expect(recorded).toEqual([{ type: 'estimate-set', months: 24 }]);
    expect(await screen.findByText(/^If things go badly: 6 months or less/)).toBeTruthy();
  });

  test.each(['0', '601', '2.5', 'long'])(
    'are not made of "%s", which stays with a sentence',
    async (text) => {
      const { recorded } = await held(null);
      fireEvent.change(estimate(), { target: { value: text } });
      fireEvent.blur(estimate());
      expect(recorded).toEqual([]);
      expect(estimate().value).toBe(text);
      expect(screen.getByText(/^A whole number of months/)).toBeTruthy();
    },
  );
});
