import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GoalsStep } from '../../../../renderer/visit/goals/GoalsStep.tsx';
import { AttributeId, languages, OptionId } from '../../../../shared/ids.ts';
import type { Matters, Visit } from '../../../../shared/visit/visit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { palbo, realLibrary, realLookup, ribo } from '../../../support/realLibrary.ts';
import { noon } from '../../../support/visits.ts';
import { weighVisit } from '../../../support/weighed.ts';

const t = pdfTools.translators.en;
const howTaken = AttributeId.parse('how-taken');
const fulvestrant = OptionId.parse('fulvestrant');
const visitWith = (columns: OptionId[], cards: AttributeId[], change: Partial<Visit> = {}): Visit =>
  weighVisit('steady', {
    columns,
    released: { by: 'Dr. Lee (made up)', columns, own: null, at: noon },
    matters: { answer: cards.length === 0 ? 'open' : 'cards', cards } satisfies Matters,
    ...change,
  });
const question = () => screen.queryByRole('radiogroup', { name: t('answers:how-taken') });
const card = (id: AttributeId) => {
  const name = realLookup.text('en', `attributes.${id}.aim`);
  const found = screen.getAllByRole('button').find(({ textContent }) => textContent?.startsWith(name));
  if (found === undefined) throw new Error(`There is no card ${id}.`);
  return found;
};

describe('Which way of taking it suits her', () => {
  test('is asked as soon as she picks that card, and no longer when she takes it out', async () => {
    const { recorded } = await holdStep(GoalsStep, visitWith([palbo, fulvestrant], []));
    expect(question()).toBeNull();
    fireEvent.click(card(howTaken));
    await waitFor(() => expect(question()).toBeTruthy());
    fireEvent.click(screen.getByRole('radio', { name: t('answers:how-taken.clinic') }));
    await waitFor(() => expect(recorded).toHaveLength(2));
    expect(recorded[1]).toEqual({ type: 'answer-set', answer: { question: 'how-taken', answer: 'clinic' } });
    fireEvent.click(card(howTaken));
    await waitFor(() => expect(question()).toBeNull());
  });

  test('has no answer beforehand', async () => {
    await holdStep(GoalsStep, visitWith([palbo, fulvestrant], [howTaken]));
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  test('is not asked where another card was picked', async () => {
    await holdStep(GoalsStep, visitWith([palbo, fulvestrant], [AttributeId.parse('growth-median')]));
    expect(question()).toBeNull();
  });

  test('is not asked where today’s options are all taken in the same place, whatever she picked before', async () => {
    await holdStep(GoalsStep, visitWith([palbo, ribo], [howTaken]));
    expect(question()).toBeNull();
  });
});

describe('A card', () => {
  test.each(languages)('begins with its good end and says the other one after it (%s)', (language) => {
    const cards = realLibrary.attributes.filter((row) => row.card !== null);
    const wrong = cards.filter(({ id }) => {
      const text = (part: 'aim' | 'card') => realLookup.text(language, `attributes.${id}.${part}`);
      return !/^[,:] ./.test(text('card').slice(text('aim').length)) || !text('card').startsWith(text('aim'));
    });
    expect(cards.length).toBeGreaterThan(30);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('of visits says from where to where, and that less than one is not none', async () => {
    await holdStep(GoalsStep, weighVisit('steady', { matters: { answer: 'open', cards: [] } }));
    expect(card(AttributeId.parse('clinic-days')).textContent).toContain(
      'from less than 1 to about 2 visits a month',
    );
  });
});
