import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Card } from '../../../renderer/components/Card.tsx';
import { show } from '../../support/show.tsx';

const card = (title: string) => screen.getByRole('region', { name: title });

describe('A card', () => {
  test('is a region under the name of its heading', () => {
    show(<Card title="Goals">Comfort</Card>);
    expect(within(card('Goals')).getByRole('heading', { level: 2, name: 'Goals' })).toBeTruthy();
    expect(within(card('Goals')).getByText('Comfort')).toBeTruthy();
  });

  test('holds its own words and not those of the card beside it', () => {
    show(
      <>
        <Card title="Goals">
          <p>Comfort</p>
        </Card>
        <Card title="Life">
          <p>Hair</p>
        </Card>
      </>,
    );
    expect(within(card('Life')).getByText('Hair')).toBeTruthy();
    expect(within(card('Life')).queryByText('Comfort')).toBeNull();
    expect(screen.getAllByRole('region')).toHaveLength(2);
  });

  test('shows its hint below the heading', () => {
    show(
      <Card title="Goals" hint="Ask her first">
        <ul />
      </Card>,
    );
    const hint = within(card('Goals')).getByText('Ask her first');
    expect(hint.previousElementSibling).toBe(screen.getByRole('heading', { name: 'Goals' }));
  });

  test('without a hint has no empty line in its place', () => {
    show(
      <Card title="Goals">
        <ul />
      </Card>,
    );
    expect(card('Goals').textContent).toBe('Goals');
    expect(card('Goals').querySelector('p')).toBeNull();
  });
});
