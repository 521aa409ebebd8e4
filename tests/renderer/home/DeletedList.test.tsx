import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DeletedList } from '../../../renderer/home/DeletedList.tsx';
import { type Language, VisitId } from '../../../shared/ids.ts';
import type { DeletedRow } from '../../../shared/ipc/contract.ts';
import { show } from '../../support/show.tsx';
import { visitId } from '../../support/visits.ts';

/** A moment on this computer's clock, wherever it stands. */
const at = (month: number, day: number, hour: number) => new Date(2026, month - 1, day, hour).toISOString();

const ana: DeletedRow = {
  id: visitId,
  label: 'Ana',
  birthYear: 1960,
  startedAt: at(11, 20, 9),
  changedAt: at(11, 21, 14),
  stage: 'in-room',
  deletedAt: at(11, 22, 12),
};
const unnamed: DeletedRow = {
  ...ana,
  id: VisitId.parse('22222222-2222-4222-8222-222222222222'),
  label: '',
};

/** The section with these visits, and which of them were brought back. */
function section(rows: DeletedRow[], language: Language = 'en') {
  const back: VisitId[] = [];
  show(<DeletedList rows={rows} onBringBack={({ id }) => back.push(id)} />, language);
  return back;
}
const details = () => screen.getByRole('group') as HTMLDetailsElement;
const item = () => within(details()).getByRole('listitem', { hidden: true });

describe('The recently deleted visits', () => {
  test.each<[Language, string]>([
    ['en', 'Recently deleted (2)'],
    ['es', 'Eliminadas hace poco (2)'],
  ])('are folded away at first, and say in %s how many they are', (language, title) => {
    section([ana, unnamed], language);
    expect(details().open).toBe(false);
    expect(screen.getByText(title).tagName).toBe('SUMMARY');
  });

  test('are not spoken of when there are none', () => {
    section([]);
    expect(screen.queryByRole('group')).toBeNull();
  });

  test.each<[Language, string, RegExp, RegExp]>([
    ['en', 'Ana', /erased for good after Dec 22, 2026/, /is kept for 30 days\. The first time/],
    ['es', 'Ana', /se borra para siempre después del 22 dic 2026/, /se guarda 30 días\. La primera vez/],
  ])('say in %s until when each is kept', (language, label, until, hint) => {
    section([ana], language);
    expect(item().textContent).toContain(label);
    expect(item().textContent).toMatch(until);
    expect(details().textContent).toMatch(hint);
  });

  test.each<[Language, string, RegExp]>([
    ['en', 'No label yet', /^Bring back the visit of Nov 20, 2026, 9:00\sAM$/],
    ['es', 'Sin etiqueta todavía', /^Recuperar la visita del 20 nov 2026, 9:00\sa\.\s?m\.$/],
  ])('say in %s what is not labelled, and call it by when it was started', (language, label, name) => {
    section([unnamed], language);
    expect(item().textContent).toContain(label);
    expect(within(item()).getByRole('button', { name, hidden: true })).toBeTruthy();
  });

  test('come back one by one', () => {
    const back = section([ana, unnamed]);
    fireEvent.click(screen.getByText('Recently deleted (2)'));
    fireEvent.click(screen.getByRole('button', { name: 'Bring back the visit of Ana', hidden: true }));
    expect(back).toEqual([ana.id]);
  });
});
