import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from '../../../renderer/components/Button.tsx';
import { show } from '../../support/show.tsx';

test('a button that is pressed says so, once', () => {
  let pressed = 0;
  show(<Button onPress={() => pressed++}>Start</Button>);
  fireEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(pressed).toBe(1);
});

test('a button that is busy cannot be pressed', () => {
  let pressed = 0;
  show(
    <Button isDisabled onPress={() => pressed++}>
      Start
    </Button>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(pressed).toBe(0);
});

test('a button does not send the form that it stands in, unless it is made to', () => {
  let sent = 0;
  show(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent++;
      }}
    >
      <Button>Practice</Button>
      <Button type="submit">Open</Button>
    </form>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Practice' }));
  expect(sent).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(sent).toBe(1);
});
