import { fireEvent, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { BottomBar } from '../../../renderer/visit/BottomBar.tsx';
import type { StepId } from '../../../renderer/visit/steps.ts';
import type { Language } from '../../../shared/ids.ts';
import { show } from '../../support/show.tsx';

/** Two minutes past two in the afternoon on this computer's clock, wherever it stands. */
const saved = new Date(2026, 10, 23, 14, 2).toISOString();

/** The bar as it stands in the middle of a visit, unless told otherwise, and what was pressed. */
function bar(change: Partial<ComponentProps<typeof BottomBar>> = {}, language: Language = 'en') {
  const went: StepId[] = [];
  const taken: ('undo' | 'redo')[] = [];
  const props = {
    saved,
    said: null,
    back: 'prepare',
    next: 'options',
    onGo: (step: StepId) => went.push(step),
    onUndo: () => taken.push('undo'),
    onRedo: () => taken.push('redo'),
  } as const;
  show(<BottomBar {...props} {...change} />, language);
  return { went, taken };
}
const footer = () => within(screen.getByRole('contentinfo'));
const names = () =>
  footer()
    .getAllByRole('button')
    .map((button) => button.textContent);
const press = (name: string) => fireEvent.click(footer().getByRole('button', { name }));

describe('Where to go', () => {
  test('is back to the step before', () => {
    const { went } = bar();
    press('Back');
    expect(went).toEqual(['prepare']);
  });

  test('is on to the step after, by its name', () => {
    const { went } = bar();
    press('Options');
    expect(went).toEqual(['options']);
  });

  test('is nowhere before anything is pressed', () => {
    const { went, taken } = bar();
    expect([went, taken]).toEqual([[], []]);
  });

  test('is not back on the first step', () => {
    bar({ back: null });
    expect(names()).toEqual(['Undo', 'Do again', 'Options']);
  });

  test('is not on from the last step', () => {
    bar({ next: null });
    expect(names()).toEqual(['Undo', 'Do again', 'Back']);
  });

  test.each<[Language, string[]]>([
    ['en', ['Undo', 'Do again', 'Back', 'Options']],
    ['es', ['Deshacer', 'Rehacer', 'Atrás', 'Opciones']],
  ])('stands in %s in this order', (language, inOrder) => {
    bar({}, language);
    expect(names()).toEqual(inOrder);
  });

  test('changes with the step', () => {
    const nothing = () => undefined;
    const still = { saved, said: null, onUndo: nothing, onRedo: nothing, onGo: nothing };
    const { again } = show(<BottomBar {...still} back="prepare" next="options" />);
    again(<BottomBar {...still} back="options" next="decide" />);
    expect(names()).toEqual(['Undo', 'Do again', 'Back', 'Decide']);
  });
});

describe('Undo', () => {
  test('is asked for by its button, and goes nowhere by itself', () => {
    const { taken, went } = bar();
    press('Undo');
    expect([taken, went]).toEqual([['undo'], []]);
  });

  test('is taken back by a button of its own', () => {
    const { taken, went } = bar();
    press('Do again');
    expect([taken, went]).toEqual([['redo'], []]);
  });

  test.each<[Language, string]>([
    ['en', 'What was undone'],
    ['es', 'Lo que se deshizo'],
  ])('says in %s what it did, where a screen reader hears it', (language, name) => {
    bar({ said: 'goals' }, language);
    expect(footer().getByRole('status', { name }).textContent).toBe('goals');
  });

  test('that did nothing yet leaves that place empty, and the place stands', () => {
    bar();
    expect(footer().getByRole('status', { name: 'What was undone' }).textContent).toBe('');
  });
});

describe('Whether all is saved', () => {
  test.each<[Language, RegExp]>([
    ['en', /^Saved 2:02\sPM$/],
    ['es', /^Guardado 2:02\sp\.\s?m\.$/],
  ])('is said in %s with the time of day', (language, sentence) => {
    bar({}, language);
    expect(footer().getByText(sentence)).toBeTruthy();
    expect(footer().queryByText(/…$/)).toBeNull();
  });

  test.each<[Language, string]>([
    ['en', 'Saving…'],
    ['es', 'Guardando…'],
  ])('is not claimed in %s while something is on its way', (language, sentence) => {
    bar({ saved: null }, language);
    expect(footer().getByText(sentence)).toBeTruthy();
    expect(footer().queryByText(/^(Saved|Guardado)/)).toBeNull();
  });
});
