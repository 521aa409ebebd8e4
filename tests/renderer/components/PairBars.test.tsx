import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PairBars } from '../../../renderer/components/PairBars.tsx';
import { show } from '../../support/show.tsx';

const label = '25 months; 15 with the comparison';
const number = (bar: Element, name: string) => Number(bar.getAttribute(name));

/** The bars that are drawn, from the top: which they are, and how much of the width they take. */
function bars(treated: number | null, control: number | null, full = 50) {
  show(<PairBars treated={treated} control={control} full={full} label={label} />);
  const drawn = [...screen.getByRole('img', { name: label }).querySelectorAll('rect')];
  return drawn
    .toSorted((a, b) => number(a, 'y') - number(b, 'y'))
    .map((bar) => [bar.classList.value.includes('treated') ? 'dark' : 'light', number(bar, 'width')]);
}

describe('A pair of bars', () => {
  test('has the dark one over the light one, each as wide as its share of the full width', () => {
    expect(bars(25, 15)).toEqual([
      ['dark', 50],
      ['light', 30],
    ]);
  });

  test('is measured against the full width that it is given, not against its own larger bar', () => {
    expect(bars(25, 15, 100)).toEqual([
      ['dark', 25],
      ['light', 15],
    ]);
  });

  test('never reaches beyond the picture, nor before it', () => {
    expect(bars(60, -5)).toEqual([
      ['dark', 100],
      ['light', 0],
    ]);
  });

  test('does not lie one over the other', () => {
    bars(25, 15);
    const [dark, light] = screen.getByRole('img').querySelectorAll('rect');
    if (dark === undefined || light === undefined) throw new Error('There are not two bars.');
    expect(number(dark, 'y') + number(dark, 'height')).toBeLessThan(number(light, 'y'));
    const [, , , tall] = screen.getByRole('img').getAttribute('viewBox')?.split(' ') ?? [];
    expect(number(light, 'y') + number(light, 'height')).toBeLessThanOrEqual(Number(tall));
  });
});

describe('A figure', () => {
  test('of zero keeps its bar, with no width', () => {
    expect(bars(0, 15)).toEqual([
      ['dark', 0],
      ['light', 30],
    ]);
  });

  test('of zero in the comparison keeps the light bar, with no width', () => {
    expect(bars(25, 0)).toEqual([
      ['dark', 50],
      ['light', 0],
    ]);
  });

  test('that is not known in the comparison leaves the dark bar alone', () => {
    expect(bars(25, null)).toEqual([['dark', 50]]);
  });

  test('that is the comparison itself is a light bar alone', () => {
    expect(bars(null, 15)).toEqual([['light', 30]]);
  });

  test('that is not known at all draws no bar', () => {
    expect(bars(null, null)).toEqual([]);
  });
});

test('One bar alone takes half the height of two, so that no gap looks like a bar of nothing', () => {
  const height = () => Number.parseFloat(screen.getAllByRole('img').at(-1)?.style.height ?? '');
  bars(25, 15);
  const two = height();
  show(<PairBars treated={25} control={null} full={50} label="25 months" />);
  expect(height()).toBe(two / 2);
});
