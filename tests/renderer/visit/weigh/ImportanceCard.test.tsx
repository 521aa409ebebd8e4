import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WeighStep } from '../../../../renderer/visit/weigh/WeighStep.tsx';
import { AttributeId } from '../../../../shared/ids.ts';
import type { Importance, Visit } from '../../../../shared/visit/visit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { realLookup } from '../../../support/realLibrary.ts';
import { weighVisit } from '../../../support/weighed.ts';

const t = pdfTools.translators.en;
const [first, second, third] = ['diarrhea', 'growth-median', 'nausea'].map((id) => AttributeId.parse(id)) as [
  AttributeId,
  AttributeId,
  AttributeId,
];
const aim = (id: AttributeId) => realLookup.text('en', `attributes.${id}.aim`);
const pair = (more: AttributeId, less: AttributeId, word: 'little' | 'clearly' | 'much') => ({
  more,
  less,
  word,
});
const wordsOf = (...pairs: ReturnType<typeof pair>[]): Importance => ({ kind: 'words', pairs });

/** The step with her three cards: diarrhea, growth, nausea; and the card that asks how much more. */
async function asked(importance: Importance = { kind: 'order' }) {
  const held = await holdStep(WeighStep, weighVisit('about-the-same', { importance }));
  return { ...held, card: await screen.findByRole('region', { name: t('weigh:importanceTitle') }) };
}
const say = (more: AttributeId, less: AttributeId, word: 'little' | 'clearly' | 'much') => {
  const name = t('weigh:importanceOf', { more: aim(more), less: aim(less) });
  const question = screen.getByRole('radiogroup', { name });
  fireEvent.click(within(question).getByRole('radio', { name: t(`weigh:word.${word}`) }));
};
const back = (word: 'little' | 'clearly' | 'much' | 'order', more: AttributeId, less: AttributeId) =>
  t(`weigh:back.${word}`, { more: aim(more), less: aim(less) });
const isThere = (words: string) => screen.queryByText(words) !== null;

describe('How much more, in words', () => {
  test('is one tap between each card and the next, and nothing is answered beforehand', async () => {
    const { recorded } = await asked();
    expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
    say(first, second, 'clearly');
    await waitFor(() => expect(isThere(back('clearly', first, second))).toBe(true));
    say(second, third, 'little');
    await waitFor(() => expect(isThere(back('little', second, third))).toBe(true));
    expect(recorded).toEqual([
      { type: 'importance-set', importance: wordsOf(pair(first, second, 'clearly')) },
      {
        type: 'importance-set',
        importance: wordsOf(pair(first, second, 'clearly'), pair(second, third, 'little')),
      },
    ]);
  });

  test('can be said of the last two alone, and said otherwise afterwards', async () => {
    const { recorded } = await asked();
    say(second, third, 'much');
    await waitFor(() => expect(isThere(back('much', second, third))).toBe(true));
    say(second, third, 'little');
    await waitFor(() => expect(isThere(back('little', second, third))).toBe(true));
    expect(recorded).toEqual(
      (['much', 'little'] as const).map((word) => ({
        type: 'importance-set',
        importance: wordsOf(pair(second, third, word)),
      })),
    );
  });

  test('is read back only when something was said; where nothing was, the order is', async () => {
    await asked();
    expect(isThere(t('weigh:back.ask'))).toBe(false);
    expect(isThere(back('order', first, second))).toBe(false);
    say(first, second, 'much');
    await waitFor(() => expect(isThere(t('weigh:back.ask'))).toBe(true));
    expect(isThere(back('much', first, second))).toBe(true);
    expect(isThere(back('order', second, third))).toBe(true);
  });

  test('that was said of another order is neither read back nor kept in sight', async () => {
    const { card } = await asked(wordsOf(pair(second, first, 'much')));
    expect(isThere(t('weigh:back.ask'))).toBe(false);
    expect(within(card).queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

describe('Only the order', () => {
  const clear = () => screen.queryByRole('button', { name: t('weigh:clear') });

  test('is there to go back to when more was said, and takes it all away', async () => {
    const { recorded, card } = await asked(wordsOf(pair(first, second, 'much')));
    fireEvent.click(clear() as HTMLElement);
    await waitFor(() => expect(isThere(t('weigh:back.ask'))).toBe(false));
    expect(recorded).toEqual([{ type: 'importance-set', importance: { kind: 'order' } }]);
    expect(clear()).toBeNull();
    expect(within(card).queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  test('is not offered where she said nothing else', async () => {
    await asked();
    expect(clear()).toBeNull();
  });
});

describe('How much more is not asked', () => {
  const cards = (...ids: AttributeId[]): Partial<Visit> => ({ matters: { answer: 'cards', cards: ids } });
  const isAsked = () => screen.queryByRole('region', { name: t('weigh:importanceTitle') }) !== null;

  test.each<[string, Visit]>([
    ['with one card', weighVisit('about-the-same', cards(first))],
    ['where nothing can be said', weighVisit('cannot-say')],
    ['where a card is in her own words', weighVisit('own-card')],
    ['where the gate is shut to one of her cards', weighVisit('gate-shut')],
    ['where it was left out for today', weighVisit('turned-off')],
  ])('%s', async (_where, visit) => {
    await holdStep(WeighStep, visit);
    await screen.findByRole('region', { name: t('weigh:heading') });
    expect(isAsked()).toBe(false);
  });

  test('but it is with two', async () => {
    await holdStep(WeighStep, weighVisit('about-the-same', cards(first, second)));
    await screen.findByRole('region', { name: t('weigh:importanceTitle') });
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
  });
});
