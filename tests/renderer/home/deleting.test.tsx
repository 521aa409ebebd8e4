import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HomeScreen } from '../../../renderer/home/HomeScreen.tsx';
import { VisitId } from '../../../shared/ids.ts';
import type { VisitRow } from '../../../shared/ipc/contract.ts';
import { type ErrorCode, fail, ok } from '../../../shared/result.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { show } from '../../support/show.tsx';
import { morning, noon, visitId } from '../../support/visits.ts';

const ana: VisitRow = {
  id: visitId,
  label: 'Ana',
  birthYear: null,
  startedAt: morning,
  changedAt: noon,
  stage: 'preparing',
};
const eva = { ...ana, id: VisitId.parse('22222222-2222-4222-8222-222222222222'), label: 'Eva' };

/** The page over a store of Ana and Eva that deletes, or refuses to; and which visits were opened. */
async function home(store: { readonly refused?: ErrorCode | undefined } = {}) {
  const gone = new Set<VisitId>();
  const opened: VisitId[] = [];
  fakeBeside({
    'visits.list': ({ search }) =>
      ok({
        rows: [ana, eva].filter(({ id, label }) => !gone.has(id) && label.includes(search)),
        more: false,
      }),
    'visits.deleted': () =>
      ok({ rows: [ana, eva].filter(({ id }) => gone.has(id)).map((row) => ({ ...row, deletedAt: noon })) }),
    'visits.delete': ({ visitId: id }) => {
      if (store.refused !== undefined) return fail(store.refused);
      gone.add(VisitId.parse(id));
      return ok({ deletedAt: noon });
    },
    'visits.restore': ({ visitId: id }) => {
      if (store.refused !== undefined) return fail(store.refused);
      gone.delete(VisitId.parse(id));
      return ok({});
    },
  });
  show(<HomeScreen onOpen={(id) => opened.push(id)} onRead={() => undefined} />);
  await screen.findByText('Ana');
  return { opened, gone };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const said = () => screen.getByRole('status').textContent;
const line = (label: string) => screen.queryByRole('button', { name: new RegExp(`^${label}`) });
const focused = (name: string) => waitFor(() => expect(document.activeElement).toBe(button(name)));

describe('Deleting a visit', () => {
  test('takes it off the list at once, says so, and puts the focus on Undo', async () => {
    await home();
    expect(said()).toBe('');
    press('Delete the visit of Ana');
    await focused('Undo');
    expect(said()).toBe('Deleted: the visit of Ana');
    expect(line('Ana')).toBeNull();
    expect(line('Eva')).not.toBeNull();
    expect(screen.getByText('Recently deleted (1)')).toBeTruthy();
  });

  test('speaks of the second when two are deleted, and gives it the focus again', async () => {
    const { gone } = await home();
    press('Delete the visit of Ana');
    await focused('Undo');
    button('Delete the visit of Eva').focus();
    press('Delete the visit of Eva');
    await focused('Undo');
    expect(said()).toBe('Deleted: the visit of Eva');
    expect(screen.getByText('Recently deleted (2)')).toBeTruthy();
    press('Undo');
    await waitFor(() => expect([...gone]).toEqual([ana.id]));
  });

  test('that is refused says why, and the visit stays', async () => {
    await home({ refused: 'disk-full' });
    press('Delete the visit of Ana');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^The disk is full/);
    expect(line('Ana')).not.toBeNull();
    expect(said()).toBe('');
    expect(screen.queryByText('Undo')).toBeNull();
  });

  test('that goes well the second time no longer says why it was refused', async () => {
    let refused: ErrorCode | undefined = 'disk-full';
    await home({
      get refused() {
        return refused;
      },
    });
    press('Delete the visit of Ana');
    await screen.findByRole('alert');
    refused = undefined;
    press('Delete the visit of Ana');
    await focused('Undo');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('leaves the search as it is', async () => {
    await home();
    fireEvent.change(screen.getByLabelText('Find a visit'), { target: { value: 'Ana' } });
    await waitFor(() => expect(line('Eva')).toBeNull());
    press('Delete the visit of Ana');
    expect(await screen.findByText('No visit fits what you typed.')).toBeTruthy();
    await focused('Undo');
  });
});

describe('Undo', () => {
  test('brings the visit back, says so, and puts the focus on opening it', async () => {
    const { opened } = await home();
    press('Delete the visit of Ana');
    await focused('Undo');
    press('Undo');
    await focused('Open the visit of Ana');
    expect(said()).toBe('Back on the list: the visit of Ana');
    expect(line('Ana')).not.toBeNull();
    expect(screen.queryByText(/^Recently deleted/)).toBeNull();
    expect(opened).toEqual([]);
    press('Open the visit of Ana');
    expect(opened).toEqual([ana.id]);
  });
});

describe('Bringing back from the recently deleted', () => {
  test('brings back that visit and no other, and the focus is not lost', async () => {
    const { gone } = await home();
    for (const name of ['Ana', 'Eva']) {
      press(`Delete the visit of ${name}`);
      await waitFor(() => expect(said()).toContain(name));
    }
    fireEvent.click(screen.getByText('Recently deleted (2)'));
    const kept = within(screen.getByRole('group'));
    fireEvent.click(kept.getByRole('button', { name: 'Bring back the visit of Ana', hidden: true }));
    await focused('Open the visit of Ana');
    expect([...gone]).toEqual([eva.id]);
    expect(screen.getByText('Recently deleted (1)')).toBeTruthy();
  });
});
