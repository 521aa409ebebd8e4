import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HomeScreen } from '../../../renderer/home/HomeScreen.tsx';
import type { VisitId } from '../../../shared/ids.ts';
import type { Input, VisitRow } from '../../../shared/ipc/contract.ts';
import { type ErrorCode, fail, ok, type Result } from '../../../shared/result.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { show } from '../../support/show.tsx';
import { morning, noon, visitId } from '../../support/visits.ts';

const ana: VisitRow = {
  id: visitId,
  label: 'Ana',
  birthYear: 1960,
  startedAt: morning,
  changedAt: noon,
  stage: 'preparing',
};
type List = (asked: Input<'visits.list'>) => Result<{ rows: VisitRow[]; more: boolean }> | Promise<never>;

/** The page with these visits, and what it did. */
function home(list: List, refusal?: ErrorCode) {
  const opened: VisitId[] = [];
  const searches: string[] = [];
  const started: Input<'visits.start'>[] = [];
  fakeBeside({
    'visits.list': (asked) => {
      searches.push(asked.search);
      return list(asked);
    },
    'visits.deleted': () => ok({ rows: [] }),
    'visits.start': (asked) => {
      started.push(asked);
      return refusal === undefined ? ok({ kind: 'saved', revision: 1, savedAt: noon }) : fail(refusal);
    },
  });
  show(<HomeScreen onOpen={(id) => opened.push(id)} onRead={() => undefined} />);
  return { opened, searches, started };
}

const found = (...rows: VisitRow[]) => ok({ rows, more: false });
const search = () => screen.getByLabelText('Find a visit');
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('The list of visits', () => {
  test('shows each visit as one button that opens it', async () => {
    const { opened, searches } = home(() => found(ana));
    await screen.findByText('Ana');
    press(/^Ana.*born 1960.*being prepared/);
    expect(opened).toEqual([visitId]);
    expect(searches).toEqual(['']);
  });

  test('follows a visit up: the next one starts with what is known of her', async () => {
    const { started, opened } = home(() => found(ana));
    await screen.findByText('Ana');
    press(/^Follow up .*Ana/);
    await waitFor(() => expect(opened).toHaveLength(1));
    expect(started).toMatchObject([{ follows: visitId }]);
    expect(opened[0]).not.toBe(visitId);
  });

  test('says what is not known instead of leaving a gap: no label, no year', async () => {
    home(() => found({ ...ana, label: '', birthYear: null, stage: 'in-room' }));
    const row = await screen.findByRole('button', { name: /No label yet/ });
    expect(row.textContent).not.toContain('born');
    expect(row.textContent).toContain('held');
  });

  test('says when there is no visit yet', async () => {
    home(() => found());
    expect(await screen.findByText('There is no visit yet. Start the first one.')).toBeTruthy();
  });

  test('says when there are more than it holds, and only then', async () => {
    home(({ search: sought }) => ok({ rows: [ana], more: sought === '' }));
    expect(await screen.findByText(/^There are more visits/)).toBeTruthy();
    fireEvent.change(search(), { target: { value: 'Ana' } });
    await waitFor(() => expect(screen.queryByText(/^There are more visits/)).toBeNull());
  });

  test('says why it cannot be shown', async () => {
    home(() => fail('store-damaged'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The file with the visits is damaged/);
  });
});

describe('Searching', () => {
  test('asks for what was typed and says when nothing fits', async () => {
    const { searches } = home(({ search: sought }) => (sought === '' ? found(ana) : found()));
    await screen.findByText('Ana');
    fireEvent.change(search(), { target: { value: 'Eva' } });
    expect(await screen.findByText('No visit fits what you typed.')).toBeTruthy();
    expect(searches).toEqual(['', 'Eva']);
  });

  test('shows the answer to what is typed now, even if an older one comes late', async () => {
    const answers: ((result: Result<never>) => void)[] = [];
    home(({ search: sought }) =>
      sought === 'Ev' ? new Promise<never>((answer) => answers.push(answer as never)) : found(ana),
    );
    await screen.findByText('Ana');
    fireEvent.change(search(), { target: { value: 'Ev' } });
    fireEvent.change(search(), { target: { value: 'Eva' } });
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(found() as never);
    await new Promise((done) => setTimeout(done));
    expect(screen.getByText('Ana')).toBeTruthy();
  });

  test('never asks for more than the contract takes', async () => {
    const { searches } = home(() => found(ana));
    fireEvent.change(search(), { target: { value: 'x'.repeat(300) } });
    await waitFor(() => expect(searches.at(-1)).toBe('x'.repeat(200)));
  });
});

describe('Starting a visit', () => {
  test('opens it under the id that the window made, in the language of the screen', async () => {
    const { opened, started } = home(() => found());
    press('Start a visit');
    await waitFor(() => expect(opened).toHaveLength(1));
    expect(started).toMatchObject([{ visitId: opened[0], language: 'en' }]);
    expect(started[0]?.eventId).not.toBe(started[0]?.visitId);
  });

  test('starts one visit, however quickly the button is pressed again', async () => {
    const { opened, started } = home(() => found());
    press('Start a visit');
    press('Start a visit');
    await waitFor(() => expect(opened).toHaveLength(1));
    expect(started).toHaveLength(1);
    press('Start a visit');
    await waitFor(() => expect(opened).toHaveLength(2));
  });

  test('says why it cannot, and opens nothing', async () => {
    const { opened } = home(() => found(), 'disk-full');
    press('Start a visit');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The disk is full/);
    expect(opened).toEqual([]);
  });
});
