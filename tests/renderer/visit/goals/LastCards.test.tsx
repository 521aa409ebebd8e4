import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GoalsStep } from '../../../../renderer/visit/goals/GoalsStep.tsx';
import type { MessageKey } from '../../../../shared/i18n/translate.ts';
import { AttributeId } from '../../../../shared/ids.ts';
import { ownCard } from '../../../../shared/visit/own.ts';
import type { Matters, Visit } from '../../../../shared/visit/visit.ts';
import { fixedPart } from '../../../support/fixedPart.ts';
import { holdFollowUp } from '../../../support/heldFollowUp.tsx';
import { holdStep } from '../../../support/heldStep.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { aliveMedian, growthMedian, realLookup } from '../../../support/realLibrary.ts';
import { weighVisit } from '../../../support/weighed.ts';

const t = pdfTools.translators.en;
const [nausea, diarrhea] = ['nausea', 'diarrhea'].map((id) => AttributeId.parse(id)) as [
  AttributeId,
  AttributeId,
];
const aim = (id: AttributeId) => realLookup.text('en', `attributes.${id}.aim`);
const names = (...ids: AttributeId[]) => ids.map(aim).join(' · ');
const open: Matters = { answer: 'open', cards: [] };
const picked = (...cards: AttributeId[]): Matters => ({ answer: 'cards', cards });
const visitWith = (matters: Matters, change: Partial<Visit> = {}): Visit =>
  weighVisit('steady', { goals: [], matters, ...change });
const withOwn = (visit: Visit, words: string): Visit => ({
  ...visit,
  texts: { ...visit.texts, 'own-card': words },
});

/** What the card of daily life says of last time, once the earlier visit has come. */
async function follow(now: Visit, earlier: Visit) {
  const held = await holdFollowUp(now, earlier);
  await waitFor(() => expect(held.asked).toContain(held.earlierId));
  await waitFor(() => expect(lastTime.some((key) => says(part(key)))).toBe(true));
  return held;
}
const lifeCard = () => screen.getByRole('region', { name: t('goals:lifeTitle') });
const part = (key: MessageKey) => fixedPart('en', key);
const says = (words: string) => lifeCard().textContent?.includes(words) ?? false;
/** All with which the card may begin to speak of last time. */
const lastTime = [
  'goals:lastCards',
  'goals:lastAllSame',
  'goals:lastYouChoose',
  'goals:lastNotOffered',
] as const;
const expectNoLastTime = () => {
  for (const key of lastTime) expect(screen.getByTestId('step').textContent).not.toContain(part(key));
  expect(screen.getByTestId('step').textContent).not.toMatch(/last time/i);
};
const take = () => screen.queryByRole('button', { name: t('goals:lastTake') });

describe('What mattered last time, beside today', () => {
  test('is the same where it is, and is not called a change', async () => {
    const cards = picked(growthMedian, nausea, diarrhea);
    await follow(visitWith(cards), visitWith(cards));
    expect(says(t('goals:lastCards', { names: names(growthMedian, nausea, diarrhea) }))).toBe(true);
    expect(says(t('goals:lastSame'))).toBe(true);
    expect(says(t('goals:lastFine'))).toBe(false);
  });

  test('has what is new and what is gone, and that a change is fine', async () => {
    await follow(visitWith(picked(diarrhea, growthMedian)), visitWith(picked(growthMedian, nausea)));
    expect(says(t('goals:lastNew', { names: names(diarrhea) }))).toBe(true);
    expect(says(t('goals:lastGone', { names: names(nausea) }))).toBe(true);
    expect(says(t('goals:lastFine'))).toBe(true);
    expect(says(t('goals:lastOrder'))).toBe(false);
    expect(says(t('goals:lastSame'))).toBe(false);
  });

  test('has only what is new where nothing is gone, and only what is gone where nothing is new', async () => {
    await follow(visitWith(picked(nausea, diarrhea)), visitWith(picked(nausea)));
    expect(says(t('goals:lastNew', { names: names(diarrhea) }))).toBe(true);
    expect(says(part('goals:lastGone'))).toBe(false);
  });

  test('is said to stand in another order where that is all', async () => {
    await follow(visitWith(picked(nausea, growthMedian)), visitWith(picked(growthMedian, nausea)));
    expect(says(t('goals:lastOrder'))).toBe(true);
    expect(says(t('goals:lastFine'))).toBe(true);
    expect(says(part('goals:lastNew'))).toBe(false);
    expect(says(part('goals:lastGone'))).toBe(false);
  });

  test('goes by her words where her own card is about something else today', async () => {
    await follow(
      withOwn(visitWith(picked(ownCard)), 'Garden (made up)'),
      withOwn(visitWith(picked(ownCard)), 'Dancing (made up)'),
    );
    expect(says(t('goals:lastNew', { names: 'Garden (made up)' }))).toBe(true);
    expect(says(t('goals:lastGone', { names: 'Dancing (made up)' }))).toBe(true);
    expect(says(t('goals:lastSame'))).toBe(false);
  });

  test.each([
    ['all-the-same', 'goals:lastAllSame'],
    ['you-choose', 'goals:lastYouChoose'],
  ] as const)('is an answer too when it was no card: %s', async (answer, sentence) => {
    await follow(visitWith(picked(nausea)), visitWith({ answer, cards: [] }));
    expect(says(t(sentence))).toBe(true);
    expect(says(part('goals:lastNew'))).toBe(false);
    expect(take()).toBeNull();
  });

  test('is not spoken of where nothing was answered, nor in a visit that follows none', async () => {
    const { asked, earlierId } = await holdFollowUp(visitWith(picked(nausea)), visitWith(open));
    await waitFor(() => expect(asked).toContain(earlierId));
    expectNoLastTime();
  });
});

describe('A card that is not offered today', () => {
  const shut: Partial<Visit> = { gate: 'not-today' };
  const isNamed = () =>
    (['aim', 'name', 'card'] as const).some((part) =>
      screen
        .getByTestId('step')
        .textContent?.includes(realLookup.text('en', `attributes.${aliveMedian}.${part}`)),
    );

  test.each<[string, Matters]>([
    ['before she picks', open],
    ['beside others', picked(diarrhea)],
    ['though it is still among those of today', picked(nausea, aliveMedian)],
    ['where she says that all are the same', { answer: 'all-the-same', cards: [] }],
  ])('is never named, with the gate shut (%s)', async (_when, today) => {
    await follow(visitWith(today, shut), visitWith(picked(aliveMedian, nausea)));
    expect(says(t('goals:lastCards', { names: names(nausea) }))).toBe(true);
    expect(says(t('goals:lastNotOffered'))).toBe(true);
    expect(isNamed()).toBe(false);
  });

  test('is not named either where it was the only one', async () => {
    await follow(visitWith(open, shut), visitWith(picked(aliveMedian)));
    expect(says(t('goals:lastNotOffered'))).toBe(true);
    expect(says(part('goals:lastCards'))).toBe(false);
    expect(take()).toBeNull();
    expect(isNamed()).toBe(false);
  });

  test('is named with the gate open, and nothing is said to be missing', async () => {
    await follow(visitWith(open), visitWith(picked(aliveMedian, nausea)));
    expect(says(t('goals:lastCards', { names: names(aliveMedian, nausea) }))).toBe(true);
    expect(says(t('goals:lastNotOffered'))).toBe(false);
  });

  test('is not taken over', async () => {
    const { recorded } = await follow(visitWith(open, shut), visitWith(picked(aliveMedian, nausea)));
    fireEvent.click(take() as HTMLElement);
    await waitFor(() => expect(take()).toBeNull());
    expect(recorded).toEqual([{ type: 'matters-set', matters: picked(nausea) }]);
  });
});

describe('"The same as last time"', () => {
  test('takes the cards over in their order, and is gone then', async () => {
    const { recorded, store } = await follow(visitWith(open), visitWith(picked(nausea, growthMedian)));
    fireEvent.click(take() as HTMLElement);
    await waitFor(() => expect(says(t('goals:lastSame'))).toBe(true));
    expect(take()).toBeNull();
    expect(recorded).toEqual([{ type: 'matters-set', matters: picked(nausea, growthMedian) }]);
    await waitFor(() => expect(store.visit().matters).toEqual(picked(nausea, growthMedian)));
  });

  test('takes her own words over with her own card', async () => {
    const earlier = withOwn(visitWith(picked(ownCard, nausea)), 'Dancing (made up)');
    const { recorded } = await follow(visitWith(open), earlier);
    expect(says(t('goals:lastCards', { names: `Dancing (made up) · ${aim(nausea)}` }))).toBe(true);
    fireEvent.click(take() as HTMLElement);
    await waitFor(() => expect(take()).toBeNull());
    expect(recorded).toEqual([
      { type: 'matters-set', matters: picked(ownCard, nausea) },
      { type: 'text-set', field: 'own-card', text: 'Dancing (made up)' },
    ]);
    const field = within(lifeCard()).getByLabelText<HTMLInputElement>(t('goals:ownCardWords'));
    await waitFor(() => expect(field.value).toBe('Dancing (made up)'));
  });

  test('leaves her own words of today as they are', async () => {
    const earlier = withOwn(visitWith(picked(ownCard, nausea)), 'Dancing (made up)');
    const { recorded } = await follow(withOwn(visitWith(open), 'My garden (made up)'), earlier);
    fireEvent.click(take() as HTMLElement);
    await waitFor(() => expect(take()).toBeNull());
    expect(recorded).toEqual([{ type: 'matters-set', matters: picked(ownCard, nausea) }]);
  });

  test('leaves words alone that go with no card that is taken over', async () => {
    const earlier = withOwn(visitWith(picked(nausea)), 'Dancing (made up)');
    const { recorded } = await follow(visitWith(open), earlier);
    fireEvent.click(take() as HTMLElement);
    await waitFor(() => expect(take()).toBeNull());
    expect(recorded).toEqual([{ type: 'matters-set', matters: picked(nausea) }]);
    expect(screen.getByTestId('step').textContent).not.toContain('Dancing');
  });

  test.each<[string, Matters]>([
    ['she has picked', picked(diarrhea)],
    ['they all matter the same', { answer: 'all-the-same', cards: [] }],
    ['she wants her doctor to choose', { answer: 'you-choose', cards: [] }],
  ])('is not offered once %s', async (_when, today) => {
    await follow(visitWith(today), visitWith(picked(nausea)));
    expect(take()).toBeNull();
  });
});

describe('An earlier visit', () => {
  test('that is gone shows nothing and takes nothing away', async () => {
    const { asked, earlierId, recorded } = await holdFollowUp(visitWith(picked(nausea)), null);
    await waitFor(() => expect(asked).toContain(earlierId));
    await new Promise((done) => setTimeout(done));
    expectNoLastTime();
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: t('goals:allTheSame') }));
    expect(recorded).toHaveLength(1);
  });

  test('is not asked for where the visit follows none', async () => {
    const asked: unknown[] = [];
    const visit = visitWith(picked(nausea));
    await holdStep(GoalsStep, visit, {
      answers: {
        'visits.open': ({ visitId }) => {
          asked.push(visitId);
          return { ok: true, value: { visit } };
        },
      },
    });
    expect(asked).toEqual([visit.id]);
    expectNoLastTime();
  });
});
