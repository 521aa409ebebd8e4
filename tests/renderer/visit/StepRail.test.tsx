import { fireEvent, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { StepRail } from '../../../renderer/visit/StepRail.tsx';
import { type StepId, steps } from '../../../renderer/visit/steps.ts';
import type { Language } from '../../../shared/ids.ts';
import type { SymptomToday } from '../../../shared/visit/symptoms.ts';
import { show } from '../../support/show.tsx';

const ids = steps.map(({ id }) => id);
const nothing = () => undefined;
const onPrepare = {
  current: 'prepare',
  path: 'usual',
  isInRoom: false,
  symptoms: {},
  onGo: nothing,
} as const;

/** The rail on this step, before she is in the room unless told otherwise, and where it led. */
function rail(change: Partial<ComponentProps<typeof StepRail>> = {}, language: Language = 'en') {
  const went: StepId[] = [];
  show(<StepRail {...onPrepare} onGo={(step) => went.push(step)} {...change} />, language);
  return went;
}
const nav = () => within(screen.getByRole('navigation'));
const places = () => within(screen.getByRole('list')).getAllByRole('button');
const press = (name: string) => fireEvent.click(nav().getByRole('button', { name }));
/** The places that are said to be the current one. */
const current = () => places().filter((place) => place.getAttribute('aria-current') === 'step');

describe('The rail', () => {
  test('has each step as one place of a list, in the order of the visit', () => {
    const went = rail();
    expect(screen.getAllByRole('listitem')).toHaveLength(ids.length);
    for (const place of places()) fireEvent.click(place);
    expect(went).toEqual(ids);
  });

  test('leads nowhere before a place is pressed', () => {
    expect(rail()).toEqual([]);
  });

  test('has every step in reach on a way that leaves some out', () => {
    const went = rail({ path: 'urgent' });
    press('Options');
    expect(went).toEqual(['options']);
    expect(places()).toHaveLength(ids.length);
  });

  test.each<[Language, string, string, string]>([
    ['en', 'Steps of the visit', 'Prepare', 'Decide'],
    ['es', 'Pasos de la visita', 'Preparar', 'Decidir'],
  ])('has its name and the names of the steps in %s', (language, name, prepare, decide) => {
    const went = rail({}, language);
    expect(screen.getByRole('navigation', { name })).toBeTruthy();
    press(prepare);
    press(decide);
    expect(went).toEqual(['prepare', 'decide']);
  });

  test.each<Language>(['en', 'es'])('gives no two steps the same name in %s', (language) => {
    rail({}, language);
    const names = places().map((place) => place.textContent?.replace(/^\d+/, ''));
    expect(new Set(names).size).toBe(ids.length);
  });

  test('shows a number to the eye and tells the ear the key for it', () => {
    rail();
    places().forEach((place, index) => {
      expect(place.getAttribute('aria-keyshortcuts')).toBe(`Control+${index + 1}`);
      expect(
        within(place)
          .getByText(String(index + 1))
          .getAttribute('aria-hidden'),
      ).toBe('true');
    });
  });

  test('does not read the number as part of the name', () => {
    rail();
    expect(nav().getByRole('button', { name: 'Prepare' })).toBeTruthy();
    expect(nav().queryByRole('button', { name: /1/ })).toBeNull();
  });
});

describe('Where the visit stands', () => {
  test.each(ids)('is said of %s, and of no other step', (id) => {
    rail({ current: id });
    expect(current()).toEqual([places()[ids.indexOf(id)]]);
  });

  test('is said of the step that was pressed only once the visit has moved', () => {
    const { again } = show(<StepRail {...onPrepare} />);
    press('Decide');
    expect(current()).toEqual([nav().getByRole('button', { name: 'Prepare' })]);
    again(<StepRail {...onPrepare} current="decide" />);
    expect(current()).toEqual([nav().getByRole('button', { name: 'Decide' })]);
  });
});

const waitsFor = (score: number, plan: SymptomToday['plan'] = 'open'): SymptomToday => ({ score, plan });

describe('While she is in the room', () => {
  test('Prepare is not in the rail, and every other step has the key that it had', () => {
    const went = rail({ current: 'goals', isInRoom: true });
    expect(nav().queryByRole('button', { name: 'Prepare' })).toBeNull();
    for (const place of places()) fireEvent.click(place);
    expect(went).toEqual(ids.filter((id) => id !== 'prepare'));
    expect(places()[0]?.getAttribute('aria-keyshortcuts')).toBe('Control+2');
  });

  test('nothing is said of what waits there', () => {
    rail({ current: 'goals', isInRoom: true, symptoms: { pain: waitsFor(9) } });
    expect(nav().queryByRole('button', { name: /Prepare/ })).toBeNull();
  });
});

describe('What waits in Prepare', () => {
  test.each<[Language, string]>([
    ['en', 'Still to answer in Prepare: 2'],
    ['es', 'Falta contestar en Preparar: 2'],
  ])('is counted in %s and leads there', (language, name) => {
    const symptoms = { pain: waitsFor(7), mood: waitsFor(10), sleep: waitsFor(6) };
    const went = rail({ current: 'goals', symptoms }, language);
    press(name);
    expect(went).toEqual(['prepare']);
  });

  test.each([
    ['has not been asked', undefined],
    ['is no trouble at all, with a score of 0', waitsFor(0)],
    ['is some trouble, with a score of 6', waitsFor(6)],
    ['is answered, with a score of 10', waitsFor(10, 'no-need')],
  ])('is not spoken of when pain %s', (_how, pain) => {
    rail({ symptoms: { pain } });
    expect(nav().queryByRole('button', { name: /^Still to answer/ })).toBeNull();
    expect(nav().getAllByRole('button')).toHaveLength(ids.length);
  });
});
