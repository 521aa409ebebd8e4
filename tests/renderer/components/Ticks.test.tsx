import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Ticks } from '../../../renderer/components/Ticks.tsx';
import { show } from '../../support/show.tsx';

type Place = 'bone' | 'liver' | 'lung';
const options: { value: Place; label: string; note?: string }[] = [
  { value: 'bone', label: 'Hueso' },
  { value: 'liver', label: 'Hígado', note: 'según la última imagen' },
  { value: 'lung', label: 'Pulmón' },
];

/** The group on a page with these ticked, and what it handed on. */
function ticks(value: readonly Place[], most?: number) {
  const handed: Place[][] = [];
  show(
    <Ticks
      label="¿Dónde está?"
      value={value}
      options={options}
      most={most}
      onChange={(next) => handed.push(next)}
    />,
    'es',
  );
  return handed;
}
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
/** As a browser does it: a box that is closed takes no click. */
const press = (name: string) => act(() => box(name).click());
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const ticked = () =>
  boxes()
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
const closed = () =>
  boxes()
    .filter(({ disabled }) => disabled)
    .map(({ value }) => value);

describe('A group of ticks', () => {
  test('has a name, and all its answers are in sight in their order', () => {
    ticks([]);
    expect(screen.getByRole('group', { name: '¿Dónde está?' })).toBeTruthy();
    expect(boxes().map(({ value }) => value)).toEqual(['bone', 'liver', 'lung']);
  });

  test('keeps its name when its label is not shown', () => {
    show(<Ticks label="¿Dónde está?" hideLabel value={[]} options={options} onChange={() => undefined} />);
    expect(screen.getByRole('group', { name: '¿Dónde está?' })).toBeTruthy();
    expect(screen.queryByText('¿Dónde está?')).toBeNull();
  });

  test('reads a note with its answer, and with no other', () => {
    ticks([]);
    expect(box(/^Hígado.*según la última imagen$/)).toBeTruthy();
    expect(box('Hueso')).toBeTruthy();
    expect(box('Pulmón')).toBeTruthy();
  });

  test('shows what is ticked, and nothing else', () => {
    ticks(['bone', 'lung']);
    expect(ticked()).toEqual(['bone', 'lung']);
  });

  test('has nothing ticked before anybody answered', () => {
    ticks([]);
    expect(ticked()).toEqual([]);
  });
});

describe('Ticking', () => {
  test('hands on all that is ticked then, and leaves it to the visit to show it', () => {
    const handed = ticks(['bone']);
    press('Pulmón');
    expect(handed).toEqual([['bone', 'lung']]);
    expect(ticked()).toEqual(['bone']);
  });

  test('once more takes the answer away', () => {
    const handed = ticks(['bone', 'lung']);
    press('Hueso');
    expect(handed).toEqual([['lung']]);
  });

  test('the last one away leaves none, not something unknown', () => {
    const handed = ticks(['bone']);
    press('Hueso');
    expect(handed).toEqual([[]]);
  });
});

describe('A group that takes only so many', () => {
  test('closes the others once it is full', () => {
    const handed = ticks(['bone', 'liver'], 2);
    expect(closed()).toEqual(['lung']);
    press('Pulmón');
    expect(handed).toEqual([]);
  });

  test('lets a tick be taken away when it is full', () => {
    const handed = ticks(['bone', 'liver'], 2);
    press('Hueso');
    expect(handed).toEqual([['liver']]);
  });

  test('closes none while there is room', () => {
    const handed = ticks(['bone'], 2);
    expect(closed()).toEqual([]);
    press('Pulmón');
    expect(handed).toEqual([['bone', 'lung']]);
  });

  test('keeps those open that are ticked beyond it, so that they can be taken away', () => {
    ticks(['bone', 'liver'], 1);
    expect(closed()).toEqual(['lung']);
  });

  test('of no limit closes none, even with all ticked but one', () => {
    ticks(['bone', 'liver']);
    expect(closed()).toEqual([]);
  });
});
