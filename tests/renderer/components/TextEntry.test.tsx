import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { KeptDrafts } from '../../../renderer/components/keptDrafts.ts';
import { TextEntry } from '../../../renderer/components/TextEntry.tsx';
import { longestText } from '../../../shared/visit/text.ts';
import { show } from '../../support/show.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
});

/** The entry on a page, what it handed on so far, and what the visit holds. */
function entry(value = '') {
  const committed: string[] = [];
  const part = (text: string) => (
    <TextEntry
      name="reason"
      label="Reason"
      value={text}
      onCommit={(handed) => committed.push(handed)}
      multiline
    />
  );
  const { again, unmount } = show(part(value));
  return { committed, unmount, becomes: (text: string) => again(part(text)) };
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Reason');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const leave = () => fireEvent.blur(field());
/** What a screen reader says about the field besides its label. */
const sentence = () =>
  (field().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('');
const tooLong = /longer than 10,000 letters/;

describe('A text is handed on', () => {
  test('400 ms after the last key, whole and once', () => {
    const { committed } = entry();
    type('Th');
    wait(399);
    type('They are small');
    wait(399);
    expect(committed).toEqual([]);
    wait(1);
    expect(committed).toEqual(['They are small']);
    wait(10_000);
    expect(committed).toHaveLength(1);
  });

  test('at once when the field is left, and not again afterwards', () => {
    const { committed } = entry();
    type('Near home');
    leave();
    expect(committed).toEqual(['Near home']);
    wait(10_000);
    expect(committed).toHaveLength(1);
  });

  test('when its step goes away', () => {
    const { committed, unmount } = entry();
    type('Near home');
    unmount();
    expect(committed).toEqual(['Near home']);
    wait(10_000);
    expect(committed).toHaveLength(1);
  });

  test.each([
    ['the window hides', () => fireEvent(document, new Event('visibilitychange'))],
    ['the window is closed', () => fireEvent(window, new Event('pagehide'))],
  ])('when %s', (_case, happens) => {
    const { committed } = entry();
    type('Near home');
    happens();
    expect(committed).toEqual(['Near home']);
  });

  test('when it was emptied', () => {
    const { committed } = entry('Near home');
    type('');
    leave();
    expect(committed).toEqual(['']);
  });

  test('to whoever listens now, not to whoever listened when it was typed', () => {
    const first: string[] = [];
    const second: string[] = [];
    const { again } = show(
      <TextEntry name="reason" label="Reason" value="" onCommit={(text) => first.push(text)} />,
    );
    type('Near home');
    again(<TextEntry name="reason" label="Reason" value="" onCommit={(text) => second.push(text)} />);
    wait(400);
    expect([first, second]).toEqual([[], ['Near home']]);
  });

  test('never when nobody typed', () => {
    const { committed, unmount } = entry('Near home');
    fireEvent.focus(field());
    leave();
    unmount();
    expect(committed).toEqual([]);
  });
});

describe('The field shows', () => {
  test('what is typed, for as long as it has the focus', () => {
    const { becomes } = entry('Near home');
    type('Near the clinic');
    wait(400);
    becomes('Near home');
    expect(field().value).toBe('Near the clinic');
  });

  test('nothing when it was emptied', () => {
    entry('Near home');
    type('');
    expect(field().value).toBe('');
  });

  test('the visit from the moment it is left, so that undo is seen in it', () => {
    const { becomes } = entry('Near home');
    type('Near the clinic');
    leave();
    becomes('Near the clinic');
    expect(field().value).toBe('Near the clinic');
    becomes('Near home');
    expect(field().value).toBe('Near home');
  });
});

describe('A text that cannot be stored', () => {
  test.each<[string, string]>([
    ['one letter too long', 'x'.repeat(longestText + 1)],
    ['with half a character', 'so far \uD83D'],
  ])('because it is %s is not handed on, is told, and stays', (_why, text) => {
    const { committed } = entry('before');
    type(text);
    wait(400);
    leave();
    expect(committed).toEqual([]);
    expect(field().value).toBe(text);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(sentence()).not.toBe('');
  });

  test('is told that it is too long when it is', () => {
    entry();
    type('x'.repeat(longestText + 1));
    expect(sentence()).toMatch(tooLong);
  });

  test('is told that a sign is broken when one is', () => {
    entry();
    type('so far \uD83D');
    expect(sentence()).toMatch(/One sign in this text is broken/);
  });

  test('is in its field again when the step is shown again, until it can be saved', () => {
    const drafts = new Map<string, string>();
    const committed: string[] = [];
    const part = (
      <KeptDrafts value={drafts}>
        <TextEntry name="reason" label="Reason" value="before" onCommit={(text) => committed.push(text)} />
      </KeptDrafts>
    );
    const long = 'x'.repeat(longestText + 1);
    const { again } = show(part);
    type(long);
    again(null);
    again(part);
    expect(field().value).toBe(long);
    expect(sentence()).toMatch(tooLong);
    type('short');
    leave();
    expect([committed, drafts.size]).toEqual([['short'], 0]);
  });

  test('as long as may be is handed on without a word', () => {
    const { committed } = entry();
    type('x'.repeat(longestText));
    wait(400);
    expect(committed).toEqual(['x'.repeat(longestText)]);
    expect(screen.queryByText(tooLong)).toBeNull();
  });

  test('is handed on once it was shortened', () => {
    const { committed } = entry();
    type('x'.repeat(longestText + 1));
    wait(400);
    type('short');
    expect(screen.queryByText(tooLong)).toBeNull();
    wait(400);
    expect(committed).toEqual(['short']);
  });
});
