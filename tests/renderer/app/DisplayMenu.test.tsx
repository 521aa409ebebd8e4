import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DisplayMenu } from '../../../renderer/app/DisplayMenu.tsx';
import { DisplayProvider } from '../../../renderer/app/display.tsx';
import { ok } from '../../../shared/result.ts';
import { type Settings, usualSettings } from '../../../shared/settings.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { show } from '../../support/show.tsx';

/** The menu on a computer with these settings, and what it has kept since. */
function menu(settings: Settings = usualSettings) {
  const kept: Settings[] = [];
  fakeBeside({
    'settings.read': () => ok(settings),
    'settings.write': (chosen) => {
      kept.push(chosen);
      return ok(chosen);
    },
  });
  onTestFinished(() => document.documentElement.removeAttribute('data-theme'));
  show(
    <DisplayProvider>
      <DisplayMenu />
      <input aria-label="A field" />
    </DisplayProvider>,
  );
  return kept;
}
const root = () => document.documentElement;
const textSize = () => root().style.getPropertyValue('--text-size');
const open = () => fireEvent.click(screen.getByRole('button', { name: 'Display and help' }));

describe('Display and help', () => {
  test('shows the computer’s settings as soon as they were read', async () => {
    menu({ language: 'es', textSize: 150, theme: 'high-contrast', printsWeighing: false });
    await waitFor(() => expect(root().dataset.theme).toBe('high-contrast'));
    expect(textSize()).toBe('1.5');
    expect(screen.getByRole('button', { name: 'Pantalla y ayuda' })).toBeTruthy();
  });

  test('changes the size of the text and the contrast at once, and keeps them', async () => {
    const kept = menu();
    open();
    fireEvent.click(await screen.findByRole('radio', { name: '200 %' }));
    await waitFor(() => expect(textSize()).toBe('2'));
    fireEvent.click(screen.getByRole('radio', { name: 'High contrast' }));
    await waitFor(() => expect(root().dataset.theme).toBe('high-contrast'));
    expect(kept.at(-1)).toEqual({
      language: 'en',
      textSize: 200,
      theme: 'high-contrast',
      printsWeighing: false,
    });
  });

  test('is opened by the question mark, but not while somebody types one', async () => {
    menu();
    fireEvent.keyDown(screen.getByLabelText('A field'), { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByRole('dialog')).toBeTruthy();
    expect(screen.getByText('Ctrl Z')).toBeTruthy();
  });

  test('says what each of the eight steps is for', async () => {
    menu();
    open();
    await screen.findByRole('dialog');
    for (const step of ['Prepare', 'Today', 'Options', 'Weigh up', 'Decide', 'Close', 'Take home'])
      expect(screen.getByText(step, { selector: 'summary' })).toBeTruthy();
  });
});
