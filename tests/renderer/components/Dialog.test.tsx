import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { Button } from '../../../renderer/components/Button.tsx';
import { Dialog } from '../../../renderer/components/Dialog.tsx';
import type { Language } from '../../../shared/ids.ts';
import { show } from '../../support/show.tsx';

/** A page whose button opens a dialog. */
function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <main>
      <Button onPress={() => setOpen(true)}>Where from?</Button>
      {isOpen && (
        <Dialog title="The study" onClose={() => setOpen(false)}>
          <p>666 women took part.</p>
        </Dialog>
      )}
    </main>
  );
}

/** The page with its dialog open. */
function opened(language: Language = 'en') {
  show(<Page />, language);
  const opener = screen.getByRole('button', { name: 'Where from?' });
  opener.focus();
  fireEvent.click(opener);
  return opener;
}
const dialog = () => screen.getByRole('dialog', { name: 'The study' });
const isOpen = () => screen.queryByRole('dialog') !== null;
const press = (key: string) => {
  fireEvent.keyDown(dialog(), { key });
  if (isOpen()) fireEvent.keyUp(dialog(), { key });
};
const pressAt = (place: Element) => {
  fireEvent.pointerDown(place, { button: 0 });
  fireEvent.pointerUp(place, { button: 0 });
  fireEvent.click(place, { button: 0 });
};

describe('A dialog', () => {
  test('has its title as its name and heading, and holds its words', () => {
    opened();
    expect(within(dialog()).getByRole('heading', { level: 2, name: 'The study' })).toBeTruthy();
    expect(within(dialog()).getByText('666 women took part.')).toBeTruthy();
  });

  test('takes the focus, and nothing behind it can be reached until it is closed', async () => {
    opened();
    await waitFor(() => expect(dialog().contains(document.activeElement)).toBe(true));
    expect(screen.queryByRole('button', { name: 'Where from?' })).toBeNull();
    press('Escape');
    expect(await screen.findByRole('button', { name: 'Where from?' })).toBeTruthy();
  });

  test.each<[Language, string, string]>([
    ['en', 'Close', 'Cerrar'],
    ['es', 'Cerrar', 'Close'],
  ])('in %s is closed by a button that says "%s"', (language, name, other) => {
    opened(language);
    expect(within(dialog()).queryByRole('button', { name: other })).toBeNull();
    fireEvent.click(within(dialog()).getByRole('button', { name }));
    expect(isOpen()).toBe(false);
  });

  test('is closed by Escape, and by no other key', () => {
    opened();
    press('a');
    press('Enter');
    expect(isOpen()).toBe(true);
    press('Escape');
    expect(isOpen()).toBe(false);
  });

  test('is closed by a click beside it, not by one inside', () => {
    opened();
    pressAt(screen.getByText('666 women took part.'));
    expect(isOpen()).toBe(true);
    pressAt(document.body);
    expect(isOpen()).toBe(false);
  });

  test('gives the focus back to what opened it', async () => {
    const opener = opened();
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

test('A dialog asks once to be closed, and leaves it to whoever shows it', () => {
  let asked = 0;
  show(
    <Dialog title="The study" onClose={() => asked++}>
      <p>666 women took part.</p>
    </Dialog>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(asked).toBe(1);
  expect(isOpen()).toBe(true);
});
