import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FirstStart } from '../../../renderer/app/FirstStart.tsx';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { type ErrorCode, fail, ok } from '../../../shared/result.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { show } from '../../support/show.tsx';

const phrase = 'four words nobody guesses';
const first = () => screen.getByLabelText<HTMLInputElement>('Passphrase');
const second = () => screen.getByLabelText<HTMLInputElement>('The same passphrase again');
const type = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** The page, with what it asked of the main process and where it went. */
function firstStart(code?: ErrorCode) {
  const asked: string[] = [];
  const opened: AppState[] = [];
  fakeBeside({
    'app.setUp': ({ passphrase }) => {
      asked.push(passphrase);
      return code === undefined ? ok({ state: 'open' }) : fail(code);
    },
    'app.practice': () => (code === undefined ? ok({ state: 'practice' }) : fail(code)),
  });
  show(<FirstStart onOpened={(state) => opened.push(state)} />);
  return { asked, opened };
}

describe('The door that keeps visits', () => {
  test('opens with the same passphrase twice', async () => {
    const { asked, opened } = firstStart();
    type(first(), phrase);
    type(second(), phrase);
    press('Set up');
    await waitFor(() => expect(opened).toEqual(['open']));
    expect(asked).toEqual([phrase]);
  });

  test('stays shut when the two differ: says so beside the second, asks nothing, keeps both', () => {
    const { asked, opened } = firstStart();
    type(first(), phrase);
    type(second(), `${phrase}!`);
    press('Set up');
    expect(screen.getByText('The two are not the same. Type the second one again.')).toBeTruthy();
    expect(second().getAttribute('aria-invalid')).toBe('true');
    expect(first().getAttribute('aria-invalid')).not.toBe('true');
    expect([first().value, second().value]).toEqual([phrase, `${phrase}!`]);
    expect([asked, opened]).toEqual([[], []]);
  });

  test('opens after the second one was put right', async () => {
    const { opened } = firstStart();
    type(first(), phrase);
    type(second(), 'another');
    press('Set up');
    type(second(), phrase);
    press('Set up');
    await waitFor(() => expect(opened).toEqual(['open']));
  });

  test('says beside the first what the main process refused, and keeps what was typed', async () => {
    const { opened } = firstStart('passphrase-too-short');
    type(first(), 'short');
    type(second(), 'short');
    press('Set up');
    expect(await screen.findByText(/^This passphrase is too short/)).toBeTruthy();
    expect(first().getAttribute('aria-invalid')).toBe('true');
    expect([first().value, second().value]).toEqual(['short', 'short']);
    expect(opened).toEqual([]);
  });

  test('hides what is typed, and says what forgetting it means', () => {
    firstStart();
    expect([first().type, second().type]).toEqual(['password', 'password']);
    expect(screen.getByText(/^If you forget this passphrase/)).toBeTruthy();
  });

  test('is busy while the key is made, and cannot be pressed twice', async () => {
    let answer: () => void = () => undefined;
    let asked = 0;
    fakeBeside({
      'app.setUp': () =>
        new Promise((resolve) => {
          asked++;
          answer = () => resolve(ok({ state: 'open' }));
        }),
    });
    const opened: AppState[] = [];
    show(<FirstStart onOpened={(state) => opened.push(state)} />);
    type(first(), phrase);
    type(second(), phrase);
    press('Set up');
    const busy = await screen.findByRole('button', { name: 'Opening…' });
    fireEvent.click(busy);
    answer();
    await waitFor(() => expect(opened).toEqual(['open']));
    expect(asked).toBe(1);
  });
});

describe('The door to practice', () => {
  test('opens without a passphrase', async () => {
    const { asked, opened } = firstStart();
    press('Try it');
    await waitFor(() => expect(opened).toEqual(['practice']));
    expect(asked).toEqual([]);
  });

  test('says inside itself why it cannot be opened', async () => {
    const { opened } = firstStart('unexpected');
    press('Try it');
    const door = screen.getByRole('region', { name: 'Try it with made-up patients' });
    expect((await within(door).findByRole('alert')).textContent).toMatch(/^Something went wrong/);
    expect(opened).toEqual([]);
  });
});

test('both doors are there in Spanish too', () => {
  fakeBeside({});
  show(<FirstStart onOpened={() => undefined} />, 'es');
  expect(screen.getByRole('region', { name: 'Preparar esta computadora' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Probar con pacientes inventados' })).toBeTruthy();
});
