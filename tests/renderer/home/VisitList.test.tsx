import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { VisitList } from '../../../renderer/home/VisitList.tsx';
import { type Language, VisitId } from '../../../shared/ids.ts';
import type { VisitRow } from '../../../shared/ipc/contract.ts';
import { show } from '../../support/show.tsx';
import { morning, visitId } from '../../support/visits.ts';

const ana: VisitRow = {
  id: visitId,
  label: 'Ana',
  birthYear: 1960,
  startedAt: morning,
  // Two in the afternoon on this computer's clock, wherever it stands.
  changedAt: new Date(2026, 10, 23, 14, 2).toISOString(),
  stage: 'preparing',
};
const eva: VisitRow = {
  ...ana,
  id: VisitId.parse('22222222-2222-4222-8222-222222222222'),
  label: 'Eva',
  birthYear: null,
  stage: 'in-room',
};

interface Shown {
  more?: boolean;
  searched?: boolean;
  language?: Language;
}

/** The list of these visits, and which of them were opened or deleted. */
function list(rows: VisitRow[], { more = false, searched = false, language = 'en' }: Shown = {}) {
  const opened: VisitId[] = [];
  const followed: VisitId[] = [];
  const deleted: VisitId[] = [];
  show(
    <VisitList
      rows={rows}
      more={more}
      searched={searched}
      onOpen={(id) => opened.push(id)}
      onFollowUp={({ id }) => followed.push(id)}
      onDelete={({ id }) => deleted.push(id)}
    />,
    language,
  );
  return { opened, followed, deleted };
}
const buttons = () => within(screen.getByRole('list')).getAllByRole('button');
const atTheEnd = /^(Delete|Eliminar|Follow up|Seguimiento)/;
const lines = () => buttons().filter((button) => !atTheEnd.test(button.textContent ?? ''));
const line = (name: RegExp) => screen.getByRole('button', { name });

describe('The list of visits', () => {
  test('has one line a visit, in the order in which it gets them', () => {
    list([eva, ana]);
    expect(lines()).toEqual([line(/^Eva/), line(/^Ana/)]);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  test('opens the visit whose line is pressed, and no other', () => {
    const { opened, deleted } = list([ana, eva]);
    expect(opened).toEqual([]);
    fireEvent.click(line(/^Eva/));
    expect([opened, deleted]).toEqual([[eva.id], []]);
  });

  test('tells two visits of the same label apart by what it opens', () => {
    const { opened } = list([ana, { ...eva, label: 'Ana' }]);
    for (const each of lines()) fireEvent.click(each);
    expect(opened).toEqual([ana.id, eva.id]);
  });

  test.each<[Language, RegExp]>([
    ['en', /^Ana\s*born 1960\s*being prepared\s*changed Nov 23, 2026, 2:02\sPM$/],
    ['es', /^Ana\s*año 1960\s*en preparación\s*cambió el 23 nov 2026, 2:02\sp\.\s?m\.$/],
  ])('says in %s whose visit it is, where it stands and when it was changed', (language, words) => {
    list([ana], { language });
    expect(line(words)).toBeTruthy();
  });

  test.each<[Language, RegExp, RegExp]>([
    ['en', /^No label yet\s*held\s*changed/, /born/],
    ['es', /^Sin etiqueta todavía\s*realizada\s*cambió/, /año/],
  ])(
    'says in %s that there is no label, and nothing of a year that is not known',
    (language, words, year) => {
      list([{ ...eva, label: '' }], { language });
      expect(line(words).textContent).not.toMatch(year);
    },
  );
});

describe('The button at the end of a line', () => {
  // Nine in the morning on this computer's clock, wherever it stands.
  const unnamed = { ...eva, label: '', startedAt: new Date(2026, 10, 22, 9, 0).toISOString() };

  test.each<[Language, string, RegExp]>([
    ['en', 'Delete the visit of Ana', /^Delete the visit of Nov 22, 2026, 9:00\sAM$/],
    ['es', 'Eliminar la visita de Ana', /^Eliminar la visita del 22 nov 2026, 9:00\sa\.\s?m\.$/],
  ])(
    'says in %s which visit it deletes, by its label or by when it was started',
    (language, named, dated) => {
      list([ana, unnamed], { language });
      const labels = buttons().map((button) => button.getAttribute('aria-label') ?? '');
      expect(labels.filter((label) => /^(Delete|Eliminar)/.test(label))).toEqual([
        named,
        expect.stringMatching(dated),
      ]);
    },
  );

  test('follows up the visit of its line, and opens or deletes none', () => {
    const { opened, followed, deleted } = list([ana, eva]);
    fireEvent.click(screen.getByRole('button', { name: 'Follow up the visit of Eva' }));
    expect([opened, followed, deleted]).toEqual([[], [eva.id], []]);
  });

  test('deletes the visit of its line, opens none, and asks nothing', () => {
    const { opened, deleted } = list([ana, eva]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete the visit of Eva' }));
    expect([opened, deleted]).toEqual([[], [eva.id]]);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('A list without visits', () => {
  test.each<[Language, boolean, string]>([
    ['en', false, 'There is no visit yet. Start the first one.'],
    ['en', true, 'No visit fits what you typed.'],
    ['es', false, 'Todavía no hay visitas. Empiece la primera.'],
    ['es', true, 'Ninguna visita coincide con lo que escribió.'],
  ])('says why in %s (somebody searched: %s)', (language, searched, sentence) => {
    list([], { searched, language });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  test('does not say so once there is one', () => {
    list([ana], { searched: true });
    expect(screen.queryByText(/^(There is no visit|No visit fits)/)).toBeNull();
  });
});

describe('A list of more visits than it holds', () => {
  test.each<[Language, RegExp]>([
    ['en', /^There are more visits/],
    ['es', /^Hay más visitas/],
  ])('says so in %s', (language, sentence) => {
    list([ana], { more: true, language });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test('says nothing of the kind when these are all', () => {
    list([ana]);
    expect(screen.queryByText(/more visits/)).toBeNull();
  });
});
