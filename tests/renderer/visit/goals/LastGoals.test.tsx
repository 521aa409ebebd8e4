import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GoalId } from '../../../../shared/ids.ts';
import { ownGoal } from '../../../../shared/visit/own.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fixedPart } from '../../../support/fixedPart.ts';
import { holdFollowUp } from '../../../support/heldFollowUp.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { realLookup, toldAll } from '../../../support/realLibrary.ts';
import { weighVisit } from '../../../support/weighed.ts';

const t = pdfTools.translators.en;
const [everyday, beThere, work, peace] = ['everyday', 'be-there', 'work-care', 'peace'].map((id) =>
  GoalId.parse(id),
) as [GoalId, GoalId, GoalId, GoalId];
const goal = (id: GoalId) => realLookup.text('en', `goals.${id}`);

/** A visit with these goals, of which the cards say nothing of last time. */
const visitWith = (
  goals: GoalId[],
  texts: Partial<Visit['texts']> = {},
  change: Partial<Visit> = {},
): Visit => {
  const visit = weighVisit('steady', { goals, matters: { answer: 'open', cards: [] }, ...change });
  return { ...visit, texts: { ...visit.texts, ...texts } };
};

/** The card of her goals, once the earlier visit has come. */
async function follow(now: Visit, earlier: Visit) {
  const { asked, earlierId } = await holdFollowUp(now, earlier);
  await waitFor(() => expect(asked).toContain(earlierId));
  await new Promise((done) => setTimeout(done));
}
const goalsCard = () => screen.getByRole('region', { name: t('goals:goalsTitle') });
/** The sentences about last time; what stands on the ticks of today is none. */
const said = () => [...goalsCard().querySelectorAll('p')].map(({ textContent }) => textContent).join('\n');
const expectNothing = () => {
  const keys = ['goals:lastGoals', 'goals:lastNew', 'goals:lastGone', 'goals:lastOneThing'] as const;
  for (const key of keys) expect(said()).not.toContain(fixedPart('en', key));
  for (const key of ['goals:lastSame', 'goals:lastFine'] as const) expect(said()).not.toContain(t(key));
};

describe('Her goals of last time, beside today', () => {
  test('are the same where they are, in whatever order', async () => {
    await follow(visitWith([beThere, everyday]), visitWith([everyday, beThere]));
    expect(said()).toContain(t('goals:lastGoals', { names: `${goal(everyday)} · ${goal(beThere)}` }));
    expect(said()).toContain(t('goals:lastSame'));
    expect(said()).not.toContain(t('goals:lastFine'));
  });

  test('have what is new and what is gone, and that a change is fine', async () => {
    await follow(visitWith([everyday, work]), visitWith([everyday, beThere]));
    expect(said()).toContain(t('goals:lastNew', { names: goal(work) }));
    expect(said()).toContain(t('goals:lastGone', { names: goal(beThere) }));
    expect(said()).toContain(t('goals:lastFine'));
    expect(said()).not.toContain(t('goals:lastSame'));
  });

  test('stand alone before she picks: nothing is called gone', async () => {
    await follow(visitWith([]), visitWith([everyday]));
    expect(said()).toContain(t('goals:lastGoals', { names: goal(everyday) }));
    expect(said()).not.toContain(fixedPart('en', 'goals:lastGone'));
    expect(said()).not.toContain(t('goals:lastSame'));
  });

  test('in her own words are told by those words, and other words are another goal', async () => {
    await follow(
      visitWith([ownGoal], { 'own-goal': 'My garden (made up)' }),
      visitWith([ownGoal], { 'own-goal': 'Dancing (made up)' }),
    );
    expect(said()).toContain(t('goals:lastGoals', { names: 'Dancing (made up)' }));
    expect(said()).toContain(t('goals:lastNew', { names: 'My garden (made up)' }));
    expect(said()).toContain(t('goals:lastGone', { names: 'Dancing (made up)' }));
  });

  test('are not named where they may not be read today', async () => {
    const told = { ...toldAll, 'not-curable': 'no' as const };
    await follow(visitWith([everyday], {}, { told }), visitWith([peace, everyday]));
    expect(goalsCard().textContent).not.toContain(goal(peace));
    expect(said()).toContain(t('goals:lastGoals', { names: goal(everyday) }));
  });

  test('are named where they may', async () => {
    await follow(visitWith([everyday]), visitWith([peace, everyday]));
    expect(said()).toContain(t('goals:lastGone', { names: goal(peace) }));
  });

  test('are not spoken of where there were none, and no words either', async () => {
    await follow(visitWith([everyday]), visitWith([]));
    expectNothing();
  });

  test('are not there where the earlier visit is gone', async () => {
    const { asked, earlierId } = await holdFollowUp(visitWith([everyday]), null);
    await waitFor(() => expect(asked).toContain(earlierId));
    expectNothing();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('The one thing of last time', () => {
  test('is given back in her words, also where she picked no goal', async () => {
    await follow(visitWith([]), visitWith([], { 'one-thing': 'A wedding (made up)' }));
    expect(said()).toContain(t('goals:lastOneThing', { words: 'A wedding (made up)' }));
  });

  test('is not made up where she said none', async () => {
    await follow(visitWith([]), visitWith([everyday]));
    expect(said()).not.toContain(fixedPart('en', 'goals:lastOneThing'));
  });
});
