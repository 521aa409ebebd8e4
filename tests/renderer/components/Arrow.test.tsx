import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Arrow } from '../../../renderer/components/Arrow.tsx';
import { Button } from '../../../renderer/components/Button.tsx';
import { show } from '../../support/show.tsx';

/** How high the tip of the arrow's head stands, and how high its two ends do; down the page is more. */
function head(to: 'up' | 'down') {
  const { container } = show(<Arrow to={to} />);
  const drawn = container.querySelector('path')?.getAttribute('d') ?? '';
  const [, ends, tip] = drawn.match(/M[\d.]+ ([\d.]+) [\d.]+ ([\d.]+)l/) ?? [];
  return { ends: Number(ends), tip: Number(tip) };
}

describe('An arrow', () => {
  test('up has its tip above the ends of its head', () => {
    const { tip, ends } = head('up');
    expect(tip).toBeLessThan(ends);
  });

  test('down has its tip below the ends of its head', () => {
    const { tip, ends } = head('down');
    expect(tip).toBeGreaterThan(ends);
  });

  test('leaves the name of its button to the words beside it', () => {
    show(
      <Button>
        Move up <Arrow to="up" />
      </Button>,
    );
    expect(screen.getByRole('button', { name: 'Move up' })).toBeTruthy();
  });

  test('alone gives its button no name: whatever holds it must bring the words', () => {
    show(
      <Button>
        <Arrow to="down" />
      </Button>,
    );
    expect(screen.getByRole('button', { name: '' })).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
