import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { TopBar } from '../../../renderer/visit/TopBar.tsx';
import type { Language } from '../../../shared/ids.ts';
import { show } from '../../support/show.tsx';

/** Two in the afternoon on this computer's clock, wherever it stands. */
const startedAt = new Date(2026, 10, 23, 14, 2).toISOString();

/** The bar of the visit under this label, and what was pressed on it. */
function bar(label: string, language: Language = 'en', isInRoom = false) {
  const pressed: ('leave' | 'pause')[] = [];
  show(
    <TopBar
      label={label}
      startedAt={startedAt}
      isInRoom={isInRoom}
      onPause={() => pressed.push('pause')}
      onLeave={() => pressed.push('leave')}
    />,
    language,
  );
  return pressed;
}
const banner = () => within(screen.getByRole('banner'));
const press = (name: string) => fireEvent.click(banner().getByRole('button', { name }));

describe('The bar at the top', () => {
  test.each<[Language, string]>([
    ['en', 'Ana · visit of Nov 23, 2026'],
    ['es', 'Ana · visita del 23 nov 2026'],
  ])('says in %s whose visit this is, and of what day', (language, sentence) => {
    bar('Ana', language);
    expect(banner().getByText(sentence)).toBeTruthy();
  });

  test.each<[Language, string]>([
    ['en', 'visit of Nov 23, 2026'],
    ['es', 'visita del 23 nov 2026'],
  ])('says in %s the day alone while the visit has no label', (language, sentence) => {
    bar('', language);
    expect(banner().getByText(sentence)).toBeTruthy();
    expect(screen.queryByText(/·/)).toBeNull();
  });

  test('shows a label as it was typed, whatever signs it holds', () => {
    bar('<b>{{day}} & Ana</b>');
    expect(banner().getByText('<b>{{day}} & Ana</b> · visit of Nov 23, 2026')).toBeTruthy();
  });

  test('follows the label as it is typed', () => {
    const still = { startedAt, isInRoom: false, onPause: () => undefined, onLeave: () => undefined };
    const { again } = show(<TopBar {...still} label="An" />);
    again(<TopBar {...still} label="Ana" />);
    expect(banner().getByText(/^Ana · /)).toBeTruthy();
    expect(banner().queryByText(/^An · /)).toBeNull();
  });

  test('changes the language of the screen, and neither the label nor the visit', () => {
    const pressed = bar('Ana');
    press('Español');
    expect(banner().getByText('Ana · visita del 23 nov 2026')).toBeTruthy();
    expect(banner().queryByRole('button', { name: 'All visits' })).toBeNull();
    press('Todas las visitas');
    expect(pressed).toEqual(['leave']);
  });
});

describe('A button of it', () => {
  test('does nothing before it is pressed', () => {
    expect(bar('Ana')).toEqual([]);
  });

  test.each<[Language, string, string]>([
    ['en', 'All visits', 'Leave the room'],
    ['es', 'Todas las visitas', 'Salir del consultorio'],
  ])('leads in %s back to "%s" while she is not in the room', (language, all, room) => {
    const pressed = bar('Ana', language);
    expect(banner().queryByRole('button', { name: room })).toBeNull();
    press(all);
    expect(pressed).toEqual(['leave']);
  });

  test.each<[Language, string, string]>([
    ['en', 'Leave the room', 'All visits'],
    ['es', 'Salir del consultorio', 'Todas las visitas'],
  ])('says in %s "%s" while she is in it', (language, room, all) => {
    const pressed = bar('Ana', language, true);
    expect(banner().queryByRole('button', { name: all })).toBeNull();
    press(room);
    expect(pressed).toEqual(['leave']);
  });

  test.each<[Language, string]>([
    ['en', 'Pause'],
    ['es', 'Pausa'],
  ])('makes a pause in %s, and does not leave', (language, name) => {
    const pressed = bar('Ana', language, true);
    press(name);
    expect(pressed).toEqual(['pause']);
  });
});
