import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Choice } from '../../../renderer/components/Choice.tsx';
import { show } from '../../support/show.tsx';

type Answer = 'yes' | 'no' | 'not-known';
const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-known', label: 'Not known' },
] as const;

function choice(value: Answer | null) {
  const chosen: Answer[] = [];
  show(
    <Choice
      label="Told of the spread?"
      hint="Ask her first"
      value={value}
      options={options}
      onChange={(answer) => chosen.push(answer)}
    />,
  );
  return chosen;
}
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const checked = () => options.filter(({ label }) => radio(label).checked).map(({ value }) => value);

describe('A choice', () => {
  test('has a name and a hint, and all its answers are in sight', () => {
    choice(null);
    expect(screen.getByRole('radiogroup', { name: 'Told of the spread?' })).toBeTruthy();
    expect(screen.getByText('Ask her first')).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });

  test('that has no answer yet has none preselected', () => {
    choice(null);
    expect(checked()).toEqual([]);
  });

  test('shows the answer that it has, and no other', () => {
    choice('not-known');
    expect(checked()).toEqual(['not-known']);
  });

  test('hands on what was chosen, and leaves it to the visit to show it', () => {
    const chosen = choice('yes');
    fireEvent.click(radio('No'));
    expect(chosen).toEqual(['no']);
    expect(checked()).toEqual(['yes']);
  });
});
