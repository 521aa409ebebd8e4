import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Unlock } from '../../../renderer/app/Unlock.tsx';
import type { AppState } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { show } from '../../support/show.tsx';

const right = 'four words nobody guesses';

/** The locked door, with what was tried on it and where it led. */
function locked() {
  const tried: string[] = [];
  const opened: AppState[] = [];
  fakeBeside({
    'app.unlock': ({ passphrase }) => {
      tried.push(passphrase);
      return passphrase === right ? ok({ state: 'open' }) : fail('wrong-passphrase');
    },
  });
  show(<Unlock onOpened={(state) => opened.push(state)} />);
  return { tried, opened };
}

const field = () => screen.getByLabelText<HTMLInputElement>('Passphrase');
function tryWith(passphrase: string) {
  fireEvent.change(field(), { target: { value: passphrase } });
  fireEvent.click(screen.getByRole('button', { name: 'Open' }));
}
const sentence =
  'This passphrase does not open the visits. Nothing is lost. Check capital letters and try again.';

test('the right passphrase opens the visits', async () => {
  const { tried, opened } = locked();
  tryWith(right);
  await waitFor(() => expect(opened).toEqual(['open']));
  expect(tried).toEqual([right]);
  expect(screen.queryByText(sentence)).toBeNull();
});

test('a wrong one says so beside the field, keeps what was typed, and opens nothing', async () => {
  const { opened } = locked();
  tryWith('Four words nobody guesses');
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(field().value).toBe('Four words nobody guesses');
  expect(opened).toEqual([]);
});

test('after a wrong one the right one still opens', async () => {
  const { tried, opened } = locked();
  tryWith('wrong');
  await screen.findByText(sentence);
  tryWith(right);
  await waitFor(() => expect(opened).toEqual(['open']));
  expect(tried).toEqual(['wrong', right]);
});

test('what is typed is hidden', () => {
  locked();
  expect(field().type).toBe('password');
});
