import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WeighStep } from '../../../../renderer/visit/weigh/WeighStep.tsx';
import { AttributeId } from '../../../../shared/ids.ts';
import type { Importance } from '../../../../shared/visit/visit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { realLookup } from '../../../support/realLibrary.ts';
import { weighedWords, weighVisit } from '../../../support/weighed.ts';

const t = pdfTools.translators.en;
const cards = ['diarrhea', 'growth-median', 'nausea'].map((id) => AttributeId.parse(id));
const pointsOf = (...points: number[]): Importance => ({
  kind: 'points',
  points: points.map((given, at) => ({ card: cards[at] as AttributeId, points: given })),
});
const set = (...points: number[]) => ({ type: 'importance-set', importance: pointsOf(...points) });

/** The step with her three cards, and these points; the fields are in sight. */
async function withPoints(importance: Importance = { kind: 'order' }) {
  const held = await holdStep(WeighStep, weighVisit('about-the-same', { importance }));
  await screen.findByRole('region', { name: t('weigh:importanceTitle') });
  if (importance.kind !== 'points')
    fireEvent.click(screen.getByRole('button', { name: t('weigh:wayPoints') }));
  await screen.findByText(t('weigh:pointsHint'));
  return held;
}
const field = (at: number) =>
  screen.getByLabelText<HTMLInputElement>(realLookup.text('en', `attributes.${cards[at]}.aim`));
const shown = () => cards.map((_, at) => field(at).value);
const type = (at: number, value: string) => {
  fireEvent.focus(field(at));
  fireEvent.change(field(at), { target: { value } });
  fireEvent.blur(field(at));
};
const given = (points: number) => screen.queryByText(t('weigh:pointsGiven', { points }));
const notice = (key: 'pointsZero' | 'pointsAgainst') => screen.queryByText(t(`weigh:${key}`));

describe('Points', () => {
  test('are empty until somebody gives some: looking at them records nothing and is no zero', async () => {
    const { recorded } = await withPoints();
    expect(shown()).toEqual(['', '', '']);
    fireEvent.focus(field(0));
    fireEvent.blur(field(0));
    expect(recorded).toEqual([]);
    expect(screen.queryByRole('status')).toBeNull();
    expect(notice('pointsZero')).toBeNull();
  });

  test('are recorded one by one and added up, and need not come to 100', async () => {
    const { recorded } = await withPoints();
    type(0, '60');
    await waitFor(() => expect(given(60)).toBeTruthy());
    type(1, '25');
    await waitFor(() => expect(given(85)).toBeTruthy());
    expect(recorded).toEqual([set(60, 0, 0), set(60, 25, 0)]);
    expect(shown()).toEqual(['60', '25', '0']);
  });

  test('that are taken out again are none', async () => {
    const { recorded } = await withPoints(pointsOf(60, 25, 15));
    type(2, '');
    await waitFor(() => expect(given(85)).toBeTruthy());
    expect(recorded).toEqual([set(60, 25, 0)]);
  });

  test.each(['-5', '33.6', 'many', '101', '140'])(
    'are not taken from what is no whole number from 0 to 100; it stays, with a sentence: %s',
    async (typed) => {
      const { recorded } = await withPoints(pointsOf(50, 20, 10));
      type(0, typed);
      expect(await screen.findByText(t('weigh:pointsWrong'))).toBeTruthy();
      expect(field(0).value).toBe(typed);
      expect(recorded).toEqual([]);
      type(0, '100');
      await waitFor(() => expect(recorded).toEqual([set(100, 20, 10)]));
      expect(screen.queryByText(t('weigh:pointsWrong'))).toBeNull();
    },
  );

  test('that are all zero say so, and the verdict is that of the order alone', async () => {
    await withPoints(pointsOf(0, 0, 0));
    expect(notice('pointsZero')).toBeTruthy();
    const [verdict = ''] = weighedWords(weighVisit('about-the-same')).said;
    expect(await screen.findByText(verdict)).toBeTruthy();
    type(0, '90');
    await waitFor(() => expect(notice('pointsZero')).toBeNull());
  });

  test('change the verdict', async () => {
    const points = pointsOf(98, 1, 1);
    const [after = ''] = weighedWords(weighVisit('about-the-same', { importance: points })).said;
    await withPoints(pointsOf(0, 0, 0));
    await screen.findByText(t('weigh:not'));
    expect(screen.queryByText(after)).toBeNull();
    type(0, '98');
    expect(await screen.findByText(after)).toBeTruthy();
  });

  test('give way to words and come back, and either replaces the other only when it is said', async () => {
    const { recorded } = await withPoints(pointsOf(60, 25, 15));
    fireEvent.click(screen.getByRole('button', { name: t('weigh:wayWords') }));
    expect(screen.queryByText(t('weigh:pointsHint'))).toBeNull();
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: t('weigh:wayPoints') }));
    expect(shown()).toEqual(['60', '25', '15']);
    expect(recorded).toEqual([]);
  });

  test('are taken away by "only the order"', async () => {
    const { recorded } = await withPoints(pointsOf(60, 25, 15));
    fireEvent.click(screen.getByRole('button', { name: t('weigh:clear') }));
    await waitFor(() => expect(shown()).toEqual(['', '', '']));
    expect(recorded).toEqual([{ type: 'importance-set', importance: { kind: 'order' } }]);
  });
});

describe('Points against the order of her cards', () => {
  const reorder = () => screen.queryByRole('button', { name: t('weigh:pointsReorder') });

  test('are said to be so, and one press puts the cards in the order of the points', async () => {
    const { recorded, store } = await withPoints(pointsOf(10, 60, 30));
    expect(notice('pointsAgainst')).toBeTruthy();
    fireEvent.click(reorder() as HTMLElement);
    await waitFor(() => expect(notice('pointsAgainst')).toBeNull());
    const [diarrhea, growth, nausea] = cards;
    const ordered = [growth, nausea, diarrhea];
    expect(recorded).toEqual([{ type: 'matters-set', matters: { answer: 'cards', cards: ordered } }]);
    expect(store.visit().importance).toEqual(pointsOf(10, 60, 30));
    expect(ordered.map((id) => field(cards.indexOf(id as AttributeId)).value)).toEqual(['60', '30', '10']);
  });

  test.each([
    ['in her order', [60, 30, 10]],
    ['of which two are as many', [40, 40, 20]],
    ['that are all zero', [0, 0, 0]],
  ])('are not those %s', async (_which, points) => {
    await withPoints(pointsOf(...points));
    expect(notice('pointsAgainst')).toBeNull();
    expect(reorder()).toBeNull();
  });
});
