import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { StepProps } from '../../../renderer/visit/StepProps.ts';
import { StepsCard } from '../../../renderer/visit/StepsCard.tsx';
import type { Visit } from '../../../shared/visit/visit.ts';
import { fullVisit, stepOf } from '../../support/fullVisit.ts';
import { holdStep } from '../../support/heldStep.tsx';

const Steps = (step: StepProps) => <StepsCard {...step} kind="step" />;
const Both = (step: StepProps) => (
  <>
    <StepsCard {...step} kind="step" />
    <StepsCard {...step} kind="question" />
  </>
);
const hold = (steps: Visit['steps'], Card = Steps) => holdStep(Card, fullVisit({ steps }));
const lines = () => screen.getAllByRole('group').map((line) => within(line));
const line = (place: number) => {
  const found = lines()[place - 1];
  if (found === undefined) throw new Error(`There is no line ${place}.`);
  return found;
};
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

test('typing who and then at once by when loses neither', async () => {
  const { store } = await hold([stepOf(1, { what: 'Blood test' })]);
  const who = line(1).getByLabelText('Who');
  const by = line(1).getByLabelText('By');
  // Nobody waits for the pause after the last key: the next field is changed while the first is being left.
  type(who, 'Nurse Kim');
  act(() => {
    fireEvent.blur(who);
    fireEvent.change(by, { target: { value: '2026-11-30' } });
  });
  await waitFor(() => expect(store.stored).toHaveLength(2));
  expect(store.visit().steps).toEqual([
    stepOf(1, { what: 'Blood test', who: 'Nurse Kim', by: '2026-11-30' }),
  ]);
});

test('a text that is still waiting for its pause does not undo what was changed meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { store } = await hold([stepOf(1, {})]);
  type(line(1).getByLabelText('What'), 'Blood test');
  type(line(1).getByLabelText('By'), '2026-11-30');
  type(line(1).getByLabelText('Who'), 'Kim');
  act(() => vi.advanceTimersByTime(1_000));
  await waitFor(() => expect(store.stored).toHaveLength(3));
  expect(store.visit().steps).toEqual([stepOf(1, { what: 'Blood test', who: 'Kim', by: '2026-11-30' })]);
});

describe('A line', () => {
  test('has room for a whole sentence', async () => {
    await hold([stepOf(1, { what: 'Blood test' })]);
    expect(line(1).getByLabelText('What').tagName).toBe('TEXTAREA');
  });

  test('is added at the end, empty', async () => {
    const { store } = await hold([stepOf(1, { what: 'Blood test' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Add a step' }));
    await waitFor(() => expect(lines()).toHaveLength(2));
    await waitFor(() => expect(store.visit().steps).toHaveLength(2));
    expect(store.visit().steps[1]).toMatchObject({ kind: 'step', what: '', who: '', by: null });
  });

  test('is taken away by its own button, and the others stay as they are', async () => {
    const steps = [stepOf(1, { what: 'First' }), stepOf(2, { what: 'Second' }), stepOf(3, { what: 'Third' })];
    const { store } = await hold(steps);
    fireEvent.click(screen.getByRole('button', { name: 'Remove line 2' }));
    await waitFor(() => expect(store.visit().steps).toEqual([steps[0], steps[2]]));
    expect(lines()).toHaveLength(2);
  });

  test('that is taken away while a text in it waits stays away', async () => {
    const { store } = await hold([stepOf(1, { what: 'First' })]);
    type(line(1).getByLabelText('Who'), 'Kim');
    fireEvent.click(screen.getByRole('button', { name: 'Remove line 1' }));
    await waitFor(() => expect(screen.queryAllByRole('group')).toEqual([]));
    await waitFor(() => expect(store.stored.at(-1)).toMatchObject({ type: 'next-step-set', step: null }));
    expect(store.visit().steps).toEqual([]);
  });

  test('keeps its place among the others when it changes', async () => {
    const steps = [
      stepOf(1, { what: 'First' }),
      stepOf(2, { kind: 'question', what: 'Why?' }),
      stepOf(3, { what: 'Third' }),
    ];
    const { store } = await hold(steps);
    const who = line(2).getByLabelText('Who');
    type(who, 'Kim');
    fireEvent.blur(who);
    await waitFor(() => expect(store.stored).toHaveLength(1));
    expect(store.visit().steps).toEqual([steps[0], steps[1], { ...steps[2], who: 'Kim' }]);
  });

  test('whose day is emptied has no day, and half a day changes nothing', async () => {
    const { recorded } = await hold([stepOf(1, { what: 'First', by: '2026-11-30' })]);
    type(line(1).getByLabelText('By'), '');
    expect(recorded).toEqual([]);
    fireEvent.blur(line(1).getByLabelText('By'));
    await waitFor(() => expect(recorded).toHaveLength(1));
    expect(recorded[0]).toMatchObject({ step: { what: 'First', by: null } });
  });
});

test('steps and questions stand in lists of their own', async () => {
  await hold(
    [stepOf(1, { what: 'Blood test' }), stepOf(2, { kind: 'question', what: 'Can I travel?' })],
    Both,
  );
  expect(screen.getByLabelText<HTMLInputElement>('What').value).toBe('Blood test');
  expect(screen.getByLabelText<HTMLInputElement>('Question').value).toBe('Can I travel?');
});

test('there are forty lines at most', async () => {
  await hold(
    Array.from({ length: 40 }, (_, n) => stepOf(n + 1, { kind: 'question', what: `${n}` })),
    Steps,
  );
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add a step' }).disabled).toBe(true);
});
