import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { GoalsStep } from '../../../../renderer/visit/goals/GoalsStep.tsx';
import { AttributeId, GoalId, type OptionId } from '../../../../shared/ids.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import {
  aliveMedian,
  growthMedian,
  hormoneAlone,
  noDrug,
  palbo,
  realLookup,
  ribo,
  toldAll,
} from '../../../support/realLibrary.ts';

const visitWith = (columns: OptionId[], change: Partial<Visit> = {}) =>
  fullVisit({
    columns,
    released: { by: 'Dr. Lee', columns, own: null, at: '2026-11-23T12:00:00.000Z' },
    ...change,
  });
const hold = (visit: Visit) => holdStep(GoalsStep, visit);
const goal = (id: string) => realLookup.text('en', `goals.${id}`);
const rowName = (id: string) => realLookup.text('en', `attributes.${id}.name`);
const aim = (id: string) => realLookup.text('en', `attributes.${id}.aim`);
const tick = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const cardButtons = () =>
  screen.queryAllByRole<HTMLButtonElement>('button').filter((one) => one.hasAttribute('aria-pressed'));
const card = (id: string) => {
  const found = cardButtons().find(({ textContent }) => textContent?.startsWith(aim(id)));
  if (found === undefined) throw new Error(`There is no card ${id}.`);
  return found;
};
const pageText = () => document.body.textContent ?? '';
const picked = (...cards: string[]): Partial<Visit> => ({
  matters: { answer: 'cards', cards: cards.map((id) => AttributeId.parse(id)) },
});

describe('Goals', () => {
  test('are recorded as they are picked, three at most', async () => {
    const goals = ['be-there', 'everyday'].map((id) => GoalId.parse(id));
    const { recorded } = await hold(visitWith([palbo, ribo], { goals }));
    expect(tick(goal('peace')).disabled).toBe(false);
    fireEvent.click(tick(goal('less-pain')));
    expect(recorded).toEqual([{ type: 'goals-set', goals: ['be-there', 'everyday', 'less-pain'] }]);
    await waitFor(() => expect(tick(goal('peace')).disabled).toBe(true));
    expect(tick(goal('everyday')).disabled).toBe(false);
    expect(pageText()).toContain('Three are picked. Take one out to pick another.');
    fireEvent.click(tick(goal('everyday')));
    await waitFor(() => expect(tick(goal('peace')).disabled).toBe(false));
  });

  test('that would give something away are not there until it has been told', async () => {
    await hold(visitWith([palbo], { told: { ...toldAll, 'not-curable': 'no' } }));
    expect(screen.queryByRole('checkbox', { name: goal('peace') })).toBeNull();
    expect(tick(goal('live-long'))).toBeTruthy();
  });

  test('the one thing is kept in her words, and a day to protect as a day', async () => {
    const { recorded } = await hold(visitWith([palbo]));
    const field = screen.getByLabelText('The one thing, in my own words');
    fireEvent.change(field, { target: { value: 'My garden' } });
    fireEvent.blur(field);
    fireEvent.change(screen.getByLabelText('When'), { target: { value: '2027-05-01' } });
    expect(recorded).toEqual([
      { type: 'text-set', field: 'one-thing', text: 'My garden' },
      { type: 'date-set', day: '2027-05-01' },
    ]);
  });
});

describe('Cards of daily life', () => {
  const open = { matters: { answer: 'open', cards: [] } } satisfies Partial<Visit>;

  test('need two released options', async () => {
    await hold(visitWith([palbo], open));
    expect(pageText()).toContain('They come when two or more options are released.');
    expect(cardButtons()).toEqual([]);
  });

  test('are not there before the options are released', async () => {
    await hold(visitWith([palbo, hormoneAlone], { ...open, released: null }));
    expect(cardButtons()).toEqual([]);
  });

  test('are not there for options that she may not know of', async () => {
    const told = { ...toldAll, spread: 'no' as const };
    await hold(visitWith([palbo, hormoneAlone], { ...open, told }));
    expect(pageText()).toContain('They would give away something that has not been said.');
    expect(pageText()).not.toContain(rowName(growthMedian));
  });

  test('show from where to where the options reach; the first that is picked stands first', async () => {
    const { recorded } = await hold(visitWith([palbo, hormoneAlone], open));
    expect(card(growthMedian).textContent).toContain('from 14.5 to 24.8 months');
    fireEvent.click(card('mouth-sores'));
    fireEvent.click(card(growthMedian));
    await waitFor(() => expect(card(growthMedian).textContent).toContain('picked, number 2'));
    expect(card('mouth-sores').textContent).toContain('picked, number 1');
    fireEvent.click(card('mouth-sores'));
    await waitFor(() => expect(card(growthMedian).textContent).toContain('picked, number 1'));
    expect(recorded.map((change) => change.type === 'matters-set' && change.matters.cards)).toEqual([
      ['mouth-sores'],
      ['mouth-sores', growthMedian],
      [growthMedian],
    ]);
  });

  test('are three at most, and change places by their buttons', async () => {
    const { store } = await hold(
      visitWith([palbo, hormoneAlone], picked(growthMedian, 'mouth-sores', 'infections')),
    );
    const others = cardButtons().filter((button) => button.getAttribute('aria-pressed') === 'false');
    expect(others.length).toBeGreaterThan(0);
    for (const button of others) expect(button.disabled).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: `Move “${aim('infections')}” up` }));
    await waitFor(() =>
      expect(store.visit().matters.cards).toEqual([growthMedian, 'infections', 'mouth-sores']),
    );
    const first = screen.getByRole<HTMLButtonElement>('button', {
      name: `Move “${aim(growthMedian)}” up`,
    });
    expect(first.disabled).toBe(true);
  });

  test('give way to "they all matter the same"', async () => {
    const { recorded } = await hold(visitWith([palbo, hormoneAlone], picked(growthMedian)));
    fireEvent.click(screen.getByRole('radio', { name: 'They all matter the same' }));
    expect(recorded).toEqual([{ type: 'matters-set', matters: { answer: 'all-the-same', cards: [] } }]);
  });

  test('that are left out because the options are the same are said to be so', async () => {
    await hold(visitWith([palbo, ribo], open));
    expect(screen.getByText(/^On this they are about the same: /).textContent).toContain(
      rowName(growthMedian),
    );
  });

  test('that are left out because nobody compared the options are said with another sentence', async () => {
    await hold(visitWith([palbo, noDrug], open));
    expect(pageText()).not.toContain('about the same');
    expect(screen.getByText(/^On this we cannot hold all of them side by side: /).textContent).toContain(
      rowName('tiredness'),
    );
  });
});

describe('When she shuts the gate after picking', () => {
  const before = picked(aliveMedian, growthMedian, 'nausea');

  test('the card about time alive is gone, also from her list; the others stay', async () => {
    await hold(visitWith([ribo, hormoneAlone], { ...before, gate: 'not-today' }));
    expect(pageText()).not.toContain(rowName(aliveMedian));
    expect(card(growthMedian).getAttribute('aria-pressed')).toBe('true');
    expect(card(growthMedian).textContent).not.toMatch(/\d months/);
    expect(screen.getByText(`1. ${aim(growthMedian)}`)).toBeTruthy();
  });

  test('it does not count as one of the three', async () => {
    const { recorded } = await hold(visitWith([ribo, hormoneAlone], { ...before, gate: 'not-today' }));
    fireEvent.click(card('diarrhea'));
    expect(recorded).toEqual([
      {
        type: 'matters-set',
        matters: { answer: 'cards', cards: [growthMedian, 'nausea', 'diarrhea'] },
      },
    ]);
  });

  test('with the gate open it is there', async () => {
    await hold(visitWith([ribo, hormoneAlone], before));
    expect(card(aliveMedian).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('Answers that were taken by phone', () => {
  const byPhone = (change: Partial<Visit> = {}, phoned = 'Nurse Kim (made up)'): Visit => {
    const visit = visitWith([palbo, ribo], { stage: 'in-room', ...change });
    return { ...visit, texts: { ...visit.texts, 'phone-with': phoned } };
  };
  const question = () =>
    screen.queryByRole('radiogroup', { name: 'Does what was said by phone still hold?' });
  const before = 'Answers taken by phone, with Nurse Kim (made up). Ask if they still hold.';
  const after = 'Said by phone, with Nurse Kim (made up), and still true today.';

  test('are marked until somebody asked, and as still true from then on', async () => {
    const { recorded } = await hold(byPhone());
    expect(screen.getByText(before)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Yes, it still holds' }));
    expect(await screen.findByText(after)).toBeTruthy();
    expect(screen.queryByText(before)).toBeNull();
    expect(question()).toBeNull();
    expect(recorded).toEqual([{ type: 'answer-set', answer: { question: 'by-phone', answer: 'holds' } }]);
  });

  test.each(['preparing', 'closed'] as const)(
    'are marked, but not asked about, outside the room (%s)',
    async (stage) => {
      await hold(byPhone({ stage }));
      expect(screen.getByText(before)).toBeTruthy();
      expect(question()).toBeNull();
    },
  );

  test('are not spoken of where nobody phoned', async () => {
    await hold(byPhone({}, ''));
    expect(pageText()).not.toContain('by phone');
    expect(question()).toBeNull();
  });
});
