import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Mishap } from '../../../renderer/app/Mishap.tsx';
import type { Language } from '../../../shared/ids.ts';
import { show } from '../../support/show.tsx';

beforeEach(() => {
  // React reports on the console what a boundary caught.
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => silent.mockRestore());
});

function Broken(): never {
  throw new Error('This card cannot be drawn.');
}

/** A card that breaks when it is pressed. */
function Fragile() {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <Broken />;
  return (
    <button type="button" onClick={() => setBroken(true)}>
      Goals
    </button>
  );
}

describe('Where a part of the screen cannot be drawn', () => {
  test.each<[Language, RegExp]>([
    ['en', /^Something went wrong that should not\. What was saved is safe\./],
    ['es', /^Algo salió mal que no debería\. Lo guardado está a salvo\./],
  ])('it says so in %s, without the words of the error', (language, sentence) => {
    show(
      <Mishap>
        <Broken />
      </Mishap>,
      language,
    );
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(document.body.textContent).not.toContain('cannot be drawn');
  });

  test('it says so too when that happens later', () => {
    show(
      <Mishap>
        <Fragile />
      </Mishap>,
    );
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Goals' }));
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Goals' })).toBeNull();
  });

  test('the rest of the window stays and can be used', () => {
    let left = 0;
    show(
      <>
        <button type="button" onClick={() => left++}>
          All visits
        </button>
        <Mishap>
          <Broken />
        </Mishap>
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'All visits' }));
    expect(left).toBe(1);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  test('another part is drawn again in its place', () => {
    const { again } = show(
      <Mishap key="goals">
        <Broken />
      </Mishap>,
    );
    again(<Mishap key="options">Options</Mishap>);
    expect(screen.getByText('Options')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('A part that can be drawn is shown as it is, without a word', () => {
  show(
    <Mishap>
      <p>Goals</p>
    </Mishap>,
  );
  expect(screen.getByText('Goals')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
